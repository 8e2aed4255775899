/**
 * How settings lie in storage. `storage.sync` takes 8,192 bytes for one item, 102,400 in all, and resolves conflicts
 * item by item, the last writer winning. So one item holds the single values, and what is kept by host is dealt out
 * over a fixed number of buckets by a hash of the host: switching one site writes one small item, and two devices that
 * switch two sites seldom touch the same one. What a bucket cannot take stays on this device.
 */
import { isRecord } from './schema.ts';
import type { Settings } from './settings.ts';

/** A field kept by host: how many buckets it has, and how many bytes of JSON each takes. */
interface Bucketed {
  field: 'sites' | 'hiddenWords';
  buckets: number;
  bytes: number;
}

/** 16 × 5,000 + 4 × 4,000 bytes, and the core's few hundred, stay under the 102,400 of `storage.sync`. */
const BUCKETED: readonly Bucketed[] = [
  { field: 'sites', buckets: 16, bytes: 5000 },
  { field: 'hiddenWords', buckets: 4, bytes: 4000 },
];

/** Holds every single value and the version. */
export const CORE_KEY = 'settings';
/** In `storage.local`: what was too much for sync, by field. */
export const OVERFLOW_KEY = 'settings.overflow';
/** In `storage.local`: all settings, where sync could not be written. */
export const LOCAL_KEY = 'settings.local';

export const SYNC_KEYS: readonly string[] = [
  CORE_KEY,
  ...BUCKETED.flatMap(({ field, buckets }) =>
    Array.from({ length: buckets }, (_, bucket) => `${field}.${bucket}`),
  ),
];

export type Items = Record<string, unknown>;

export interface SplitSettings {
  /** For `storage.sync`: every key of `SYNC_KEYS` that has something to hold. */
  sync: Items;
  /** For `storage.local`, or `null` where everything fits. */
  overflow: Pick<Settings, 'sites' | 'hiddenWords'> | null;
  /** How many rules and hosts stay on this device. */
  overflowCount: number;
}

/** Deals settings out into items. Pure; the same settings give the same items. */
export function splitSettings(settings: Settings): SplitSettings {
  const { sites, hiddenWords, ...core } = settings;
  const sync: Items = { [CORE_KEY]: core };
  const overflow = { sites: {}, hiddenWords: {} };
  let overflowCount = 0;
  for (const bucketed of BUCKETED) {
    const used = new Map<string, number>();
    const left: [string, unknown][] = [];
    for (const [host, value] of Object.entries(settings[bucketed.field])) {
      const key = `${bucketed.field}.${bucketOf(host, bucketed.buckets)}`;
      const total = (used.get(key) ?? 2) + jsonBytes(host) + jsonBytes(value) + 2;
      if (total > bucketed.bytes) {
        left.push([host, value]);
        continue;
      }
      used.set(key, total);
      sync[key] ??= {};
      (sync[key] as Items)[host] = value;
    }
    overflow[bucketed.field] = Object.fromEntries(left);
    overflowCount += left.length;
  }
  return { sync, overflow: overflowCount > 0 ? overflow : null, overflowCount };
}

/** Puts items together again, as plain data that is still to be migrated and parsed. `undefined` where nothing is stored. */
export function joinItems(sync: Items, overflow: unknown): unknown {
  const hasAny = SYNC_KEYS.some(key => Object.hasOwn(sync, key)) || overflow !== undefined;
  if (!hasAny) return undefined;
  const core = sync[CORE_KEY];
  // Not an object: kept as it is, so that the schema can name it.
  if (core !== undefined && !isRecord(core)) return core;
  const joined: Items = { ...core };
  for (const { field, buckets } of BUCKETED) {
    const parts: unknown[] = [isRecord(overflow) ? overflow[field] : undefined];
    for (let bucket = 0; bucket < buckets; bucket++) parts.push(sync[`${field}.${bucket}`]);
    const records = [joined[field], ...parts].filter(isRecord);
    if (records.length > 0)
      joined[field] = Object.fromEntries(records.flatMap(record => Object.entries(record)));
  }
  return joined;
}

/** FNV-1a over the host, so that a host is in the same bucket on every device and in every version. */
function bucketOf(host: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < host.length; i++) hash = Math.imul(hash ^ host.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
