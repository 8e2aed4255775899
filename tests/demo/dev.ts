/**
 * `npm run dev [-- firefox]`: builds on every change and keeps a browser open with the newest extension on the sample
 * article. Ends with its window.
 */
import { build } from 'vite';
import type { BrowserName } from '../harness/executables.ts';
import { TestBrowser } from '../harness/test-browser.ts';
import type { TestPage } from '../harness/test-page.ts';
import { INSTALL_HINT, installedBrowsers } from './install-browsers.ts';

const wanted: BrowserName[] = process.argv.includes('firefox') ? ['firefox'] : ['chrome', 'firefox'];
const [name] = installedBrowsers(wanted);
if (!name) {
  console.error(INSTALL_HINT);
  process.exit(1);
}

let browser: TestBrowser | undefined;
let page: TestPage | undefined;

/** Opens the browser after the first build; after a later one puts the new extension in and reloads the page. */
async function show(mode: BrowserName): Promise<void> {
  if (browser && page) {
    await browser.installExtension();
    await page.puppeteer.reload();
    return;
  }
  browser = await TestBrowser.start(mode, { headless: process.argv.includes('--headless'), viewport: null });
  page = await browser.open(browser.server.url('sample-article'));
  void browser.closed().then(stop);
}

async function stop(): Promise<void> {
  await browser?.close();
  process.exit();
}

process.once('SIGINT', () => void stop());

// The last build stays in place while the next one is written, for the browser may read it just then.
const watcher = await build({ mode: name, build: { watch: {}, emptyOutDir: false } });
if (!('on' in watcher)) throw new Error('Vite did not give a watcher');
watcher.on('event', event => {
  if (event.code === 'BUNDLE_END') void event.result.close();
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') void show(name).catch(error => console.error(error));
});
