/** The form of settings, field by field, so that one broken field costs the reader that field and no other. */
import * as v from 'valibot';
import { normalizeHost } from './hosts.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Longest delay that can be set, in milliseconds; beyond it a card seems broken. */
export const LONGEST_DELAY = 2000;
/** Longest word that can be hidden, in UTF-16 code units; far above the longest name of a company. */
export const LONGEST_WORD = 120;
export const MOST_WORDS_PER_SITE = 500;

const siteModeSchema = v.picklist(['automatic', 'always', 'never']);
const hostSchema = v.pipe(
  v.string(),
  v.check(host => normalizeHost(host) === host, 'not a host name'),
);
const delaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY));
const wordsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_WORD))),
  v.maxLength(MOST_WORDS_PER_SITE),
);

/** Fields that are one value each. */
const FIELDS = {
  style: v.picklist(['underline', 'tint', 'both', 'hidden']),
  density: v.picklist(['every', 'section', 'page']),
  theme: v.picklist(['page', 'light', 'dark']),
  intentDelay: delaySchema,
  graceDelay: delaySchema,
  modifier: v.picklist(['none', 'alt', 'control', 'shift']),
  badge: v.boolean(),
  defaultMode: siteModeSchema,
} satisfies { [Field in keyof Settings]?: v.GenericSchema<unknown, Settings[Field]> };

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
  for (const [field, schema] of Object.entries(FIELDS)) take(stored, field, schema, values, field, replaced);
  readRecord(stored, 'kinds', replaced, kinds => {
    for (const kind of KINDS) take(kinds, kind, v.boolean(), settings.kinds, `kinds.${kind}`, replaced);
  });
  readRecord(stored, 'sites', replaced, sites => {
    settings.sites = takeByHost(sites, hostSchema, siteModeSchema, 'sites', replaced);
  });
  readRecord(stored, 'hiddenWords', replaced, words => {
    settings.hiddenWords = takeByHost(
      words,
      v.union([v.literal('*'), hostSchema]),
      wordsSchema,
      'hiddenWords',
      replaced,
    );
  });
  return { settings, replaced };
}

function take(
  from: Record<string, unknown>,
  field: string,
  schema: v.GenericSchema,
  into: Record<string, unknown>,
  path: string,
  replaced: string[],
): void {
  if (!Object.hasOwn(from, field) || from[field] === undefined) return;
  const parsed = v.safeParse(schema, from[field]);
  if (parsed.success) into[field] = parsed.output;
  else replaced.push(path);
}

function takeByHost<Value>(
  from: Record<string, unknown>,
  key: v.GenericSchema,
  value: v.GenericSchema<unknown, Value>,
  path: string,
  replaced: string[],
): Record<string, Value> {
  const taken: [string, Value][] = [];
  for (const [host, raw] of Object.entries(from)) {
    const parsed = v.safeParse(value, raw);
    if (v.is(key, host) && parsed.success) taken.push([host, parsed.output]);
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
