import { describe, expect, test } from 'vitest';
import { compileFactBase } from '../../../src/facts/compile/fact-base.ts';
import { compileLexiconSource } from '../../../src/facts/compile/lexicon/index.ts';
import { parseFactFiles } from '../../../src/facts/read/fact-files.ts';
import { type Edit, smallBase } from './small-base.ts';

function compile(edits: Edit[] = []) {
  const { files } = parseFactFiles(smallBase(edits));
  const factBase = compileFactBase(files);
  return { factBase, lexicon: compileLexiconSource(files, factBase) };
}

const abilene = 'facilities/openai-abilene-tx.yaml';

describe('records', () => {
  const { factBase } = compile();

  test('share a page that several of them cite', () => {
    expect(factBase.sources.map(source => source.title)).toEqual([
      'OpenAI revenue passes $20 billion',
      'Inside Abilene',
    ]);
    expect(factBase.facilities[0]?.power[0]?.source).toBe(1);
    expect(factBase.deals[0]?.sources).toEqual([0]);
  });

  test('have their timeline in order of date', () => {
    expect(factBase.facilities[0]?.timeline.map(event => event.date)).toEqual(['2024-06', '2027']);
  });

  test('fall back to the full text where it is short', () => {
    expect(factBase.companies[0]?.brief).toBe('Makes ChatGPT');
    expect(factBase.facilities[0]?.landmark).toBe('Stargate Abilene');
    expect(factBase.facilities[0]?.timeline[1]?.short).toBe('Whole campus due');
  });

  test('tell parties with and without a record apart', () => {
    expect(factBase.facilities[0]?.tenants).toEqual([{ company: 'openai' }, { name: 'Someone' }]);
  });

  test('reach up to the newest figure or status, not to plans', () => {
    expect(factBase.factsUpTo).toBe('2026-04-29');
  });
});

describe('names', () => {
  const { names } = compile().lexicon;
  const named = (text: string) => names.filter(name => name.text === text);

  test('are unique unless the file says otherwise', () => {
    expect(named('OpenAI')).toMatchObject([{ form: 'name', ambiguity: 'unique' }]);
    expect(named('Oracle')).toMatchObject([{ form: 'name', ambiguity: 'word', cues: ['cloud'] }]);
  });

  test('include epithets, tickers, sites and rivals', () => {
    expect(named('ChatGPT maker')).toMatchObject([{ company: 'openai', form: 'epithet' }]);
    expect(named('OPNA')).toMatchObject([{ company: 'openai', form: 'ticker' }]);
    expect(named('Stargate Abilene')).toMatchObject([
      { kind: 'facility', facilities: ['openai-abilene-tx'] },
    ]);
    expect(named('OpenAI Gym')).toEqual([{ kind: 'rival', text: 'OpenAI Gym' }]);
  });
});

describe('places', () => {
  const placesOf = (edits: Edit[] = []) => compile(edits).lexicon.places;

  test('nest from the country inwards', () => {
    expect(placesOf().map(place => [place.key, place.level])).toEqual([
      ['us', 'country'],
      ['us/texas', 'region'],
      ['us/texas/taylor-county', 'county'],
      ['us/texas/taylor-county/abilene', 'locality'],
    ]);
    expect(placesOf().at(-1)?.within).toEqual(['us/texas/taylor-county', 'us/texas', 'us']);
  });

  test('carry the abbreviations of states and counties', () => {
    const [, texas, county] = placesOf();
    expect(texas).toMatchObject({ names: ['Texas', 'Tex.'], postal: 'TX' });
    expect(county?.names).toEqual(['Taylor County', 'Taylor']);
  });

  test('are also known without accents', () => {
    const edit = { file: abilene, written: 'county: Taylor County', instead: 'county: Doña Ana County' };
    expect(placesOf([edit])[2]?.names).toEqual([
      'Doña Ana County',
      'Dona Ana County',
      'Doña Ana',
      'Dona Ana',
    ]);
  });

  test('split a town from a part of it', () => {
    const edit = {
      file: abilene,
      written: 'locality: Abilene',
      instead: 'locality: Cobalt Park, North Tyneside',
    };
    expect(
      placesOf([edit])
        .map(place => place.key)
        .slice(3),
    ).toEqual(['us/texas/taylor-county/north-tyneside', 'us/texas/taylor-county/north-tyneside/cobalt-park']);
  });
});

describe('deals and figures', () => {
  const { deals, figures, facilities } = compile().lexicon;

  test('carry the value, the parts and the parties', () => {
    expect(deals[0]).toMatchObject({
      companies: ['openai', 'oracle'],
      others: ['Fidelity'],
      amounts: [
        { low: 300e9, high: null, currency: 'USD', qualifier: null, main: true },
        { low: 1.4e9, high: 1.6e9, currency: 'EUR', qualifier: 'about', main: false },
      ],
    });
  });

  test('date a deal by its last event that has happened', () => {
    expect(deals[0]?.lastEvent).toBe('2025-09-10');
  });

  test('are told by words other than names, numbers and fillers', () => {
    expect(deals[0]?.words).toEqual(
      expect.arrayContaining(['compute', 'contract', 'five', 'years', 'tranche']),
    );
    expect(deals[0]?.words).not.toEqual(expect.arrayContaining(['openai']));
    expect(deals[0]?.words.filter(word => /^\d|billion|about/.test(word))).toEqual([]);
  });

  test('hold sums of money alone', () => {
    expect(figures).toMatchObject([
      {
        key: 'openai:Annualized revenue',
        value: 20e9,
        currency: 'USD',
        yearly: true,
        words: ['annualized', 'revenue'],
      },
    ]);
  });

  test('know whose a facility is and how large', () => {
    expect(facilities[0]).toMatchObject({
      companies: [
        { company: 'oracle', role: 'operator' },
        { company: 'openai', role: 'tenant' },
      ],
      megawatts: 1200,
      powers: [1200],
      rank: 0,
    });
  });
});
