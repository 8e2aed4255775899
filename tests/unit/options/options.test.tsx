// @vitest-environment happy-dom
// @vitest-environment-options { "url": "chrome-extension://infragloss/src/options/index.html" }
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/options.tsx';
import { readSettings } from '../../../src/settings/read.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { exportSettings } from '../../../src/settings/transfer.ts';
import { updateSettings } from '../../../src/settings/write.ts';
import { browser, resetBrowser } from '../fake-browser.ts';
import { useEnglishWords } from '../words.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

async function open(section: string): Promise<void> {
  location.hash = section;
  render(<Options />);
  await screen.findByRole('heading', { level: 1, name: new RegExp(section, 'i') });
}

function chooseFile(text: string): void {
  const input = screen.getByLabelText('Choose a file', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([text], 'settings.json')] } });
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
});

afterEach(cleanup);

describe('general', () => {
  it('saves what is chosen', async () => {
    await open('general');
    fireEvent.click(screen.getByRole('radio', { name: 'Tint' }));
    await vi.waitFor(async () => expect((await readSettings()).style).toBe('tint'));
    fireEvent.click(screen.getByRole('switch', { name: 'Power' }));
    await vi.waitFor(async () => expect((await readSettings()).kinds.power).toBe(true));
    fireEvent.change(screen.getByRole('slider', { name: 'Wait before opening' }), {
      target: { value: '400' },
    });
    await vi.waitFor(async () => expect((await readSettings()).intentDelay).toBe(400));
  });

  it('shows what another window changes', async () => {
    await open('general');
    await updateSettings(settings => ({ ...settings, badge: false }));
    await vi.waitFor(() => {
      const badge = screen.getByRole('switch', { name: 'Count on the toolbar icon' });
      expect(badge.getAttribute('aria-checked')).toBe('false');
    });
  });

  it('says what could not be saved', async () => {
    await open('general');
    browser.storage.sync.broken = true;
    fireEvent.click(screen.getByRole('radio', { name: 'Tint' }));
    expect(await screen.findByText(/kept on this device/)).toBeTruthy();
    browser.storage.local.broken = true;
    fireEvent.click(screen.getByRole('radio', { name: 'Both' }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  });

  it('says which rules stay on this device, at every visit', async () => {
    const hosts = Array.from({ length: 3000 }, (_, i) => `paper-${i}.news-of-the-county.example`);
    const sites = Object.fromEntries(hosts.map(host => [host, 'never' as const]));
    const { overflowCount } = await updateSettings(settings => ({ ...settings, sites }));
    expect(overflowCount).toBeGreaterThan(0);
    await open('general');
    expect(await screen.findByText(/has no room for/)).toBeTruthy();
  });

  it('says that a newer version wrote the settings', async () => {
    await browser.storage.sync.set({ settings: { version: 99, style: 'tint' } });
    await open('general');
    expect(await screen.findByText(/newer version of Infragloss wrote your settings/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Both' }));
    await vi.waitFor(async () => expect((await readSettings()).style).toBe('both'));
    expect(await browser.storage.sync.get('settings')).toEqual({ settings: { version: 99, style: 'tint' } });
  });
});

describe('sites', () => {
  it('finds a site, turns it off, and takes the rule away again', async () => {
    await open('sites');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'reuters' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Annotate reuters.com' }));
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({ 'reuters.com': 'never' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove your rule for reuters.com' }));
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({}));
  });

  it('looks for the site that its address asks for', async () => {
    location.hash = 'sites?q=reuters.com';
    render(<Options />);
    const [only, ...others] = await screen.findAllByRole('switch');
    expect(only!.getAttribute('aria-label')).toBe('Annotate reuters.com');
    expect(others).toEqual([]);
  });

  it('adds a site that the browser allows', async () => {
    await open('sites');
    browser.permissions.request.mockResolvedValue(true);
    fireEvent.input(screen.getByRole('textbox'), {
      target: { value: 'https://www.county-courier.example/news' },
    });
    press('Add a site');
    await vi.waitFor(async () =>
      expect((await readSettings()).sites).toEqual({ 'county-courier.example': 'automatic' }),
    );
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.county-courier.example/*'] });
  });

  it.each([
    ['not an address', /is not the address of a site/],
    ['county-courier.example', /did not allow/],
  ])('changes nothing for %s', async (typed, fault) => {
    await open('sites');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
    press('Add a site');
    expect(await screen.findByText(fault)).toBeTruthy();
    expect((await readSettings()).sites).toEqual({});
  });
});

describe('data', () => {
  const other: Settings = { ...DEFAULT_SETTINGS, style: 'tint', sites: { 'a.example': 'never' } };

  it('shows what a file changes, imports it when told to, and takes it back', async () => {
    await open('data');
    chooseFile(exportSettings(other, new Date(0)));
    expect(await screen.findByText('This file changes 2 settings')).toBeTruthy();
    expect(screen.getByText('style: underline → tint')).toBeTruthy();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);

    press('Import them');
    await vi.waitFor(async () => expect(await readSettings()).toEqual(other));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));
  });

  it.each([
    ['Dear reader', /damaged or no settings file/],
    ['{}', /not made by Infragloss/],
    [JSON.stringify({ format: 'infragloss-settings', version: 9, settings: {} }), /newer version/],
    [
      JSON.stringify({ format: 'infragloss-settings', version: 1, settings: { style: 1 } }),
      /not valid: style/,
    ],
    ['x'.repeat(5_000_000), /too large/],
  ])('refuses a file with a plain reason', async (text, reason) => {
    await open('data');
    chooseFile(text);
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('has nothing to take back where nothing could be saved', async () => {
    await open('data');
    browser.storage.sync.broken = true;
    browser.storage.local.broken = true;
    press('Reset everything');
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('resets everything, and takes it back', async () => {
    await updateSettings(() => other);
    await open('data');
    press('Reset everything');
    await vi.waitFor(async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readSettings()).toEqual(other));
  });
});

describe('for all readers', () => {
  it('names the section that is shown', async () => {
    await open('about');
    const navigation = within(screen.getByRole('navigation'));
    expect(navigation.getByRole('link', { name: 'About' }).getAttribute('aria-current')).toBe('page');
    expect(navigation.getByRole('link', { name: 'General' }).getAttribute('aria-current')).toBeNull();
  });

  it.each(['general', 'data', 'about'])('has no fault that axe finds in %s', async section => {
    await open(section);
    // Colors need a real browser, and are checked there.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});
