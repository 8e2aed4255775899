import { modeFor } from '../../settings/mode.ts';
import type { Settings, SiteMode } from '../../settings/settings.ts';
import { listedSite, SITES } from '../../sites/index.ts';
import { hostIsIn, hostOfPattern } from '../../sites/patterns.ts';

/** One site as the list shows it. */
export interface SiteLine {
  host: string;
  /** As the built-in list names it. */
  name?: string;
  why: 'rule' | 'listed' | 'both';
  permission: 'install' | 'reader' | 'none';
  mode: SiteMode;
  /** Whether there is a rule of its own to take away. */
  hasRule: boolean;
}

/**
 * Every site that is listed, ruled on or granted: the reader's own first, then by host.
 *
 * @param origins match patterns that the browser lets us read, those of the manifest among them
 */
export function siteLines(settings: Settings, origins: readonly string[]): SiteLine[] {
  const granted = origins.map(hostOfPattern).filter(host => host !== null && listedSite(host) === null);
  const hosts = new Set([
    ...Object.keys(settings.sites),
    ...(granted as string[]),
    ...SITES.map(({ host }) => host),
  ]);
  const lines = [...hosts].map(host => lineOf(host, settings, origins));
  const isOwn = ({ why }: SiteLine): number => (why === 'listed' ? 1 : 0);
  return lines.sort((a, b) => isOwn(a) - isOwn(b) || (a.host < b.host ? -1 : 1));
}

function lineOf(host: string, settings: Settings, origins: readonly string[]): SiteLine {
  const site = listedSite(host);
  const hasRule = Object.hasOwn(settings.sites, host);
  const isAllowed = hostIsIn(host, origins);
  return {
    host,
    ...(site?.host === host && { name: site.name }),
    why: site === null ? 'rule' : hasRule ? 'both' : 'listed',
    permission: !isAllowed ? 'none' : site === null ? 'reader' : 'install',
    mode: modeFor(settings, host).mode,
    hasRule,
  };
}

/** The lines whose host or name has the words of a search, in any order. */
export function findSites(lines: readonly SiteLine[], search: string): SiteLine[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(({ host, name = '' }) => {
    const text = `${host} ${name}`.toLocaleLowerCase();
    return words.every(word => text.includes(word));
  });
}
