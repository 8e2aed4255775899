import type { FactBase } from '../facts/records.ts';
import { type BaseMap, createMaps, type FactIndex, indexFacts, type Maps } from '../lookup/index.ts';
import { browser } from '../platform/browser.ts';

/** What cards, panel and facts browser are made from. */
export interface Facts {
  index: FactIndex;
  maps: Maps;
}

let loading: Promise<Facts> | null = null;

/**
 * The facts that ship with the extension, read on the first question and kept while this script lives: the background
 * answers cards from them, and pages of ours that show many records read them themselves. A failure is not kept: the
 * next question tries again.
 *
 * @throws where the file cannot be read, or is of another version
 */
export function loadFacts(): Promise<Facts> {
  loading ??= readFacts().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readFacts(): Promise<Facts> {
  // The build checked and wrote the file; it is as trusted as this code.
  const factBase = (await readJson('facts/records.json')) as FactBase;
  if (factBase.version !== 1) throw new Error(`facts of unknown version ${String(factBase.version)}`);
  return { index: indexFacts(factBase), maps: createMaps(loadMap) };
}

const mapsRead = new Map<string, Promise<BaseMap | null>>();

/** A drawn map by its key; `null` where the build drew none. */
export function loadMap(key: string): Promise<BaseMap | null> {
  let map = mapsRead.get(key);
  if (map === undefined) {
    // A place without a drawn map has a card without one.
    map = readJson(`facts/maps/${key}.json`).then(
      drawn => drawn as BaseMap,
      () => null,
    );
    mapsRead.set(key, map);
  }
  return map;
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
