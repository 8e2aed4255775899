import type { MentionKind } from '../detect/types.ts';
import type { ReportedAnnotation } from '../messages.ts';
import { entityOf } from '../page/mark.ts';

/** Something that a page names, once or more often. */
export interface Found {
  /** As the page prints it where it names it first. */
  text: string;
  /** The first mark of it, which the page can be asked to go to. */
  mark: number;
}

/** What a page names, each thing once, by kind and in text order. */
export function foundByKind(annotations: readonly ReportedAnnotation[]): Record<MentionKind, Found[]> {
  const found: Record<MentionKind, Map<string, Found>> = {
    company: new Map(),
    money: new Map(),
    facility: new Map(),
    power: new Map(),
  };
  for (const annotation of annotations) {
    const things = found[annotation.kind];
    const key = entityOf(annotation);
    if (things.has(key)) continue;
    things.set(key, { text: annotation.text.replace(/\s+/g, ' ').trim(), mark: annotation.mark });
  }
  const lists = Object.entries(found).map(([kind, things]) => [kind, [...things.values()]]);
  return Object.fromEntries(lists) as Record<MentionKind, Found[]>;
}
