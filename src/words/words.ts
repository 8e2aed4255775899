/**
 * Every text a reader sees comes through here. The files in `en/` are only imported as types, so no text is
 * bundled: the browser reads it from `_locales`, and tests read it from the files.
 */
import type background from './en/background.json';
import type card from './en/card.json';
import type facts from './en/facts.json';
import type options from './en/options.json';
import type panel from './en/panel.json';
import type popup from './en/popup.json';
import type shared from './en/shared.json';
import type welcome from './en/welcome.json';

type Keys =
  | keyof typeof background
  | keyof typeof card
  | keyof typeof facts
  | keyof typeof options
  | keyof typeof panel
  | keyof typeof popup
  | keyof typeof shared
  | keyof typeof welcome;

/** A key of one of the message files. */
export type WordKey = Keys & string;

/** The stem of keys that come in plural forms: `more` for `more_one` and `more_other`. */
export type CountedKey = WordKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Finds a message and puts the substitutions in for `$1` to `$9`; empty where the key is unknown. */
export type WordLookup = (key: string, substitutions: string[]) => string;

let find: WordLookup = () => {
  throw new Error('useWords must be called before the first word is read');
};
let plurals: Intl.PluralRules | undefined;

/** Sets where words come from; each entry calls it once before it shows anything. */
export function useWords(lookup: WordLookup): void {
  find = lookup;
  plurals = undefined;
}

/** The message of `key` with the substitutions put in; the key itself where a translation lacks it. */
export function word(key: WordKey, ...substitutions: (string | number)[]): string {
  return find(key, substitutions.map(String)) || key;
}

/** The plural form of a message for `count`, which is its `$1`; the other substitutions follow it. */
export function countedWord(stem: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  plurals ??= new Intl.PluralRules(word('locale'));
  const shown = count.toLocaleString(word('locale'));
  const values = [shown, ...substitutions.map(String)];
  return find(`${stem}_${plurals.select(count)}`, values) || find(`${stem}_other`, values) || stem;
}

/** The message of a key that is made at run time, as for evidence codes; `null` where there is none. */
export function wordIfKnown(key: string, ...substitutions: (string | number)[]): string | null {
  return find(key, substitutions.map(String)) || null;
}
