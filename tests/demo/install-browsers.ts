import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findExecutable } from '../harness/executables.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** What a reader without a browser is told. */
export const INSTALL_HINT =
  'Install Chrome 140+, Chromium or Firefox 149+ (or point CHROME_PATH or FIREFOX_PATH at one) and run this again.';

/**
 * The browsers of `wanted` that are installed. Where some are missing, root on Debian or Ubuntu gets them from apt.
 */
export function installedBrowsers(wanted: readonly BrowserName[]): BrowserName[] {
  const missing = wanted.filter(browser => findExecutable(browser) === null);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map(browser => DEBIAN_PACKAGES[browser]);
    console.log(`Installing ${packages.join(' and ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...parameters: string[]) =>
      spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    aptGet('update', '-q');
    aptGet('install', '-yq', '--no-install-recommends', ...packages);
  }
  return wanted.filter(browser => findExecutable(browser) !== null);
}
