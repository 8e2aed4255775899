/** A fact base of a few files, right in every way, for tests to break in one. */
import type { FileTexts } from '../../../src/facts/read/fact-files.ts';

const openai = `name: OpenAI
kind: ai-lab
role: Makes ChatGPT.
tickers: ['NASDAQ: OPNA']
aliases:
  - Open AI
  - { text: ChatGPT Inc, ambiguity: word, cues: [altman] }
epithets:
  - ChatGPT maker
rivals:
  - OpenAI Gym
figures:
  - label: Annualized revenue
    value: 20 billion
    unit: USD/yr
    qualifier: about
    asOf: 2025-12
    source: reuters-2026-01-18
  - label: Capacity secured
    value: 10000
    unit: MW
    asOf: 2026-04-29
    source: reuters-2026-01-18
sources:
  reuters-2026-01-18:
    publisher: reuters
    title: OpenAI revenue passes $20 billion
    url: https://www.reuters.com/openai
    date: 2026-01-18
`;

const oracle = `name: Oracle
kind: cloud
role: Runs data centers.
aliases:
  - { text: Oracle, ambiguity: word, cues: [cloud] }
sources:
  reuters-2026-01-18:
    publisher: reuters
    title: OpenAI revenue passes $20 billion
    url: https://www.reuters.com/openai
    date: 2026-01-18
`;

const abilene = `name: Stargate Abilene
kind: datacenter
role: The first Stargate campus.
place:
  locality: Abilene
  county: Taylor County
  region: Texas
  country: US
  latitude: 32.45
  longitude: -99.73
  precision: locality
operator: oracle
tenants: [openai, { name: Someone }]
status: under-construction
statusAsOf: 2026-03
power:
  - megawatts: 1200
    stage: planned
    asOf: 2026-03
    source: ap-2026-03
timeline:
  - date: 2027
    event: Whole campus due
    source: ap-2026-03
  - date: 2024-06
    event: Ground broken for the first two of the eight buildings
    short: Ground broken
    key: abilene-start
    source: ap-2026-03
aliases:
  - Stargate Abilene
sources:
  ap-2026-03: { publisher: ap, title: Inside Abilene, url: 'https://apnews.com/abilene', date: 2026-03 }
`;

const contract = `title: OpenAI's $300 billion compute contract with Oracle
label: 'OpenAI–Oracle: $300bn compute'
kind: compute
parties:
  - { party: openai, role: buyer }
  - { party: oracle, role: supplier }
  - { party: { name: Fidelity }, role: lender }
value:
  amount: 300 billion
  basis: over about five years
parts:
  - { what: first tranche, amount: 1.4 billion, high: 1.6 billion, currency: EUR, qualifier: about }
announced: 2025-09-10
status: signed
statusAsOf: 2026-03
facilities: [openai-abilene-tx]
summary: Oracle builds and runs 4.5 GW for OpenAI.
timeline:
  - { date: 2025-09-10, event: Contract reported, source: reuters-2026-01-18 }
  - { date: 2031, event: Contract ends, source: reuters-2026-01-18 }
sources:
  reuters-2026-01-18:
    publisher: reuters
    title: OpenAI revenue passes $20 billion
    url: https://www.reuters.com/openai
    date: 2026-01-18
`;

const publishers = `reuters: { name: Reuters, domain: reuters.com, kind: wire }
ap: { name: Associated Press, domain: apnews.com, kind: wire }
`;

const texts: Record<string, string> = {
  'companies/openai.yaml': openai,
  'companies/oracle.yaml': oracle,
  'facilities/openai-abilene-tx.yaml': abilene,
  'deals/openai-oracle-300b-2025.yaml': contract,
  'publishers.yaml': publishers,
  'yardsticks.yaml': 'yardsticks: {}\nsources: {}\n',
  'exchange-rates.yaml': 'rates: {}\nsources: {}\n',
};

/** Replaces `written` by `instead` in one file. */
export interface Edit {
  file: string;
  written: string;
  instead: string;
}

/** The texts of the base, with some edits, and with files added or replaced. */
export function smallBase(edits: Edit[] = [], files: Record<string, string> = {}): FileTexts {
  const edited = { ...texts, ...files };
  for (const { file, written, instead } of edits) {
    const content = edited[file];
    if (!content?.includes(written)) throw new Error(`${file} does not hold “${written}”`);
    edited[file] = content.replace(written, instead);
  }
  return new Map(Object.entries(edited).map(([name, content]) => [`src/facts/${name}`, content]));
}

/** The line, from 1, on which a text stands in a file of the base. */
export function lineOf(file: string, written: string, base = smallBase()): number {
  const lines = base.get(`src/facts/${file}`)?.split('\n') ?? [];
  return lines.findIndex(line => line.includes(written)) + 1;
}
