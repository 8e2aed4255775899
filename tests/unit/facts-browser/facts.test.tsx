// @vitest-environment happy-dom
// @vitest-environment-options { "url": "chrome-extension://infragloss/src/options/index.html" }
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactBase } from '../../../src/facts/records.ts';
import { resetBrowser } from '../fake-browser.ts';
import { makeCompany, makeFacility, makeIndex } from '../lookup/fact-base.ts';
import { factBase } from '../panel/samples.ts';
import { useEnglishWords } from '../words.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

/** Opens the page at an address, over these facts; `null` where they cannot be read. */
async function open(address: string, facts: FactBase | null = factBase): Promise<{ mend: () => void }> {
  let served = facts;
  vi.stubGlobal('fetch', async (url: string) => ({
    ok: served !== null && url.endsWith('records.json'),
    json: async () => served,
  }));
  location.hash = address;
  // The facts are read once for each page; each test is a page of its own.
  vi.resetModules();
  const { useWords } = await import('../../../src/words/words.ts');
  const { englishWords } = await import('../words.ts');
  useWords(englishWords);
  const { FactsPage } = await import('../../../src/options/facts/facts.tsx');
  render(<FactsPage />);
  return {
    mend: () => {
      served = factBase;
    },
  };
}

const names = () => screen.queryAllByRole('rowheader').map(cell => cell.querySelector('a')?.textContent);
const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
});

afterEach(cleanup);

describe('the list', () => {
  it('narrows as one types, and says where else something fits', async () => {
    await open('#facts');
    await screen.findByRole('table');
    expect(names()).toEqual(['Mesa Hall', 'Dale Hall']);
    type('mesa');
    expect(names()).toEqual(['Mesa Hall']);
    type('nordlys');
    expect(names()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Found elsewhere: Deals 1' }));
    expect(names()).toEqual(['Nordlys leases Mesa Hall']);
  });

  it('clears a search that finds nothing', async () => {
    await open('#facts?q=zzz');
    fireEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    expect(names().length).toBeGreaterThan(0);
  });

  it('filters, and takes the filter back', async () => {
    await open('#facts/company/grid');
    await screen.findByRole('table');
    fireEvent.change(screen.getByRole('combobox', { name: 'Any company' }), { target: { value: 'nordlys' } });
    expect(names()).toEqual(['Nordlys']);
    fireEvent.click(screen.getByRole('button', { name: 'Clear: Nordlys' }));
    expect(names()).toEqual(['Grid Harbor', 'Nordlys']);
  });

  it('is walked by arrow keys, from the search and back', async () => {
    await open('#facts');
    await screen.findByRole('table');
    const search = screen.getByRole('searchbox');
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: '/' });
      expect(document.activeElement).toBe(search);
    });
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Mesa Hall');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Dale Hall');
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(search);
  });

  it('lays out a page of rows at a time, however many records there are', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => makeFacility(`hall-${at}`, 'a'));
    await open('#facts', makeIndex({ companies: [makeCompany('a')], facilities: many }).factBase);
    await screen.findByRole('table');
    expect(names()).toHaveLength(60);
    expect(screen.getByText('60 of 2,500 shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(names()).toHaveLength(120);
  });
});

describe('a record', () => {
  it('opens from its address, and another from a name in it', async () => {
    await open('#facts/facility/mesa');
    const pane = await screen.findByRole('complementary', { name: 'Record' });
    expect(await within(pane).findByRole('heading', { name: 'Mesa Hall' })).toBeTruthy();
    expect(within(pane).getByText('60 MW')).toBeTruthy();
    fireEvent.click(within(pane).getByRole('button', { name: 'Grid Harbor' }));
    expect(location.hash).toBe('#facts/company/grid');
    expect(await within(pane).findByRole('heading', { name: 'Grid Harbor' })).toBeTruthy();
    fireEvent.click(within(pane).getByRole('button', { name: 'Close the record' }));
    await vi.waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  it('that the facts do not hold is said to be unknown', async () => {
    await open('#facts/deal/gone');
    expect(await screen.findByText('The facts hold no such record.')).toBeTruthy();
  });
});

describe('the facts', () => {
  it('that cannot be read are tried again', async () => {
    const { mend } = await open('#facts', null);
    const again = await screen.findByRole('button', { name: 'Try again' });
    mend();
    fireEvent.click(again);
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('are shown without a fault that axe finds', async () => {
    await open('#facts/facility/mesa');
    await screen.findByRole('heading', { name: 'Mesa Hall' });
    // Colors need a real browser, and are checked there.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});
