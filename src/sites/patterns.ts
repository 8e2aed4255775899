import { normalizeHost } from '../settings/hosts.ts';

/** Every site there is, as one match pattern. */
export const EVERY_SITE = '*://*/*';

/** The match patterns that a site is asked for by: the host and its subdomains. */
export function patternOf(host: string): string {
  // An address has no subdomains, and the pattern grammar no wildcard in front of one.
  return /^[\d.]+$|^\[|^localhost$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host that a pattern of `patternOf` is for; `null` for patterns that take in every site. */
export function hostOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : normalizeHost(host);
}

/**
 * Whether one of the match patterns takes in a host. Reads patterns of the forms that browsers hand back for host
 * permissions; paths are not looked at.
 */
export function hostIsIn(host: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => {
    if (pattern === '<all_urls>') return true;
    const named = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
    if (named === undefined) return false;
    if (named === '*') return true;
    if (!named.startsWith('*.')) return named === host || named === `www.${host}`;
    const domain = named.slice(2);
    return host === domain || host.endsWith(`.${domain}`);
  });
}
