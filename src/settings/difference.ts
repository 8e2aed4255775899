import type { Settings } from './settings.ts';

/** One value that an import would change; `undefined` where there is none before or after. */
export interface SettingChange {
  /** The field, or `sites` and `hiddenWords` for what is kept by host. */
  field: keyof Settings;
  /** The host, or the kind. */
  key?: string;
  before: unknown;
  after: unknown;
}

/** Everything in which two settings differ, in the order of the fields, then of the keys. */
export function differenceOf(before: Settings, after: Settings): SettingChange[] {
  const changes: SettingChange[] = [];
  for (const field of Object.keys(before) as (keyof Settings)[]) {
    const [old, next] = [before[field], after[field]];
    if (typeof old === 'object' && typeof next === 'object')
      changes.push(...recordDifference(field, old, next));
    else if (old !== next) changes.push({ field, before: old, after: next });
  }
  return changes;
}

function recordDifference(field: keyof Settings, before: object, after: object): SettingChange[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...old.keys(), ...next.keys()])].sort();
  return keys
    .filter(key => JSON.stringify(old.get(key)) !== JSON.stringify(next.get(key)))
    .map(key => ({ field, key, before: old.get(key), after: next.get(key) }));
}
