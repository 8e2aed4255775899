import { hostAndParents } from './hosts.ts';
import type { Settings, SiteMode } from './settings.ts';

/** What holds on a host, and what made it so. */
export interface HostMode {
  mode: SiteMode;
  why: 'rule' | 'listed' | 'default';
  /** The host whose rule holds: this one, or the nearest parent that has a rule. */
  ruleHost?: string;
}

/**
 * The most specific rule wins: a host's own, else its nearest parent's, else the default for all sites.
 *
 * @param host without `www.`, as `normalizeHost` gives it
 * @param isListed whether a host is on the built-in list; content scripts go without, as it changes `why` only
 */
export function modeFor(settings: Settings, host: string, isListed?: (host: string) => boolean): HostMode {
  for (const candidate of hostAndParents(host)) {
    if (Object.hasOwn(settings.sites, candidate)) {
      return { mode: settings.sites[candidate]!, why: 'rule', ruleHost: candidate };
    }
  }
  return { mode: settings.defaultMode, why: isListed?.(host) ? 'listed' : 'default' };
}

/** Words that the reader hid on this host, its parents or everywhere, as they were printed. */
export function hiddenWordsFor(settings: Settings, host: string): Set<string> {
  const words = new Set(settings.hiddenWords['*']);
  for (const candidate of hostAndParents(host)) {
    if (!Object.hasOwn(settings.hiddenWords, candidate)) continue;
    for (const word of settings.hiddenWords[candidate]!) words.add(word);
  }
  return words;
}

/** Why nothing is read on a host: a rule or the default (`site`), this session (`session`), or not at all (`null`). */
export function whyOff(
  settings: Settings,
  sessionOff: ReadonlySet<string>,
  host: string,
): 'site' | 'session' | null {
  if (modeFor(settings, host).mode === 'never') return 'site';
  for (const candidate of hostAndParents(host)) if (sessionOff.has(candidate)) return 'session';
  return null;
}
