import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const COMMANDS: Record<BrowserName, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put browsers without adding them to `PATH`. */
const PLACES: Record<BrowserName, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const OVERRIDES: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The path of an installed Chrome, Chromium or Firefox, or `null`. `CHROME_PATH` and `FIREFOX_PATH` come first. Branded
 * Chrome comes after Chromium: both load unpacked extensions over the debugging pipe, Chromium also when it is managed.
 */
export function findExecutable(browser: BrowserName): string | null {
  const override = process.env[OVERRIDES[browser]];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(directory => COMMANDS[browser].map(command => ({ directory, command })))
    .sort((a, b) => COMMANDS[browser].indexOf(a.command) - COMMANDS[browser].indexOf(b.command))
    .map(({ directory, command }) => join(directory, command));
  const candidates = [...(override ? [override] : []), ...onPath, ...PLACES[browser]];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
