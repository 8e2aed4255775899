import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBadgeSetting } from '../../../src/background/badge.ts';
import { watchCommands } from '../../../src/background/commands.ts';
import { createMenus, watchMenus } from '../../../src/background/menus.ts';
import { findRecords } from '../../../src/background/omnibox.ts';
import type { FactIndex } from '../../../src/lookup/index.ts';
import { readSettings } from '../../../src/settings/read.ts';
import { updateSettings } from '../../../src/settings/write.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../fake-browser.ts';
import { useEnglishWords } from '../words.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

const TAB = 7;

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
});

describe('commands', () => {
  beforeEach(() => {
    browser.tabs.query.mockResolvedValue([{ id: TAB, url: 'https://www.example.com/a' }]);
    watchCommands();
  });

  it.each([
    ['next-mark', 'next'],
    ['previous-mark', 'previous'],
  ])('%s steps through the marks of the tab in front', async (command, direction) => {
    browser.commands.onCommand.emit(command);
    const step = { name: 'page/step', direction };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, step, { frameId: 0 }));
  });

  it('toggle-site turns the site off and on again', async () => {
    browser.commands.onCommand.emit('toggle-site');
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({ 'example.com': 'never' }));
    browser.commands.onCommand.emit('toggle-site');
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({}));
  });
});

describe('the context menu', () => {
  const click = { menuItemId: 'look-up', selectionText: ' Foxconn ' };
  const factsPage = { url: `${EXTENSION_ORIGIN}/src/options/index.html#facts?q=Foxconn` };

  beforeEach(watchMenus);

  it('is made for selected text', async () => {
    await createMenus();
    expect(browser.contextMenus.create).toHaveBeenCalledWith({
      id: 'look-up',
      title: 'Look up “%s” in Infragloss',
      contexts: ['selection'],
    });
  });

  it('opens a card in the page that knows the words', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { found: true } });
    browser.contextMenus.onClicked.emit(click, { id: TAB });
    const lookUp = { name: 'page/look-up', text: 'Foxconn' };
    await vi.waitFor(() =>
      expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, lookUp, { frameId: 0 }),
    );
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('searches the facts where the page knows nothing', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { found: false } });
    browser.contextMenus.onClicked.emit(click, { id: TAB });
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith(factsPage));
  });

  it('goes into a page where it does not run, without marking it', async () => {
    browser.tabs.sendMessage.mockImplementation(async (_tab, message) => {
      if (browser.scripting.executeScript.mock.calls.length === 0) throw new Error('no content script');
      return {
        ok: true,
        value: (message as { name: string }).name === 'page/look-up' ? { found: true } : null,
      };
    });
    browser.contextMenus.onClicked.emit(click, { id: TAB });
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(3));
    const names = browser.tabs.sendMessage.mock.calls.map(
      ([, message]) => (message as { name: string }).name,
    );
    expect(names).toEqual(['page/look-up', 'page/override', 'page/look-up']);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('searches the facts where the browser keeps it out', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('no content script'));
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    browser.contextMenus.onClicked.emit(click, { id: TAB });
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith(factsPage));
  });
});

describe('the badge setting', () => {
  it('takes the count from all tabs, and brings it back', async () => {
    watchBadgeSetting();
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: TAB }]);
    browser.tabs.sendMessage.mockImplementation(async tab => {
      if (tab !== TAB) throw new Error('no content script');
      return { ok: true, value: { state: { name: 'annotated' }, annotations: [{}, {}] } };
    });
    await updateSettings(settings => ({ ...settings, badge: false }));
    await vi.waitFor(() =>
      expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '' }),
    );
    await updateSettings(settings => ({ ...settings, badge: true }));
    await vi.waitFor(() =>
      expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '2' }),
    );
  });
});

describe('the address bar', () => {
  const index = {
    factBase: {
      companies: [
        { name: 'Foxconn', aliases: ['Hon Hai'], brief: 'Makes servers' },
        { name: 'Hanwha', aliases: [], brief: 'Builds plants' },
      ],
      facilities: [{ name: 'Project Hondo', aliases: [], role: 'A campus' }],
      deals: [{ label: 'Hondo lease', title: 'A lease at Hondo' }],
    },
  } as unknown as FactIndex;

  it('finds by the start of a name or another spelling first, then by a later word', () => {
    expect(findRecords(index, ' HON').map(({ name }) => name)).toEqual([
      'Foxconn',
      'Hondo lease',
      'Project Hondo',
    ]);
    expect(findRecords(index, 'hanwha')).toEqual([{ name: 'Hanwha', line: 'Builds plants' }]);
  });

  it('finds nothing for nothing', () => {
    expect(findRecords(index, '  ')).toEqual([]);
    expect(findRecords(index, 'ondo')).toEqual([]);
  });
});
