/** The contents of the design's pictures, word for word where the contract can say it. */
import type {
  AmountContent,
  CompanyContent,
  FacilityContent,
  FacilityLine,
  LocatorMap,
  PlaceContent,
} from '../../../src/lookup/index.ts';
import {
  company,
  date,
  deal,
  dealId,
  dollars,
  event,
  facilityId,
  facilityLine,
  figure,
  mark,
  since,
  source,
} from './sample-lines.ts';

const OTHER_DEALS = Array.from({ length: 16 }, (_, at) =>
  deal(`other-${at}`, `Supplier ${at + 1}`, 'Compute for training', 'signed', '2025-10', {
    value: dollars((at + 1) * 1e9),
  }),
);

export const OPENAI: CompanyContent = {
  kind: 'company',
  company: company('openai'),
  name: 'OpenAI',
  companyKind: 'ai-lab',
  brief: 'Runs ChatGPT; the largest single source of contracted demand for AI data centers.',
  role: 'Runs ChatGPT; the largest single source of contracted demand for AI data centers.',
  headOffice: { locality: 'San Francisco', region: 'California', country: 'US' },
  founded: 2015,
  tickers: [],
  dealsHere: [
    deal('openai-foxconn', 'Foxconn', 'Joint server design, US-made parts', 'signed', '2025-11'),
    deal('nvidia-openai-equity', 'Nvidia', 'Shares, not the staged plan', 'closed', '2026-03', {
      value: dollars(30e9),
      formerly: dollars(100e9, 'up to'),
    }),
  ],
  otherDeals: OTHER_DEALS,
  since: since(
    22,
    event('2026-02-20', 'CNBC: $1.4 trillion now about $600 billion'),
    event('2026-06-24', 'First own chip; Celestica builds its servers'),
  ),
  figures: [
    figure('Annualized revenue', 25e9, 'USD', '2026-02', { qualifier: 'about' }),
    figure('Valuation', 852e9, 'USD', '2026-03'),
    figure('US capacity secured', 10_000, 'MW', '2026-04', { qualifier: 'more than' }),
  ],
  people: [],
  facilities: [],
  facilitiesTotal: 0,
  timeline: [],
  notes: [],
  sources: [source('CNBC', '2026-06-24'), source('AI Magazine', '2026-04')],
};

const plainAmount = {
  high: null,
  vague: null,
  currency: 'USD',
  uncertainCurrency: false,
  qualifier: null,
  per: null,
};

export const HUNDRED_BILLION: AmountContent = {
  kind: 'money',
  text: '$100bn',
  amount: { ...plainAmount, low: 100e9 },
  match: {
    state: 'likely',
    match: {
      target: { deal: dealId('nvidia-openai-100b') },
      label: 'Nvidia’s plan to invest in OpenAI',
      title: 'Nvidia and OpenAI: letter of intent for 10 GW and up to $100 billion of investment',
      parties: [
        { name: 'Nvidia', company: company('nvidia') },
        { name: 'OpenAI', company: company('openai') },
      ],
      dealKind: 'capital-plan',
      status: 'cancelled',
      statusAsOf: date('2026-02-27'),
      value: dollars(100e9, 'up to'),
      summary: 'Nvidia was to invest in stages as OpenAI built data centers.',
      terms: [],
      source: source('CNBC', '2026-02-27'),
      why: [
        { code: 'linkValueExact', points: 3 },
        { code: 'linkBothParties', points: 6, detail: 'nvidia openai' },
        { code: 'linkStrangers', points: -1, detail: 'oracle' },
      ],
    },
  },
  before: [event('2025-09-22', 'Letter of intent: $10 billion per GW, for 10 GW', 'Nvidia')],
  since: since(
    2,
    event('2025-12-02', 'Nvidia: still no definitive agreement'),
    event('2026-02-27', 'Nvidia buys $30 billion of shares instead'),
  ),
  timeline: [],
  ruler: {
    marks: [
      mark(1.4e12, 'OpenAI’s pledges', '2025-10', 100e9, 'about'),
      mark(500e9, 'the Stargate goal', '2025-01', 100e9, 'up to'),
      mark(25e9, 'OpenAI’s annualized revenue', '2026-02', 100e9, 'about'),
      mark(7e9, 'Microsoft’s Fairwater', '2026-07', 100e9, 'more than'),
    ],
    amount: { low: 100e9, high: null, vague: false },
  },
  notes: [],
  sources: [source('CNBC', '2026-02-27')],
};

export const UNLINKED: AmountContent = {
  ...HUNDRED_BILLION,
  text: '$147M',
  amount: { ...plainAmount, low: 147e6 },
  match: { state: 'none' },
  before: [],
  since: { state: 'undated' },
  ruler: {
    marks: [
      mark(13.3e9, 'this campus, Blyth', '2025-03', 147e6),
      mark(3e9, 'Lordstown refit', '2025-11', 147e6, 'up to'),
      mark(569e6, 'Foxconn in Wisconsin', '2025-11', 147e6),
      mark(35e6, 'Pegatron in Texas', '2025-10', 147e6, 'at least'),
    ],
    amount: { low: 147e6, high: null, vague: false },
  },
  sources: [source('BBC', '2025-11')],
};

/** Rough outlines: enough to lay a card out without the maps that the build draws. */
export const TEXAS_MAP: LocatorMap = {
  top: 0,
  width: 384,
  height: 108,
  land: 'M0 0H384V108H300C310 90 350 80 384 84V108H0Z',
  neighbors: '',
  borders: 'M30 0L26 60M262 0V50',
  region: 'M127 -40V54L66 49C90 70 92 80 120 108H280C270 90 285 90 268 66L270 22C250 10 220 18 175 4V-40Z',
  regionName: 'Texas',
  regionLabel: { x: 167, y: 75 },
  towns: [
    { x: 226, y: 39, name: 'Dallas' },
    { x: 211, y: 87, name: 'Austin' },
  ],
  pins: [{ x: 177, y: 43, precision: 'site', label: 'Abilene' }],
  inset: {
    width: 48,
    height: 27,
    country: 'M0 4H44L48 8 40 20 36 27 30 20 18 26 8 18Z',
    region: 'M14 15h10l2 8-6 3-5-6z',
  },
};

export const ABILENE: FacilityContent = {
  kind: 'facility',
  facility: facilityId('stargate-abilene'),
  name: 'Stargate Abilene',
  facilityKind: 'datacenter',
  role: 'The first Stargate campus.',
  place: { locality: 'Abilene', county: 'Taylor County', region: 'Texas', country: 'US', precision: 'site' },
  status: 'partly-operational',
  statusAsOf: date('2026-09'),
  statusSource: source('Epoch AI', '2026-09'),
  statusYearsOld: 0,
  map: TEXAS_MAP,
  power: {
    running: figure('Power running', 590, 'MW', '2026-07', {
      qualifier: 'about',
      source: source('Epoch AI', '2026-07'),
    }),
    planned: figure('Power planned', 1200, 'MW', '2025-03', {
      source: source('Data Center Dynamics', '2025-03'),
    }),
    measuresDiffer: false,
  },
  cost: [figure('Cost', 15e9, 'USD', '2025-05', { qualifier: 'about', note: 'chips extra' })],
  parties: [
    { role: 'tenant', party: { name: 'OpenAI', company: company('openai') } },
    { role: 'operator', party: { name: 'Oracle', company: company('oracle') } },
    { role: 'owner', party: { name: 'Crusoe', company: company('crusoe') } },
  ],
  chips: [],
  deals: [],
  since: since(
    1,
    event('2026-03-27', 'Microsoft takes the 900 MW next door'),
    event('2026-07-28', 'Buildings 5 to 8 roofed, being fitted out'),
  ),
  timeline: [],
  others: [],
  notes: [],
  sources: [source('Epoch AI', '2026-09')],
};

const by = (role: FacilityLine['parties'][number]['role'], name: string) => ({ role, party: { name } });

export const MOUNT_PLEASANT: FacilityContent = {
  ...ABILENE,
  facility: facilityId('foxconn-mount-pleasant'),
  name: 'Foxconn Mount Pleasant',
  facilityKind: 'factory',
  place: { locality: 'Mount Pleasant', region: 'Wisconsin', country: 'US', precision: 'locality' },
  status: 'operational',
  statusAsOf: date('2025-11'),
  statusSource: source('WPR', '2025-11'),
  statusYearsOld: 1,
  map: {
    ...TEXAS_MAP,
    regionName: 'Wisconsin',
    towns: [{ x: 172, y: 66, name: 'Madison' }],
    pins: [{ x: 197, y: 74, precision: 'locality', label: 'Mount Pleasant' }],
  },
  power: { measuresDiffer: false },
  cost: [
    figure('Pledged in 2017, never built', 10e9, 'USD', '2017-07'),
    figure('Pledged anew', 672e6, 'USD', '2021-04'),
    figure('Spent by end of 2024', 717e6, 'USD', '2024-12', { qualifier: 'about' }),
    figure('Announced for AI servers', 569e6, 'USD', '2025-11'),
  ],
  parties: [],
  others: [facilityLine('microsoft-fairwater', 'Microsoft Fairwater', 'partly-operational', '2026-05', [])],
  since: since(
    1,
    event('2026-01', '15 more Microsoft halls approved nearby'),
    event('2026-06-23', 'Microsoft: first Fairwater hall fully running'),
  ),
};

export const TEXAS: PlaceContent = {
  kind: 'place',
  name: 'Texas',
  map: {
    ...TEXAS_MAP,
    height: 134,
    pins: [
      { x: 141, y: 35, precision: 'site', label: 'Abilene', number: 1, leader: { x: 156, y: 36 } },
      { x: 172, y: 27, precision: 'county', label: 'Shackelford County', number: 2 },
      { x: 213, y: 79, precision: 'county', label: 'Milam County', number: 3 },
      { x: 245, y: 101, precision: 'site', label: 'Houston', number: 4 },
    ],
  },
  facilities: [
    facilityLine('stargate-abilene', 'Stargate Abilene', 'partly-operational', '2026-09', [
      by('tenant', 'OpenAI'),
      by('operator', 'Oracle'),
    ]),
    facilityLine('stargate-shackelford', 'Stargate Shackelford', 'under-construction', '2026-09', [
      by('tenant', 'OpenAI'),
      by('operator', 'Oracle'),
    ]),
    facilityLine('stargate-milam', 'Stargate Milam County', 'under-construction', '2026-09', [
      by('tenant', 'OpenAI'),
      by('developer', 'SB Energy'),
    ]),
    facilityLine('foxconn-houston', 'Foxconn Houston plants', 'operational', '2025-10', [
      by('operator', 'Foxconn'),
    ]),
  ],
  more: 25,
  sources: [source('Epoch AI', '2026-09')],
};

export const SAMPLES = { OPENAI, HUNDRED_BILLION, UNLINKED, ABILENE, MOUNT_PLEASANT, TEXAS };
