// @vitest-environment happy-dom
// @vitest-environment-options { "url": "chrome-extension://infragloss/src/popup/index.html" }
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../src/messages.ts';
import { Popup } from '../../../src/popup/popup.tsx';
import { withoutHiddenWord } from '../../../src/settings/changes.ts';
import { readSettings } from '../../../src/settings/read.ts';
import { readSessionOff } from '../../../src/settings/session.ts';
import { updateSettings } from '../../../src/settings/write.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../fake-browser.ts';
import { useEnglishWords } from '../words.ts';
import { company, facility, money, reportOf } from './samples.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

const TAB = 7;

const annotated = reportOf({
  counts: { company: 5, money: 2, moneyLinked: 1, facility: 1, facilityMatched: 1, power: 0 },
  annotations: [
    company(1, 'OpenAI', 'openai'),
    company(2, 'Foxconn', 'foxconn'),
    company(3, 'Nvidia', 'nvidia'),
    company(4, 'Microsoft', 'microsoft'),
    company(5, 'Oracle', 'oracle'),
    money(6, '$1.4 trillion'),
    money(7, '$20 billion'),
    facility(8, 'Wisconsin', 'mount-pleasant'),
  ],
});

/** Opens the popup over a page that reports so, or that nothing of ours runs on. */
async function open(
  report: PageReport | null,
  address = 'https://www.datacenterdynamics.com/a',
): Promise<void> {
  browser.tabs.query.mockResolvedValue([{ id: TAB, url: address }]);
  browser.tabs.sendMessage.mockImplementation(async (_tab, message) => {
    if (report === null) throw new Error('Receiving end does not exist');
    return { ok: true, value: (message as { name: string }).name === 'page/report' ? report : null };
  });
  render(<Popup />);
  await vi.waitFor(() => expect(document.querySelector('.body')).not.toBeNull());
}

function press(role: string, name: string | RegExp): void {
  fireEvent.click(screen.getByRole(role, { name }));
}

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
  browser.permissions.contains.mockResolvedValue(true);
  browser.runtime.sendMessage.mockResolvedValue({
    ok: true,
    value: { since: { state: 'events', published: '2025-11-21', events: Array(24).fill({}) } },
  });
  vi.spyOn(window, 'close').mockImplementation(() => {});
});

afterEach(cleanup);

describe('on an annotated page', () => {
  it('says what was found and what happened since', async () => {
    await open(annotated);
    expect(screen.getByRole('heading', { name: 'datacenterdynamics.com' })).toBeTruthy();
    expect(screen.getByText('On the built-in list')).toBeTruthy();
    const [companies, amounts, places] = screen.getAllByRole('listitem').map(row => row.textContent);
    expect(companies).toContain('Companies 5');
    expect(amounts).toContain('1 matched to a deal');
    expect(places).toContain('Wisconsin');
    expect(await screen.findByRole('button', { name: /24 events since 21 Nov 2025/ })).toBeTruthy();
  });

  it('turns the site off', async () => {
    await open(annotated);
    press('switch', 'Annotate datacenterdynamics.com');
    await vi.waitFor(async () =>
      expect((await readSettings()).sites).toEqual({ 'datacenterdynamics.com': 'never' }),
    );
  });

  it('turns a kind off', async () => {
    await open(annotated);
    press('switch', 'Mark: Amounts');
    await vi.waitFor(async () => expect((await readSettings()).kinds.money).toBe(false));
    expect(await screen.findByText('not marked')).toBeTruthy();
  });

  it('hides this page alone, or the site until the browser starts anew', async () => {
    await open(annotated);
    press('button', 'Hide on this page');
    const hidden = { name: 'page/override', override: 'off' };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, hidden, {}));
    press('button', 'Not again this session');
    await vi.waitFor(async () => expect(await readSessionOff()).toEqual(new Set(['datacenterdynamics.com'])));
    expect((await readSettings()).sites).toEqual({});
  });

  it('goes to what was found and makes way for it', async () => {
    await open(annotated);
    expect(screen.queryByRole('button', { name: 'Oracle' })).toBeNull();
    press('button', '2 more');
    press('button', 'Oracle');
    const goTo = { name: 'page/go-to-mark', mark: 5, open: true };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, goTo, { frameId: 0 }));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  it.each([
    ['On the built-in list', '#sites?q=datacenterdynamics.com'],
    ['Search the facts', '#facts'],
  ])('%s leads to its place in the settings', async (name, hash) => {
    await open(annotated);
    press('button', name);
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    const url = `${EXTENSION_ORIGIN}/src/options/index.html${hash}`;
    expect(browser.tabs.create).toHaveBeenCalledWith({ url });
  });

  it('says what could not be done', async () => {
    await open(annotated);
    browser.storage.sync.broken = true;
    browser.storage.local.broken = true;
    press('switch', 'Annotate datacenterdynamics.com');
    expect(await screen.findByText('That did not work. Try it again.')).toBeTruthy();
  });

  it('says that no more words can be hidden on the site', async () => {
    const hiddenWords = { 'datacenterdynamics.com': Array.from({ length: 500 }, (_, i) => `word ${i}`) };
    await updateSettings(settings => ({ ...settings, hiddenWords }));
    await open(annotated);
    expect(screen.getByText(/^500 words are hidden on this site, and no more can be/)).toBeTruthy();
    await updateSettings(settings => withoutHiddenWord(settings, 'datacenterdynamics.com', 'word 7'));
    await vi.waitFor(() => expect(screen.queryByText(/no more can be/)).toBeNull());
  });

  it('says which stored settings were damaged', async () => {
    await browser.storage.sync.set({ settings: { version: 1, style: 'blink' } });
    await open(annotated);
    expect(screen.getByText(/damaged.*style/)).toBeTruthy();
  });
});

describe('on other pages', () => {
  it('marks a quiet page anyway', async () => {
    await open(reportOf({ state: { name: 'quiet' } }));
    expect(screen.getByText('Quiet on this page')).toBeTruthy();
    press('button', 'Mark it anyway');
    const mark = { name: 'page/override', override: 'mark' };
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, mark, {}));
  });

  it('turns a site on again', async () => {
    await browser.storage.sync.set({ 'sites.0': { 'datacenterdynamics.com': 'never' } });
    await open(reportOf({ state: { name: 'off', why: 'site' } }));
    expect(screen.getByText('Off here, by your choice')).toBeTruthy();
    press('switch', 'Annotate datacenterdynamics.com');
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({}));
  });

  it('asks for a site, for every site, or reads this page by the click', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    await open(null, 'https://www.county-courier.example/a');
    expect(screen.queryByRole('switch')).toBeNull();
    press('button', 'Always on this site');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.county-courier.example/*'] });
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    press('button', 'On every site');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    press('button', 'This page only');
    await vi.waitFor(() =>
      expect(browser.scripting.executeScript).toHaveBeenCalledWith({
        target: { tabId: TAB },
        files: ['/content.js'],
      }),
    );
  });

  it('has nothing to offer on a page of the browser', async () => {
    await open(null, 'chrome://settings');
    expect(screen.getByText('Not possible on this page')).toBeTruthy();
    expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual([
      'Search the facts',
      'Settings',
    ]);
  });
});

describe('for all readers', () => {
  it.each([
    ['annotated', annotated],
    ['quiet', reportOf({ state: { name: 'quiet' } })],
    ['off', reportOf({ state: { name: 'off', why: 'site' } })],
    ['silent', null],
  ])('has no fault that axe finds when the page is %s', async (_state, report) => {
    await open(report);
    // Colors need a real browser, and are checked there.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});
