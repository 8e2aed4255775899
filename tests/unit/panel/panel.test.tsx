// @vitest-environment happy-dom
// @vitest-environment-options { "url": "chrome-extension://infragloss/src/panel/index.html" }
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../src/messages.ts';
import { Panel } from '../../../src/panel/panel.tsx';
import { PANEL_FOCUS_KEY } from '../../../src/platform/panel.ts';
import { browser, resetBrowser } from '../fake-browser.ts';
import { reportOf } from '../popup/samples.ts';
import { useEnglishWords } from '../words.ts';
import { factBase, report } from './samples.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

const TAB = 7;

/** Puts a tab in front whose page reports so, or that nothing of ours runs on. */
function show(
  page: PageReport | null,
  address: string | undefined = 'https://www.datacenterdynamics.com/a',
): void {
  browser.tabs.query.mockResolvedValue([{ id: TAB, url: address }]);
  browser.tabs.sendMessage.mockImplementation(async (_tab, message) => {
    if (page === null) throw new Error('Receiving end does not exist');
    return { ok: true, value: (message as { name: string }).name === 'page/report' ? page : null };
  });
}

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
  browser.permissions.contains.mockResolvedValue(true);
  vi.stubGlobal('fetch', async (address: string) => ({
    ok: address.endsWith('records.json'),
    json: async () => factBase,
  }));
});

afterEach(cleanup);

describe('on an annotated page', () => {
  it('tells what the page names, with the facts in short', async () => {
    show(report);
    render(<Panel />);
    expect(await screen.findByRole('heading', { name: 'A hall for Nordlys' })).toBeTruthy();
    const mesa = (await screen.findByRole('button', { name: 'Mesa Hall' })).closest('li')!;
    expect(mesa.textContent).toContain('60 MW of 400 MW');
    expect(mesa.textContent).toContain('Running');
    const sum = screen.getByRole('button', { name: /\$3 billion/ }).closest('li')!;
    expect(sum.textContent).toContain('Nordlys leases Mesa Hall');
    expect(screen.getByText('May be any of 2 sites')).toBeTruthy();
    expect(screen.getByText(/Facts to Sep 2026/)).toBeTruthy();
  });

  it('goes to a mark and opens its card', async () => {
    show(report);
    render(<Panel />);
    fireEvent.click(await screen.findByRole('button', { name: 'Mesa Hall' }));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      TAB,
      { name: 'page/go-to-mark', mark: 4, open: true },
      { frameId: 0 },
    );
  });

  it('shows one kind alone, and all again', async () => {
    show(report);
    render(<Panel />);
    const places = await screen.findByRole('button', { name: 'Places: 2' });
    fireEvent.click(places);
    expect(screen.queryByRole('heading', { name: /Companies/ })).toBeNull();
    fireEvent.click(places);
    expect(screen.getByRole('heading', { name: /Companies/ })).toBeTruthy();
  });

  it('opens the record that a card asked for, and goes back to the page', async () => {
    show(report);
    await browser.storage.session.set({ [PANEL_FOCUS_KEY]: 'lease' });
    render(<Panel />);
    expect(await screen.findByRole('heading', { name: /and "Mesa Hall"/ })).toBeTruthy();
    await vi.waitFor(() => expect(browser.storage.session.items.has(PANEL_FOCUS_KEY)).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'This page' }));
    expect(await screen.findByRole('heading', { name: 'A hall for Nordlys' })).toBeTruthy();
  });

  it('follows the tab in front, and a page that finds more', async () => {
    show(report);
    render(<Panel />);
    await screen.findByRole('heading', { name: 'A hall for Nordlys' });
    show(reportOf({ title: 'Elsewhere' }));
    browser.tabs.onActivated.emit({ tabId: 8 });
    expect(await screen.findByRole('heading', { name: 'Elsewhere' })).toBeTruthy();
    show(report);
    browser.runtime.onMessage.emit({ name: 'page/counted', marks: 9, state: 'annotated' });
    expect(await screen.findByRole('heading', { name: 'A hall for Nordlys' })).toBeTruthy();
  });

  it('has no fault that axe finds', async () => {
    show(report);
    render(<Panel />);
    await screen.findByRole('heading', { name: 'A hall for Nordlys' });
    // Colors need a real browser, and are checked there.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});

describe('where nothing is shown', () => {
  const cases: [string, PageReport | null, string | undefined, RegExp][] = [
    ['a quiet page', reportOf({ state: { name: 'quiet' } }), undefined, /Quiet on this page/],
    ['a page being read', reportOf({ state: { name: 'reading' } }), undefined, /Reading this page/],
    [
      'a page hidden by hand',
      reportOf({ state: { name: 'off', why: 'session' } }),
      undefined,
      /Hidden on this page/,
    ],
    ['a PDF', reportOf({ state: { name: 'left-alone', why: 'not-a-page' } }), undefined, /No article here/],
    ['a page with nothing in it', reportOf({}), undefined, /Nothing to show/],
    ['a page of the browser', null, 'chrome://extensions', /Not possible on this page/],
    ['a page that does not answer', null, 'https://www.datacenterdynamics.com/a', /does not answer/],
  ];
  it.each(cases)('says why on %s', async (_, page, address, words) => {
    show(page, address ?? 'https://www.datacenterdynamics.com/a');
    render(<Panel />);
    expect(await within(document.body).findByText(words)).toBeTruthy();
  });

  it('tells a page that the browser hides from one that it refuses', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    browser.tabs.query.mockResolvedValue([{ id: TAB }]);
    render(<Panel />);
    expect(await screen.findByText(/does not see this page/)).toBeTruthy();
  });

  it('asks for a site from the click', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    show(null, 'https://news.example/a');
    render(<Panel />);
    fireEvent.click(await screen.findByRole('button', { name: 'Always on this site' }));
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.news.example/*'] });
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
  });
});
