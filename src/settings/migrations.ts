import { isRecord } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

export const SETTINGS_VERSION = DEFAULT_SETTINGS.version;

type Stored = Record<string, unknown>;

/**
 * One step for each version: the entry at index n turns settings of version n into version n + 1. Steps are never
 * changed once released, and only ever appended; each takes data of any shape and leaves what it does not understand
 * for the schema to judge.
 */
export const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: a bare list of sites to leave alone became rules with modes.
  ({ disabledSites, ...rest }) => {
    if (!Array.isArray(disabledSites)) return rest;
    const hosts = disabledSites.filter(host => typeof host === 'string');
    const rules = Object.fromEntries(hosts.map(host => [host, 'never']));
    return { ...rest, sites: { ...rules, ...(isRecord(rest.sites) ? rest.sites : {}) } };
  },
  // 1 → 2: the key to hold became one of several ways to open a card, of which a click is another.
  ({ modifier, ...rest }) => {
    if (modifier === undefined) return rest;
    return { ...rest, opening: modifier === 'none' ? 'hover' : modifier };
  },
];

export interface Migrated {
  stored: unknown;
  /** The data comes from a later version than this one knows. */
  newer: boolean;
}

/** Brings stored settings to the present version; data without a version counts as version 0. Never throws. */
export function migrate(stored: unknown): Migrated {
  if (!isRecord(stored)) return { stored, newer: false };
  const version = versionOf(stored);
  if (version > SETTINGS_VERSION) return { stored, newer: true };
  const migrated = MIGRATIONS.slice(version).reduce((settings, step) => step(settings), stored);
  return { stored: { ...migrated, version: SETTINGS_VERSION }, newer: false };
}

function versionOf(stored: Stored): number {
  const version = stored.version;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : 0;
}
