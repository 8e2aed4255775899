import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerGrantedSites, watchPermissions } from '../../../src/background/granted-sites.ts';
import { readSettings } from '../../../src/settings/read.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

const LISTED = '*://*.listed.example/*';
const GRANTED = '*://*.granted.example/*';

beforeEach(resetBrowser);

function allow(...origins: string[]): void {
  browser.permissions.getAll.mockResolvedValue({ origins });
}

describe('registerGrantedSites', () => {
  it('registers nothing for the sites of the manifest', async () => {
    allow(LISTED);
    await registerGrantedSites();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('registers the manifest’s script on what was granted, and leaves listed sites to the manifest', async () => {
    allow(LISTED, '*://*/*');
    await registerGrantedSites();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ js: ['/content.js'], matches: ['*://*/*'], excludeMatches: [LISTED] }),
    ]);
  });

  it('names files as browsers take them, where the manifest has whole addresses', async () => {
    const manifest = browser.runtime.getManifest();
    manifest.content_scripts[0]!.js = [`${EXTENSION_ORIGIN}/src/page/content.js`];
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest);
    allow(LISTED, GRANTED);
    await registerGrantedSites();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ js: ['/src/page/content.js'] }),
    ]);
  });

  it('follows the permissions: another site, then none', async () => {
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'granted-sites' }]);
    allow(LISTED, GRANTED);
    await registerGrantedSites();
    expect(browser.scripting.updateContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: [GRANTED] }),
    ]);
    allow(LISTED);
    await registerGrantedSites();
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['granted-sites'] });
  });
});

describe('a permission', () => {
  beforeEach(watchPermissions);

  it('that is granted gives the site a rule and annotates its open pages', async () => {
    allow(LISTED, GRANTED);
    browser.tabs.query.mockResolvedValue([{ id: 5 }]);
    browser.permissions.onAdded.emit({ origins: [GRANTED] });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled());
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 5 },
      files: ['/content.js'],
    });
    expect((await readSettings()).sites).toEqual({ 'granted.example': 'automatic' });
  });

  it('for every site makes no rule', async () => {
    allow('*://*/*');
    browser.permissions.onAdded.emit({ origins: ['*://*/*'] });
    await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled());
    expect((await readSettings()).sites).toEqual({});
  });

  it('that is taken away ends the marks of that site’s open pages, and of no other', async () => {
    allow(LISTED);
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }]);
    const hosts: Record<number, string> = { 1: 'news.granted.example', 2: 'listed.example' };
    browser.tabs.sendMessage.mockImplementation(async tab => {
      if (hosts[tab] === undefined) throw new Error('no content script');
      return { ok: true, value: { host: hosts[tab] } };
    });
    browser.permissions.onRemoved.emit({ origins: [GRANTED] });
    const off = { name: 'page/override', override: 'off' };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, off, {}));
    const told = browser.tabs.sendMessage.mock.calls.filter(
      ([, message]) => (message as typeof off).override === 'off',
    );
    expect(told.map(([tab]) => tab)).toEqual([1]);
  });

  it('that comes back brings back the marks of pages that stayed open', async () => {
    allow(LISTED, GRANTED);
    browser.tabs.query.mockResolvedValue([{ id: 1 }]);
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { host: 'granted.example' } });
    browser.permissions.onAdded.emit({ origins: [GRANTED] });
    const none = { name: 'page/override', override: 'none' };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, none, {}));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
