import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { type BrowserName, findExecutable } from './executables.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { described, FixtureServer } from './fixture-server.ts';
import { TestPage } from './test-page.ts';
import { waitFor } from './wait.ts';

const DRIVERS: Record<BrowserName, Driver> = { chrome: chromiumDriver, firefox: firefoxDriver };

const PROJECT = join(import.meta.dirname, '../..');

const WELCOME = 'src/welcome/index.html';

/** An extension that was known to the profile opens none, so waiting for it has to end. */
const WELCOME_MILLISECONDS = 2_000;

export interface StartOptions {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: LaunchOptions['viewport'];
  /** Without it, a browser of its own that knows nothing of the extension. */
  extension?: boolean;
}

/** A real browser with the shipped extension in it, behind a server that answers for every host. */
export class TestBrowser {
  readonly name: BrowserName;
  readonly server: FixtureServer;
  readonly #driver: Driver;
  readonly #launchOptions: LaunchOptions;
  readonly #withExtension: boolean;
  #browser!: Browser;
  #extensionId = '';
  #backgroundErrors: () => Promise<string[]> = async () => [];

  private constructor(driver: Driver, server: FixtureServer, options: LaunchOptions, withExtension: boolean) {
    this.name = driver.name;
    this.server = server;
    this.#driver = driver;
    this.#launchOptions = options;
    this.#withExtension = withExtension;
  }

  /** @throws Error where the browser is not installed or the extension is not built. */
  static async start(name: BrowserName, options: StartOptions = {}): Promise<TestBrowser> {
    const executable = findExecutable(name);
    if (!executable) throw new Error(`No ${name} found; install one or set ${name.toUpperCase()}_PATH`);
    const server = await FixtureServer.start();
    const profile = await mkdtemp(join(tmpdir(), `infragloss-${name}-`));
    const downloads = join(profile, 'downloads');
    await mkdir(downloads);
    const browser = new TestBrowser(
      DRIVERS[name],
      server,
      {
        executable,
        proxyPort: server.port,
        profile,
        downloads,
        headless: options.headless ?? true,
        colorScheme: options.colorScheme ?? 'light',
        viewport: options.viewport === undefined ? { width: 1180, height: 1080 } : options.viewport,
      },
      options.extension ?? true,
    );
    await browser.#launch();
    return browser;
  }

  async #launch(): Promise<void> {
    this.#browser = await this.#driver.launch(this.#launchOptions);
    this.#backgroundErrors = this.#driver.watchBackground(this.#browser);
    if (this.#withExtension) await this.installExtension();
  }

  /** Puts the built extension in, or in place of the one that is there. */
  async installExtension(): Promise<void> {
    const build = join(PROJECT, 'dist', this.name);
    if (!existsSync(join(build, 'manifest.json')))
      throw new Error('Not built yet: run `npm run build` first');
    this.#extensionId = await this.#browser.installExtension(build);
    await this.#closeWelcome();
  }

  async removeExtension(): Promise<void> {
    await this.#browser.uninstallExtension(this.#extensionId);
  }

  /** Ends the background as browsers do when nothing happens; the next event starts it again. */
  async endBackground(): Promise<void> {
    await this.#driver.endBackground(this.#browser);
  }

  /** The welcome page of a first install would come in front of whatever a test opens. */
  async #closeWelcome(): Promise<void> {
    const url = this.#driver.surfaceUrl(this.#extensionId, WELCOME);
    const welcome = await waitFor(
      'the welcome page',
      async () => (await this.#browser.pages()).find(page => page.url() === url),
      WELCOME_MILLISECONDS,
    ).catch(() => null);
    await welcome?.close();
  }

  /** Opens an address in a new tab, in front. */
  async open(url: string): Promise<TestPage> {
    const page = await TestPage.watch(await this.#browser.newPage(), this.#driver);
    await page.goto(url);
    return page;
  }

  /**
   * Opens a page of the extension (`src/popup/index.html`) in a tab behind the one in front, so that a popup takes
   * the tab in front for the one that it was opened over.
   */
  async openSurface(path: string): Promise<TestPage> {
    const page = await TestPage.watch(await this.#browser.newPage({ background: true }), this.#driver);
    await this.#driver.goToSurface(page.puppeteer, this.#driver.surfaceUrl(this.#extensionId, path));
    return page;
  }

  /** Clicks our toolbar icon over a page, which is in front then; what it opens is closed by the next click elsewhere. */
  async clickToolbarIcon(page: TestPage): Promise<void> {
    await this.#driver.clickToolbarIcon(this.#browser, page.puppeteer, this.#extensionId);
  }

  /** Takes a site from us, as the reader does in the browser's own pages. */
  async revokeSite(host: string): Promise<void> {
    await this.#driver.revokeSite(this.#browser, this.#extensionId, host);
  }

  /** Says yes to the browser's question for a site, which `ask` brings up by a click on a page in front. */
  async allowSite(host: string, ask: () => Promise<void>): Promise<void> {
    await this.#driver.allowSite(this.#browser, this.#extensionId, host, ask);
  }

  /** Says no to it; gives `false`, and does nothing, where a test cannot reach that question. */
  async refuseSite(ask: () => Promise<void>): Promise<boolean> {
    const { refuseSite } = this.#driver;
    await refuseSite?.(this.#browser, ask);
    return refuseSite !== null;
  }

  /** The text of a file that was saved, once it is whole. */
  async readDownload(name: string): Promise<string> {
    return waitFor(`the file ${name}`, () => readFile(join(this.#launchOptions.downloads, name), 'utf8'));
  }

  /** Uncaught errors of the extension's background since the browser started. */
  async backgroundErrors(): Promise<string[]> {
    return this.#backgroundErrors();
  }

  /** Every request since the start but the browser's own, as `FixtureServer.expect` takes them. */
  requests(): string[] {
    const own = this.#driver.ownHosts(this.#launchOptions.executable);
    return this.server.requests.filter(({ host }) => !own?.test(host)).map(described);
  }

  /** Those of them that no test and no page called for. */
  unexpectedRequests(): string[] {
    return this.requests().filter(request => !this.server.isExpected(request));
  }

  /** Addresses of all open tabs. */
  async tabs(): Promise<string[]> {
    return (await this.#browser.pages()).map(page => page.url());
  }

  /** Addresses of all that is open of the extension's own: tabs, popups and side panels. */
  async surfaces(): Promise<string[]> {
    const own = this.#driver.surfaceUrl(this.#extensionId, '');
    return (await this.#driver.addresses(this.#browser)).filter(url => url.startsWith(own));
  }

  /** The browser is quit and started again with the same profile. */
  async restart(): Promise<void> {
    await this.#browser.close();
    await this.#launch();
  }

  /** Resolves when the browser's last window was closed. */
  async closed(): Promise<void> {
    await new Promise<void>(resolve => this.#browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => {});
    await this.server.close();
    await rm(this.#launchOptions.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
