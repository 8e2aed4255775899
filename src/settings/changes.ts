/** The changes that readers make, as pure functions for `updateSettings`. */
import type { MentionKind } from '../detect/types.ts';
import { modeFor } from './mode.ts';
import { MOST_WORDS_PER_SITE } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteMode } from './settings.ts';

/** Sets the rule of a host, or takes it away with `null`, after which its parents and the default hold. */
export function withSiteRule(settings: Settings, host: string, mode: SiteMode | null): Settings {
  const { [host]: _replaced, ...others } = settings.sites;
  return { ...settings, sites: mode === null ? others : { ...others, [host]: mode } };
}

/** The site switch. Turned on, a host goes back to what holds without a rule of its own, if that is not “never”. */
export function withSiteSwitched(settings: Settings, host: string, on: boolean): Settings {
  if (!on) return withSiteRule(settings, host, 'never');
  if (modeFor(settings, host).mode !== 'never') return settings;
  const withoutRule = withSiteRule(settings, host, null);
  const inherited = modeFor(withoutRule, host).mode;
  return inherited === 'never' ? withSiteRule(settings, host, 'automatic') : withoutRule;
}

export function withoutSiteRules(settings: Settings): Settings {
  return { ...settings, sites: {} };
}

export function withKind(settings: Settings, kind: MentionKind, shown: boolean): Settings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: shown } };
}

/** Whether a host has as many hidden words as it may have. */
export function isFullOfHiddenWords(settings: Settings, host: string): boolean {
  return (settings.hiddenWords[host] ?? []).length >= MOST_WORDS_PER_SITE;
}

/** Hides a word on a host (`*` for all sites); a host that is full of them gets no more. */
export function withHiddenWord(settings: Settings, host: string, word: string): Settings {
  const words = settings.hiddenWords[host] ?? [];
  if (words.includes(word) || isFullOfHiddenWords(settings, host)) return settings;
  return { ...settings, hiddenWords: { ...settings.hiddenWords, [host]: [...words, word] } };
}

/** Shows a hidden word again; a host without hidden words is forgotten. */
export function withoutHiddenWord(settings: Settings, host: string, word: string): Settings {
  const { [host]: words = [], ...others } = settings.hiddenWords;
  const left = words.filter(hidden => hidden !== word);
  return { ...settings, hiddenWords: left.length > 0 ? { ...others, [host]: left } : others };
}

export function resetSettings(): Settings {
  return structuredClone(DEFAULT_SETTINGS);
}
