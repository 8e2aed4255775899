import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './executables.ts';
import type { TreeElement } from './shadow-tree.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LaunchOptions {
  executable: string;
  /** Port of the proxy through which every request goes. */
  proxyPort: number;
  /** Profile directory; the same one again is the same reader after a restart. */
  profile: string;
  headless: boolean;
  colorScheme: 'light' | 'dark';
  /** Where files are saved, without a question. */
  downloads: string;
  /** Size of the page in CSS pixels. */
  viewport: { width: number; height: number; deviceScaleFactor?: number; hasTouch?: boolean } | null;
}

/** What has to be done differently in each browser; everything else is one code. */
export interface Driver {
  name: BrowserName;
  /** Hosts, with their ports, that this browser asks by itself, with or without an extension; `null` where there are none. */
  ownHosts(executable: string): RegExp | null;
  launch(options: LaunchOptions): Promise<Browser>;
  /** Begins to collect uncaught errors of the extension's background; gives a function that reads them. */
  watchBackground(browser: Browser): () => Promise<string[]>;
  /** Ends the extension's background. */
  endBackground(browser: Browser): Promise<void>;
  /** Address of a page of the extension. */
  surfaceUrl(extensionId: string, path: string): string;
  /** The element that the extension added to the page, with its closed shadow root, or `null`. */
  readHost(page: Page): Promise<TreeElement | null>;
  /** Addresses of all open pages, those of popups and side panels too where the browser tells them. */
  addresses(browser: Browser): Promise<string[]>;
  /** Clicks our toolbar icon over a page, which lets us into that page until it goes elsewhere. */
  clickToolbarIcon(browser: Browser, page: Page, extensionId: string): Promise<void>;
  /** Takes a site from us, as the reader does in the browser's own pages. */
  revokeSite(browser: Browser, extensionId: string, host: string): Promise<void>;
  /** Says yes to the browser's question for a site, which `ask` brings up by a click on a page in front. */
  allowSite(browser: Browser, extensionId: string, host: string, ask: () => Promise<void>): Promise<void>;
  /** Says no to it; `null` where a test cannot reach that question. */
  refuseSite: ((browser: Browser, ask: () => Promise<void>) => Promise<void>) | null;
  /** Switches forced colors, as high contrast of the system does, on or off for a page. */
  forceColors(page: Page, active: boolean): Promise<void>;
  /** Where an element of that tree stands, in CSS pixels of the viewport. */
  rectangleOf(page: Page, element: TreeElement): Promise<Rectangle>;
  /** Goes to a page of the extension. */
  goToSurface(page: Page, url: string): Promise<void>;
}

/** Finds, in the page, whatever it calls its elements and its images, what stands beside `head` and `body`: the extension's one host element. */
export const HOST_EXPRESSION =
  '[...document.querySelector(":root").children].find(child => !/^(head|body|frameset)$/i.test(child.tagName)) ?? null';
