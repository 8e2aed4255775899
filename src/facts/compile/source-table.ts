import type { Source, SourceIndex } from '../records.ts';
import type { SourceMap } from '../schema/source.ts';

/** Collects the sources of all files in one list, in which a page that several files cite stands once. */
export class SourceTable {
  readonly sources: Source[] = [];
  readonly #indexes = new Map<string, SourceIndex>();

  /** Index of a source, added on first sight. */
  add(source: Source): SourceIndex {
    const identity = [source.publisher, source.url, source.title, source.date].join('\n');
    const known = this.#indexes.get(identity);
    if (known !== undefined) return known;
    const index = this.sources.push(source) - 1;
    this.#indexes.set(identity, index);
    return index;
  }

  /** The list's indexes of one file's sources, by the file's keys. Keys that the file lacks fall to 0. */
  ofFile(map: SourceMap): { byKey: (key: string) => SourceIndex; all: SourceIndex[] } {
    const indexes = new Map(Object.entries(map).map(([key, source]) => [key, this.add(source)]));
    return { byKey: key => indexes.get(key) ?? 0, all: [...new Set(indexes.values())] };
  }
}
