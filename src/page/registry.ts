import type { PartName, Parts } from './parts.ts';

/** Parts that have arrived, for the reader that opened it. */
export type Registry = Partial<Parts>;

const REGISTRY = Symbol.for('infragloss.parts');
const holder = globalThis as { [REGISTRY]?: Registry };

/** Begins anew: parts that an earlier copy of the extension left behind are none of this reader's. */
export function openRegistry(): Registry {
  const registry: Registry = {};
  holder[REGISTRY] = registry;
  return registry;
}

/** For a part, when it has come. Where no reader waits, as in a document that came in the meantime, it does nothing. */
export function handOver<Name extends PartName>(name: Name, part: Parts[Name]): void {
  const registry = holder[REGISTRY];
  if (registry !== undefined) registry[name] = part;
}
