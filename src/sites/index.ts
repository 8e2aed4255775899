/**
 * The built-in list: sites that publish news on AI infrastructure. No social networks, mail or shops: a reader would
 * not expect us there. To add a site, add one line to the file of its kind in `listed/`; the build writes the list
 * into the manifest.
 */
import { BUSINESS } from './listed/business.ts';
import { DATA_CENTER } from './listed/data-center.ts';
import { ENERGY } from './listed/energy.ts';
import { GENERAL } from './listed/general.ts';
import { NEWSROOM } from './listed/newsroom.ts';
import { PRESS_RELEASE } from './listed/press-release.ts';
import { REGIONAL } from './listed/regional.ts';
import { SEMICONDUCTOR } from './listed/semiconductor.ts';
import { TECHNOLOGY } from './listed/technology.ts';
import { WIRE } from './listed/wire.ts';
import type { Site, SiteKind } from './site.ts';

export type { Site } from './site.ts';

const LISTED: Record<SiteKind, Readonly<Record<string, string>>> = {
  wire: WIRE,
  business: BUSINESS,
  general: GENERAL,
  technology: TECHNOLOGY,
  'data-center': DATA_CENTER,
  semiconductor: SEMICONDUCTOR,
  energy: ENERGY,
  regional: REGIONAL,
  newsroom: NEWSROOM,
  'press-release': PRESS_RELEASE,
};

/** All listed sites, by host. */
export const SITES: readonly Site[] = Object.entries(LISTED)
  .flatMap(([kind, hosts]) =>
    Object.entries(hosts).map(([host, name]) => ({ host, name, kind: kind as SiteKind })),
  )
  .sort((a, b) => (a.host < b.host ? -1 : 1));

const byHost = new Map(SITES.map(site => [site.host, site]));

/**
 * The listed site that a host belongs to, or `null`.
 *
 * @param host without `www.`
 */
export function listedSite(host: string): Site | null {
  for (let at = 0; ; ) {
    const site = byHost.get(host.slice(at));
    if (site && (at === 0 || site.kind !== 'newsroom')) return site;
    const dot = host.indexOf('.', at);
    if (dot === -1) return null;
    at = dot + 1;
  }
}

/** Match patterns of the listed sites, for the manifest. */
export function sitePatterns(): string[] {
  return SITES.flatMap(({ host, kind }) => {
    if (kind !== 'newsroom') return [`*://*.${host}/*`];
    // Beside its newsroom a company's domain has consoles and accounts, which are none of our business.
    const isWholeDomain = host.split('.').length === 2;
    return isWholeDomain ? [`*://${host}/*`, `*://www.${host}/*`] : [`*://${host}/*`];
  });
}
