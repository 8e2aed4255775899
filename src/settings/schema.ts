/**
 * The form of settings, field by field, so that one broken field costs the reader that field and no other. Plain checks
 * instead of schemas: every page of every site reads settings, and these few take a tenth of a library's size.
 */
import { normalizeHost } from './hosts.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteMode } from './settings.ts';

/** Longest delay that can be set, in milliseconds; beyond it a card seems broken. */
export const LONGEST_DELAY = 2000;
/** Longest word that can be hidden, in UTF-16 code units; far above the longest name of a company. */
export const LONGEST_WORD = 120;
export const MOST_WORDS_PER_SITE = 500;

type Check<Value> = (value: unknown) => value is Value;

function oneOf<Value>(...values: Value[]): Check<Value> {
  return (value): value is Value => values.includes(value as Value);
}

const isSiteMode = oneOf<SiteMode>('automatic', 'always', 'never');
const isSwitch: Check<boolean> = value => typeof value === 'boolean';
const isHost: Check<string> = (value): value is string =>
  typeof value === 'string' && normalizeHost(value) === value;
const isHostOrAll: Check<string> = (value): value is string => value === '*' || isHost(value);
const isDelay: Check<number> = (value): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LONGEST_DELAY;
const isWord: Check<string> = (value): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_WORD;
const areWords: Check<string[]> = (value): value is string[] =>
  Array.isArray(value) && value.length <= MOST_WORDS_PER_SITE && value.every(isWord);

/** Fields that are one value each. */
const FIELDS = {
  style: oneOf('underline', 'tint', 'both', 'hidden'),
  density: oneOf('every', 'section', 'page'),
  theme: oneOf('page', 'light', 'dark'),
  intentDelay: isDelay,
  graceDelay: isDelay,
  opening: oneOf('hover', 'alt', 'control', 'shift', 'click'),
  badge: isSwitch,
  defaultMode: isSiteMode,
} satisfies { [Field in keyof Settings]?: Check<Settings[Field]> };

const KINDS = Object.keys(DEFAULT_SETTINGS.kinds) as (keyof Settings['kinds'])[];

export interface ParsedSettings {
  settings: Settings;
  /** Paths of what was there but broken, and is now as it was before it was ever set (`style`, `sites.exa mple`). */
  replaced: string[];
}

/**
 * Reads settings of the present version from data of any origin. What is missing gets its default in silence; what is
 * broken gets it too, and is named. Never throws.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  const replaced: string[] = [];
  const settings = structuredClone(DEFAULT_SETTINGS);
  if (stored === undefined) return { settings, replaced };
  if (!isRecord(stored)) return { settings, replaced: ['settings'] };

  const values = settings as unknown as Record<string, unknown>;
  for (const [field, check] of Object.entries(FIELDS)) take(stored, field, check, values, field, replaced);
  readRecord(stored, 'kinds', replaced, kinds => {
    for (const kind of KINDS) take(kinds, kind, isSwitch, settings.kinds, `kinds.${kind}`, replaced);
  });
  readRecord(stored, 'sites', replaced, sites => {
    settings.sites = takeByHost(sites, isHost, isSiteMode, 'sites', replaced);
  });
  readRecord(stored, 'hiddenWords', replaced, words => {
    settings.hiddenWords = takeByHost(words, isHostOrAll, areWords, 'hiddenWords', replaced);
  });
  return { settings, replaced };
}

function take(
  from: Record<string, unknown>,
  field: string,
  check: Check<unknown>,
  into: Record<string, unknown>,
  path: string,
  replaced: string[],
): void {
  if (!Object.hasOwn(from, field) || from[field] === undefined) return;
  if (check(from[field])) into[field] = from[field];
  else replaced.push(path);
}

function takeByHost<Value>(
  from: Record<string, unknown>,
  isKey: Check<string>,
  isValue: Check<Value>,
  path: string,
  replaced: string[],
): Record<string, Value> {
  const taken: [string, Value][] = [];
  for (const [host, raw] of Object.entries(from)) {
    if (isKey(host) && isValue(raw)) taken.push([host, raw]);
    else replaced.push(`${path}.${host}`);
  }
  // `fromEntries` defines its keys, so that a host named `__proto__` is a key like any other.
  return Object.fromEntries(taken);
}

function readRecord(
  from: Record<string, unknown>,
  field: string,
  replaced: string[],
  read: (record: Record<string, unknown>) => void,
): void {
  const value = Object.hasOwn(from, field) ? from[field] : undefined;
  if (value === undefined) return;
  if (isRecord(value)) read(value);
  else replaced.push(field);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
