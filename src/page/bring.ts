import type { Ask } from './ask.ts';
import type { Bring, PartName, Parts } from './parts.ts';
import type { Registry } from './registry.ts';

/** Has the background put missing parts in, each once however often it is asked for. */
export function bringThrough(ask: Ask, registry: Registry): Bring {
  const coming = new Map<PartName, Promise<void>>();
  return async <Name extends PartName>(name: Name): Promise<Parts[Name]> => {
    if (registry[name] === undefined) {
      const asked = coming.get(name) ?? ask('page/bring', { part: name }).then(() => {});
      coming.set(name, asked);
      await asked.finally(() => coming.delete(name));
    }
    const part = registry[name];
    if (part === undefined) throw new Error(`${name}: did not arrive`);
    return part as Parts[Name];
  };
}
