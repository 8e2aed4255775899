import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Driver, HOST_EXPRESSION, type Rectangle } from './driver.ts';
import type { TreeElement } from './shadow-tree.ts';
import { waitFor } from './wait.ts';

/** The id in the manifest, and the host that we give the extension's pages, which Firefox would draw at random. */
const GECKO_ID = 'infragloss@infragloss.example';
const PINNED_UUID = '6f1d3d0a-5f0c-4c0e-9a59-1f0a55c0ffee';

export const firefoxDriver: Driver = {
  name: 'firefox',
  ownHosts: () => null,

  launch: ({ executable, proxyPort, profile, downloads, headless, colorScheme, viewport }) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless,
      userDataDir: profile,
      defaultViewport: viewport,
      args: ['--remote-allow-system-access'],
      // Lets the server of remote settings be set, so that a request of an extension does not pass for one of its own.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'dom.security.https_first': false,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
        // 2 is the folder named here.
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: PINNED_UUID }),
        // An extension put in by a test is a temporary one, which Firefox forgets when it quits.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // 0 is dark, 1 is light.
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
        'intl.accept_languages': 'en-US, en',
      },
    }),

  watchBackground: browser => async () => {
    const { result } = await evaluateInBrowser(browser, EXTENSION_ERRORS_EXPRESSION);
    return JSON.parse(result.value as string) as string[];
  },

  async endBackground(browser) {
    await evaluateInBrowser(
      browser,
      `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  },

  surfaceUrl: (_extensionId, path) => `moz-extension://${PINNED_UUID}/${path}`,

  async readHost(page) {
    const result = await send(page, 'script.evaluate', {
      expression: HOST_EXPRESSION,
      target: { context: contextOf(page) },
      awaitPromise: false,
      resultOwnership: 'root',
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    });
    return result.result.type === 'node' ? toTree(result.result as unknown as SerializedNode) : null;
  },

  async addresses(browser) {
    // Puppeteer never hears where a tab of the extension's own has gone.
    const { result } = await evaluateInBrowser(
      browser,
      `JSON.stringify(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers
        .map(browser => browser.currentURI.spec))`,
    );
    return JSON.parse(result.value as string) as string[];
  },

  async clickToolbarIcon(browser, page) {
    await page.bringToFront();
    await evaluateInBrowser(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        const action = extension.apiManager.global.browserActionFor(extension);
        await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
      })()`,
    );
  },

  async revokeSite(browser, _extensionId, host) {
    await evaluateInBrowser(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = { permissions: [], origins: ['*://*.${host}/*'] };
        await ExtensionPermissions.remove('${GECKO_ID}', permissions, extension);
      })()`,
    );
  },

  allowSite: (browser, _extensionId, _host, ask) => answerPermission(browser, ask, 'primary'),
  refuseSite: (browser, ask) => answerPermission(browser, ask, 'secondary'),

  async forceColors(page, active) {
    // 1 never, 2 always: pages keep their own colors or get the system's.
    await evaluateInBrowser(
      page.browser(),
      `Services.prefs.setIntPref('browser.display.document_color_use', ${active ? 2 : 1})`,
    );
  },

  async rectangleOf(page, element) {
    const result = await send(page, 'script.callFunction', {
      functionDeclaration:
        'element => { const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }',
      arguments: [{ sharedId: element.handle }],
      target: { context: contextOf(page) },
      awaitPromise: false,
    });
    return JSON.parse(result.result.value as string) as Rectangle;
  },

  async goToSurface(page, url) {
    // Firefox loads the page but never says that the navigation is done.
    page.goto(url).catch(() => {});
    await waitFor(`${url} to load`, () =>
      page.evaluate(wanted => location.href === wanted && document.readyState === 'complete', url),
    );
  },
};

interface SerializedNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: SerializedNode[];
    shadowRoot?: SerializedNode | null;
  };
}

interface EvaluateResult {
  result: { type: string; value?: unknown; sharedId?: string };
}

/**
 * Runs in the browser's own window: what its console has of uncaught errors in our files. That a page was closed while
 * a message was on its way is Firefox's own note, made whether or not the promise was handled.
 */
const EXTENSION_ERRORS_EXPRESSION = `JSON.stringify(
  Services.console.getMessageArray()
    .filter(message => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:'))
    .filter(message => !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(message => !/^Promise (rejected|resolved) after context unloaded/.test(message.errorMessage))
    .map(message => message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber)
)`;

/** Puppeteer has no public way to a BiDi command, so this reaches for its connection. */
async function sendRaw(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  const { result } = await connection.send(method, parameters);
  return result;
}

/** Runs in the browser's own window, with all that the browser may do. */
async function evaluateInBrowser(browser: Browser, expression: string): Promise<EvaluateResult> {
  const tree = (await sendRaw(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  return (await sendRaw(browser, 'script.evaluate', {
    expression,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as EvaluateResult;
}

/** Presses a button of the question that `ask` brings up; otherwise our Firefox says yes without asking. */
async function answerPermission(
  browser: Browser,
  ask: () => Promise<void>,
  button: 'primary' | 'secondary',
): Promise<void> {
  const setPrompts = "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ";
  await evaluateInBrowser(browser, `${setPrompts}true)`);
  await ask();
  await waitFor('the question for the permission', async () => {
    const { result } = await evaluateInBrowser(
      browser,
      `(() => {
        const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser');
        const button = PopupNotifications.panel.querySelector('.popup-notification-${button}-button');
        if (!PopupNotifications.isPanelOpen || !button) return false;
        button.click();
        // Firefox takes no click until the question has been in sight for a while.
        return !PopupNotifications.isPanelOpen;
      })()`,
    );
    return result.value === true;
  });
  await evaluateInBrowser(browser, `${setPrompts}false)`);
}

async function send(page: Page, method: string, parameters: object): Promise<EvaluateResult> {
  return (await sendRaw(page.browser(), method, parameters)) as EvaluateResult;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function toTree({ sharedId, value }: SerializedNode): TreeElement {
  const children = value.shadowRoot?.value.children ?? value.children ?? [];
  return {
    tag: value.localName,
    attributes: value.attributes ?? {},
    handle: sharedId,
    children: children
      .filter(child => child.value.nodeType === 1 || child.value.nodeType === 3)
      .map(child => (child.value.nodeType === 3 ? (child.value.nodeValue ?? '') : toTree(child))),
  };
}
