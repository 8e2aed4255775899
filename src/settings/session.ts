/**
 * Sites that are off until the browser is started anew. They lie in `storage.local`, because content scripts cannot
 * read `storage.session` in every browser; the background forgets them when the browser starts.
 */
import { browser } from '../platform/browser.ts';
import { hostAndParents } from './hosts.ts';
import { withSettingsLock } from './lock.ts';

export const SESSION_KEY = 'session.off';

/** Hosts that are off for this session. Never rejects. */
export async function readSessionOff(): Promise<ReadonlySet<string>> {
  try {
    const { [SESSION_KEY]: stored } = await browser.storage.local.get(SESSION_KEY);
    const isList = Array.isArray(stored) && stored.every(host => typeof host === 'string');
    return new Set(isList ? (stored as string[]) : []);
  } catch {
    return new Set();
  }
}

/** Turns a host off for this session, or on again together with those of its parents that turned it off. */
export function setSessionOff(host: string, off: boolean): Promise<void> {
  return withSettingsLock(async () => {
    const hosts = new Set(await readSessionOff());
    if (off) hosts.add(host);
    else for (const candidate of hostAndParents(host)) hosts.delete(candidate);
    await browser.storage.local.set({ [SESSION_KEY]: [...hosts] });
  });
}

/** For the background, when the browser starts. */
export async function forgetSession(): Promise<void> {
  await browser.storage.local.remove(SESSION_KEY);
}
