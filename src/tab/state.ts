import type { PageReport } from '../messages.ts';
import { hostOfPage } from '../settings/hosts.ts';
import { modeFor, whyOff } from '../settings/mode.ts';
import type { Settings } from '../settings/settings.ts';
import { listedSite } from '../sites/index.ts';

/** What popup and panel know of the tab that they are about. */
export interface TabFacts {
  tabId: number;
  /** `undefined` where the browser does not tell us. */
  address: string | undefined;
  /** `null` where no content script answers. */
  report: PageReport | null;
  settings: Settings;
  sessionOff: ReadonlySet<string>;
  /** Whether we have the site's permission, beyond the reader's click on our icon. */
  allowed: boolean;
}

/** Why nothing is read here, and whose rule it is where it is a parent's. */
export type OffReason =
  | { why: 'rule' | 'default' | 'session' | 'page' }
  | { why: 'parent-rule'; ruleHost: string };

/** What holds on the site, in the line below its name. */
export type SiteStanding =
  | { name: 'listed' | 'granted' | 'always' | 'this-page' | 'not-listed' | 'not-allowed' }
  | { name: 'off'; reason: OffReason };

interface OnSite {
  host: string;
  standing: SiteStanding;
  /** `null` where there is nothing to switch before the browser lets us in. */
  switchedOn: boolean | null;
}

export type TabState =
  | { name: 'restricted' }
  | ({ name: 'not-a-page' | 'ask' | 'no-answer' } & OnSite)
  | ({ name: 'off'; reason: OffReason } & OnSite)
  | ({ name: 'reading' | 'quiet' | 'annotated'; report: PageReport } & OnSite);

/** Web addresses that browsers keep all extensions out of. */
const KEPT_OUT = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/** What is going on in the tab. Pure. */
export function tabState(facts: TabFacts): TabState {
  const { report, allowed } = facts;
  const host = report?.host || hostOfPage(facts.address);
  if (host === null || KEPT_OUT.has(host)) return { name: 'restricted' };
  const reason = offReason(facts, host);
  const switchedOn = allowed ? reason === null || reason.why === 'page' : null;
  const site = { host, standing: standingOf(facts, host, reason), switchedOn };

  switch (report?.state.name) {
    case undefined:
      if (!allowed) return { name: 'ask', ...site };
      return reason === null ? { name: 'no-answer', ...site } : { name: 'off', reason, ...site };
    case 'left-alone':
      return { name: 'not-a-page', ...site };
    case 'off':
      // The permission was taken away while the page was open.
      if (!allowed) return { name: 'ask', ...site };
      return { name: 'off', reason: reason ?? { why: 'page' }, ...site };
    case 'reading':
    case 'quiet':
    case 'annotated':
      return { name: report!.state.name as 'reading' | 'quiet' | 'annotated', report: report!, ...site };
  }
}

function offReason({ settings, sessionOff, report }: TabFacts, host: string): OffReason | null {
  const why = whyOff(settings, sessionOff, host);
  if (why === 'session') return { why };
  if (why === null) return report?.state.name === 'off' ? { why: 'page' } : null;
  const { ruleHost } = modeFor(settings, host);
  if (ruleHost === undefined) return { why: 'default' };
  return ruleHost === host ? { why: 'rule' } : { why: 'parent-rule', ruleHost };
}

function standingOf(
  { settings, report, allowed }: TabFacts,
  host: string,
  reason: OffReason | null,
): SiteStanding {
  const isRunning = report !== null && report.state.name !== 'off';
  if (isRunning && (reason !== null || !allowed)) return { name: 'this-page' };
  const isListed = listedSite(host) !== null;
  if (!allowed) return { name: isListed ? 'not-allowed' : 'not-listed' };
  if (reason !== null) return { name: 'off', reason };
  if (modeFor(settings, host).mode === 'always') return { name: 'always' };
  return { name: isListed ? 'listed' : 'granted' };
}
