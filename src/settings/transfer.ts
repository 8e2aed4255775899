/** Settings as a file that a reader keeps or carries to another browser. */
import { fail, type Result, succeed } from '../messaging/result.ts';
import { migrate, SETTINGS_VERSION } from './migrations.ts';
import { isRecord, parseSettings } from './schema.ts';
import type { Settings } from './settings.ts';

const FORMAT = 'infragloss-settings';

/** In UTF-16 code units. The settings of a reader with 10,000 rules are half as long; a longer file is something else. */
export const LONGEST_FILE = 1_000_000;

/** Why a file is not taken; nothing has changed then. */
export type ImportRefusal =
  | { reason: 'too-long' }
  | { reason: 'not-json' }
  | { reason: 'foreign' }
  | { reason: 'newer-version'; version: number }
  /** Paths of the fields that are not valid. */
  | { reason: 'broken'; fields: string[] };

/** The file's text. */
export function exportSettings(settings: Settings, now: Date): string {
  const file = { format: FORMAT, version: SETTINGS_VERSION, exported: now.toISOString(), settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file's text. Files of earlier versions are migrated; one that is broken in any field is refused as a whole,
 * because half an import is worse than none.
 */
export function importSettings(text: string): Result<Settings, ImportRefusal> {
  if (text.length > LONGEST_FILE) return fail({ reason: 'too-long' });
  const file = parseJson(text);
  if (file === undefined) return fail({ reason: 'not-json' });
  if (!isRecord(file) || file.format !== FORMAT) return fail({ reason: 'foreign' });
  if (!isRecord(file.settings)) return fail({ reason: 'broken', fields: ['settings'] });
  const { version } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    return fail({ reason: 'broken', fields: ['version'] });
  }
  if (version > SETTINGS_VERSION) return fail({ reason: 'newer-version', version });
  const { settings, replaced } = parseSettings(migrate({ ...file.settings, version }).stored);
  return replaced.length > 0 ? fail({ reason: 'broken', fields: replaced }) : succeed(settings);
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
