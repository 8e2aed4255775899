// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useEnglishWords } from '../words.ts';
import { deal, facilityLine, figure, PUBLISHED } from './sample-lines.ts';
import { ABILENE, HUNDRED_BILLION, MOUNT_PLEASANT, OPENAI, SAMPLES, TEXAS, UNLINKED } from './samples.ts';
import { press, show, text } from './show-card.tsx';

useEnglishWords();
afterEach(cleanup);

describe('a company', () => {
  test('is the dialog’s name, and says what it does', async () => {
    await show(OPENAI);
    const dialog = screen.getByRole('dialog', { name: 'OpenAI' });
    expect(text(dialog)).toContain('AI lab');
    expect(text(dialog)).toContain('San Francisco');
    expect(text(dialog)).toContain('founded 2015');
  });

  test('shows its deals here with what they replaced, and folds the others', async () => {
    await show(OPENAI);
    expect(screen.getByText('Deals with companies in this article')).toBeTruthy();
    expect(screen.getByText('formerly')).toBeTruthy();
    expect(screen.queryByText('Supplier 1')).toBeNull();
    press(screen.getByText('16 more'));
    expect(screen.getByText('Supplier 1')).toBeTruthy();
  });

  test('shows at most eight of forty deals in place, and the rest in the panel', async () => {
    const otherDeals = Array.from({ length: 40 }, (_, at) =>
      deal(`deal-${at}`, `Party ${at}`, 'Compute', 'signed', '2026-01'),
    );
    const { container, on } = await show({ ...OPENAI, dealsHere: [], otherDeals });
    press(screen.getByText('38 more'));
    expect(container.querySelectorAll('.deal')).toHaveLength(8);
    press(screen.getByText('All in panel'));
    expect(on.openPanel).toHaveBeenCalledWith(OPENAI.company);
  });

  test('tells a stale figure by its age, and one with only secondary sources', async () => {
    const figures = [figure('Valuation', 1e9, 'USD', '2024-01', { yearsOld: 2, secondaryOnly: true })];
    await show({ ...OPENAI, figures });
    expect(screen.getByText('2 years old,')).toBeTruthy();
    expect(screen.getByTitle('secondary source')).toBeTruthy();
  });

  test('stands without any optional part', async () => {
    const bare = {
      ...OPENAI,
      headOffice: undefined,
      founded: undefined,
      dealsHere: [],
      otherDeals: [],
      since: { state: 'undated' as const },
      figures: [],
      sources: [],
    };
    const { container } = await show(bare);
    expect(container.querySelectorAll('section.block, .since')).toHaveLength(0);
    press(screen.getByText('Sources'));
    expect(screen.getByText('No sources are recorded for this.')).toBeTruthy();
  });

  test('opens another company in its place, with a way back', async () => {
    const { on } = await show(OPENAI);
    press(screen.getByText('Foxconn'));
    await screen.findByRole('dialog', { name: 'Stargate Abilene' });
    expect(on.ask).toHaveBeenCalledWith(expect.objectContaining({ kind: 'company', company: 'foxconn' }));
    press(screen.getByLabelText('Back'));
    await screen.findByRole('dialog', { name: 'OpenAI' });
  });
});

describe('since the article', () => {
  test('nothing is said where the article has no date', async () => {
    const { container } = await show({ ...OPENAI, since: { state: 'undated' } });
    expect(container.querySelector('.since')).toBeNull();
  });

  test('nothing known, and an article newer than the facts, are said', async () => {
    await show({ ...OPENAI, since: { state: 'nothing', published: PUBLISHED } });
    expect(screen.getByText('Nothing known since 21 Nov 2025')).toBeTruthy();
    cleanup();
    const factsUpTo = '2026-06' as typeof PUBLISHED;
    await show({ ...OPENAI, since: { state: 'newer-than-facts', published: PUBLISHED, factsUpTo } });
    expect(screen.getByText('This article is newer than the facts (Jun 2026)')).toBeTruthy();
  });

  test('the strip stands first where the article is more than a year older than its news', async () => {
    const { container } = await show(OPENAI);
    expect(container.querySelector('.body')!.firstElementChild!.className).toContain('block-deals');
    cleanup();
    const published = '2025-06-01' as typeof PUBLISHED;
    const old = await show({ ...OPENAI, since: { ...OPENAI.since, published } as typeof OPENAI.since });
    expect(old.container.querySelector('.body')!.firstElementChild!.className).toContain('since');
  });

  test('events stand oldest first, each with its source', async () => {
    const { container } = await show(OPENAI);
    const rows = [...container.querySelectorAll('.since li')].map(text);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^20 Feb 2026.*CNBC: \$1.4 trillion now about \$600 billion$/);
    press(screen.getByText('22 more'));
    expect(container.querySelectorAll('.since li')).toHaveLength(8);
  });
});

describe('an amount', () => {
  test('says what it most likely is, what became of it and why', async () => {
    await show(HUNDRED_BILLION);
    const dialog = screen.getByRole('dialog', { name: '$100 billion' });
    expect(text(dialog)).toContain('Likely');
    expect(text(dialog)).toContain('Nvidia’s plan to invest in OpenAI');
    expect(text(dialog)).toContain('Cancelled');
    press(screen.getByText('Why this match'));
    const heading = screen.getByRole('heading', { name: 'Why this match' });
    expect([...heading.parentElement!.querySelectorAll('li')].map(text)).toEqual([
      'the sentence names both parties',
      'the value is the same',
    ]);
  });

  test('is compared with known things, as multiples and fractions', async () => {
    const { container } = await show(HUNDRED_BILLION);
    const rows = [...container.querySelectorAll('.ruler-row')].map(text);
    expect(rows[0]).toContain('≈ $1.4 trillion1/14 of OpenAI’s pledges');
    expect(rows[2]).toBe('≤ $100 billionthe plan, at most');
    expect(rows[3]).toContain('4 × OpenAI’s annualized revenue');
  });

  test('lists what it may be', async () => {
    const { match } = HUNDRED_BILLION;
    if (match.state !== 'likely') throw new Error('the sample is a likely match');
    const other = { ...match.match, label: 'Oracle’s bonds' };
    await show({ ...HUNDRED_BILLION, match: { state: 'may-be', matches: [match.match, other] } });
    expect(screen.getByText('May be')).toBeTruthy();
    expect(screen.getByText('two fit, likelier first')).toBeTruthy();
    expect(screen.getByText('Oracle’s bonds')).toBeTruthy();
  });

  test('without a match has its size alone', async () => {
    const { container } = await show(UNLINKED);
    expect(screen.getByText('no known deal or plan fits')).toBeTruthy();
    expect(screen.queryByText('Why this match')).toBeNull();
    expect(container.querySelectorAll('.ruler-row')).toHaveLength(5);
    expect(container.querySelector('.since')).toBeNull();
  });

  test('keeps its qualifier and range, and says how it was converted', async () => {
    const amount = {
      ...UNLINKED.amount,
      low: 10e9,
      high: 15e9,
      currency: 'GBP',
      qualifier: 'about' as const,
    };
    const conversion = { dollars: 13e9, rate: 1.3, asOf: PUBLISHED, source: OPENAI.sources[0]! };
    await show({ ...UNLINKED, amount, conversion });
    expect(screen.getByRole('dialog', { name: 'about £10–15 billion' })).toBeTruthy();
    expect(screen.getByText(/About \$13 billion at the rate of/)).toBeTruthy();
  });

  test('without a ruler still stands', async () => {
    const { container } = await show({ ...UNLINKED, ruler: undefined });
    expect(container.querySelector('.ruler')).toBeNull();
  });
});

describe('a facility', () => {
  test('says status, power with sources, parties and cost', async () => {
    const { container } = await show(ABILENE);
    const dialog = screen.getByRole('dialog', { name: 'Stargate Abilene' });
    expect(text(dialog)).toContain('Partly running');
    expect(text(dialog)).toContain('about 590 MW running');
    expect(text(dialog)).toContain('OpenAI, through Oracle, which runs it');
    expect(text(dialog)).toContain('about $15 billion, chips extra');
    expect(screen.getByRole('img', { name: 'about 590 MW of 1.2 GW running' })).toBeTruthy();
    expect(container.querySelector<HTMLElement>('.power-bar i')!.style.width).toBe('49.2%');
  });

  test('without power shows its sums, and says that its status is old', async () => {
    await show(MOUNT_PLEASANT);
    expect(screen.getByText('Pledged anew')).toBeTruthy();
    expect(screen.getByText('1 year old,')).toBeTruthy();
  });

  test('stands without map, parties, cost and power', async () => {
    const bare = { ...ABILENE, map: undefined, parties: [], cost: [], power: { measuresDiffer: false } };
    const { container } = await show({ ...bare, since: { state: 'undated' } });
    expect(container.querySelector('.map')).toBeNull();
    expect(container.querySelectorAll('section.block')).toHaveLength(0);
  });

  test('names a company in several roles once', async () => {
    const party = { name: 'Meta' };
    const roles = ['tenant', 'operator', 'owner', 'developer'] as const;
    const { container } = await show({ ...ABILENE, parties: roles.map(role => ({ role, party })) });
    expect(text(container.querySelector('.facts')!)).toContain('Meta, which runs it too');
    expect(within(container.querySelector<HTMLElement>('.facts')!).getAllByText('Meta')).toHaveLength(1);
  });
});

describe('a place', () => {
  test('lists the likeliest facilities by the numbers of its map', async () => {
    const { container, on } = await show(TEXAS);
    expect([...container.querySelectorAll('.number')].map(text)).toEqual(['1', '2', '3', '4']);
    expect(text(container)).toContain('For OpenAI, by SB Energy');
    press(screen.getByText('25 more in Texas'));
    expect(on.openPanel).toHaveBeenCalled();
  });

  test('says the kind of a facility without parties', async () => {
    const facilities = [facilityLine('a', 'Plain site', 'announced', '2026', [])];
    await show({ ...TEXAS, map: undefined, facilities, more: 0 });
    expect(screen.getByText('AI data center')).toBeTruthy();
  });
});

test('very long names are kept whole for those who cannot see them cut', async () => {
  const name = 'A'.repeat(300);
  await show({ ...OPENAI, name });
  expect(screen.getByRole('dialog', { name })).toBeTruthy();
});

test('an address that is not http is no link', async () => {
  const figures = [figure('Valuation', 1e9, 'USD', '2026')];
  figures[0]!.source.url = 'javascript:alert(1)';
  const { container } = await show({
    ...OPENAI,
    figures,
    dealsHere: [],
    otherDeals: [],
    since: { state: 'undated' },
  });
  expect(container.querySelector('.figures a')!.hasAttribute('href')).toBe(false);
});

test('links to sources open elsewhere and say nothing of where they were', async () => {
  const { container } = await show(OPENAI);
  for (const link of container.querySelectorAll('a')) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noreferrer');
  }
});

test('a click that a page made up does nothing', async () => {
  const { on } = await show(OPENAI);
  fireEvent.click(screen.getByText('Panel'));
  expect(on.openPanel).not.toHaveBeenCalled();
});

test('the menu hides the word as printed, and closes the card', async () => {
  const onClose = vi.fn();
  const { on } = await show(OPENAI, { onClose });
  press(screen.getByLabelText('More actions'));
  press(screen.getByText('Hide “as printed” here'));
  expect(on.hideWord).toHaveBeenCalledWith('as printed');
  expect(onClose).toHaveBeenCalledWith('hidden-word');
});

test('once pinned, a way to close takes the place of the menu', async () => {
  const onClose = vi.fn();
  await show(OPENAI, { pinned: true, onClose });
  expect(screen.queryByLabelText('More actions')).toBeNull();
  press(screen.getByLabelText('Close'));
  expect(onClose).toHaveBeenCalledWith('button');
});

test.each(Object.entries(SAMPLES))('axe finds nothing wrong with %s', async (_, content) => {
  const { container } = await show(content);
  for (const fold of container.querySelectorAll('.fold')) press(fold);
  // Colors and sizes need a browser that lays out; the tokens' contrasts are computed elsewhere.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
