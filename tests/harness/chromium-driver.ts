import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';
import type { TreeElement } from './shadow-tree.ts';

/** The part of Chromium's interface for its page of extensions that is used here. */
interface DeveloperPrivate {
  updateSiteAccess(pattern: string, updates: { id: string; siteAccess: string }[]): Promise<void>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session for each page: the node ids that it hands out hold for it alone. */
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Where Chromium is told that its maker's services are, so that no request of an extension passes for one of its own. */
const ACCOUNTS_HOST = 'accounts.invalid';
const UPDATES_HOST = 'updates.invalid';

const DISABLED_FEATURES = [
  // Pages of a test are served by http.
  'HttpsUpgrades',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  // It would ask its maker for the time and about forms.
  'NetworkTimeServiceQuerying',
  'AutofillServerCommunication',
];

export const chromiumDriver: Driver = {
  name: 'chrome',
  // Chromium fetches its spelling dictionary from one host, whatever it is told. Branded Chrome asks Google for more than
  // can be told to go elsewhere; such requests prove nothing there.
  ownHosts: executable =>
    /chromium/i.test(executable)
      ? /^(accounts|updates)\.invalid$|^redirector\.gvt1\.com(:\d+)?$/
      : /^(accounts|updates)\.invalid$|(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/,

  launch: ({ executable, proxyPort, profile, downloads, headless, colorScheme, viewport }) =>
    puppeteer.launch({
      executablePath: executable,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: viewport,
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
      args: [
        // The sandbox needs user namespaces, which root in a container does not have.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--proxy-server=127.0.0.1:${proxyPort}`,
        // This machine too, which Chromium would ask without the proxy.
        '--proxy-bypass-list=<-loopback>',
        `--disable-features=${DISABLED_FEATURES.join(',')}`,
        `--gaia-url=http://${ACCOUNTS_HOST}`,
        `--component-updater=url-source=http://${UPDATES_HOST}`,
        `--apps-gallery-update-url=http://${UPDATES_HOST}`,
        // Blink's own numbers: 0 is dark, 1 is light.
        `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
        '--no-first-run',
        '--lang=en-US',
      ],
    }),

  watchBackground(browser) {
    const errors: string[] = [];
    browser.on('targetcreated', async target => {
      if (target.type() !== 'service_worker') return;
      const session = (await target.worker())?.client;
      session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
      });
      await session?.send('Runtime.enable');
    });
    return async () => [...errors];
  },

  async endBackground(browser) {
    const target = browser.targets().find(each => each.type() === 'service_worker');
    await (await target?.worker())?.close();
  },

  surfaceUrl: (extensionId, path) => `chrome-extension://${extensionId}/${path}`,

  async readHost(page) {
    const session = await sessionOf(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(child => child.localName === 'html');
    const host = html?.children?.find(child => !['head', 'body', 'frameset'].includes(child.localName));
    return host ? toTree(host) : null;
  },

  addresses: async browser => browser.targets().map(target => target.url()),

  async clickToolbarIcon(browser, page, extensionId) {
    await (await browser.extensions()).get(extensionId)?.triggerAction(page);
  },

  async revokeSite(browser, extensionId, host) {
    await setSiteAccess(browser, extensionId, host, 'ON_CLICK');
  },

  async allowSite(browser, extensionId, host, ask) {
    // The question is a window of the browser's own that no protocol reaches, but Chromium does not ask for a site that
    // the reader gave before; we have it only once we ask. Sites of the manifest are taken away by this.
    await setSiteAccess(browser, extensionId, host, 'ON_SPECIFIC_SITES');
    await ask();
  },

  refuseSite: null,

  async forceColors(page, active) {
    const session = await sessionOf(page);
    const features = [{ name: 'forced-colors', value: active ? 'active' : '' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  },

  async rectangleOf(page, element) {
    const session = await sessionOf(page);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: element.handle as number });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration:
        'function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height }; }',
    });
    return result.value;
  },

  async goToSurface(page, url) {
    await page.goto(url);
  },
};

/** Sets what the page of extensions lets the reader set for a site. */
async function setSiteAccess(
  browser: Browser,
  extensionId: string,
  host: string,
  siteAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES',
): Promise<void> {
  const extensions = await browser.newPage({ background: true });
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(
    (pattern, update) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      return chrome.developerPrivate.updateSiteAccess(pattern, [update]);
    },
    `*://*.${host}/*`,
    { id: extensionId, siteAccess },
  );
  await extensions.close();
}

function toTree(node: Protocol.DOM.Node): TreeElement {
  const attributes: Record<string, string> = {};
  const flat = node.attributes ?? [];
  for (let index = 0; index < flat.length; index += 2) attributes[flat[index]!] = flat[index + 1]!;
  const children = node.shadowRoots?.[0]?.children ?? node.children ?? [];
  return {
    tag: node.localName,
    attributes,
    handle: node.backendNodeId,
    children: children
      .filter(child => child.nodeType === 1 || child.nodeType === 3)
      .map(child => (child.nodeType === 3 ? child.nodeValue : toTree(child))),
  };
}
