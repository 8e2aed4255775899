/** A lexicon of a handful of facts, so that tests of the rules do not change with the fact base. */
import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../src/detect/lexicon/encode.ts';
import type { Lexicon } from '../../../src/detect/lexicon/lexicon.ts';
import type {
  CompanySource,
  DealSource,
  FacilityRole,
  FacilitySource,
  FigureSource,
  LexiconSource,
  PlaceLevel,
  PlaceSource,
} from '../../../src/detect/lexicon/source.ts';
import type { CompanyId, DealId, FacilityId, FigureKey, PartialDate } from '../../../src/facts/ids.ts';

const COMPANIES: [id: string, kind: string, name: string][] = [
  ['openai', 'ai-lab', 'OpenAI'],
  ['foxconn', 'server-maker', 'Foxconn'],
  ['microsoft', 'cloud', 'Microsoft'],
  ['nvidia', 'chipmaker', 'Nvidia'],
  ['coreweave', 'neocloud', 'CoreWeave'],
  ['nebius', 'neocloud', 'Nebius'],
  ['goldman', 'investor', 'Goldman Sachs'],
];

const company = (id: string): CompanyId => id as CompanyId;

function place(
  key: string,
  level: PlaceLevel,
  names: string[],
  facilities: string[],
  postal?: string,
): PlaceSource {
  const parts = key.split('/');
  const within = parts.slice(1).map((_, depth) => parts.slice(0, parts.length - 1 - depth).join('/'));
  return { key, level, names, within, facilities: facilities as FacilityId[], ...(postal ? { postal } : {}) };
}

function facility(
  id: string,
  kind: FacilitySource['kind'],
  companies: [string, FacilityRole][],
  rank: number,
  powers: number[] = [],
): FacilitySource {
  return {
    id: id as FacilityId,
    kind,
    companies: companies.map(([name, role]) => ({ company: company(name), role })),
    megawatts: Math.max(0, ...powers),
    powers,
    rank,
  };
}

function deal(
  given: Partial<Omit<DealSource, 'id' | 'companies'>> & { id: string; companies: string[]; usd: number },
): DealSource {
  const { id, companies, usd, ...others } = given;
  return {
    kind: 'compute',
    others: [],
    amounts: [{ low: usd, high: null, currency: 'USD', qualifier: null, main: true }],
    gigawatts: null,
    announced: '2025-11-03' as PartialDate,
    lastEvent: '2025-11-03' as PartialDate,
    facilities: [],
    words: [],
    ...others,
    id: id as DealId,
    companies: companies as CompanyId[],
  };
}

const source: LexiconSource = {
  companies: COMPANIES.map(([id, kind]): CompanySource => ({ id: company(id), kind, parent: null })),
  names: [
    ...COMPANIES.map(([id, , text]) => ({
      kind: 'company' as const,
      company: company(id),
      text,
      form: 'name' as const,
      ambiguity: 'unique' as const,
      cues: [],
    })),
    {
      kind: 'facility',
      facilities: ['microsoft-mount-pleasant-wi' as FacilityId],
      text: 'Fairwater',
      ambiguity: 'unique',
      cues: [],
    },
    {
      kind: 'facility',
      facilities: ['coreweave-helios-tx' as FacilityId],
      text: 'Helios',
      ambiguity: 'word',
      cues: ['campus'],
    },
  ],
  places: [
    place('us', 'country', ['United States'], []),
    place('us/wisconsin', 'region', ['Wisconsin', 'Wis.'], [], 'WI'),
    place('us/texas', 'region', ['Texas', 'Tex.'], ['coreweave-helios-tx'], 'TX'),
    place('us/ohio', 'region', ['Ohio'], ['foxconn-ohio'], 'OH'),
    place(
      'us/wisconsin/mount-pleasant',
      'locality',
      ['Mount Pleasant'],
      ['foxconn-mount-pleasant-wi', 'microsoft-mount-pleasant-wi'],
    ),
    place('us/texas/abilene', 'locality', ['Abilene'], ['openai-abilene-tx']),
    place('us/texas/houston', 'locality', ['Houston'], ['foxconn-houston-tx']),
  ],
  facilities: [
    facility('openai-abilene-tx', 'datacenter', [['openai', 'tenant']], 0, [1200]),
    facility('microsoft-mount-pleasant-wi', 'datacenter', [['microsoft', 'operator']], 1),
    facility('foxconn-mount-pleasant-wi', 'factory', [['foxconn', 'operator']], 2),
    facility('foxconn-houston-tx', 'factory', [['foxconn', 'operator']], 3),
    facility('foxconn-ohio', 'factory', [['foxconn', 'operator']], 4),
    facility('coreweave-helios-tx', 'datacenter', [['coreweave', 'tenant']], 5),
  ],
  deals: [
    deal({ id: 'openai-coreweave', companies: ['openai', 'coreweave'], usd: 22.4e9, words: ['contracts'] }),
    deal({ id: 'openai-microsoft', companies: ['openai', 'microsoft'], usd: 250e9, words: ['azure'] }),
    deal({ id: 'nvidia-openai', companies: ['nvidia', 'openai'], usd: 100e9, kind: 'equity', gigawatts: 10 }),
    deal({
      id: 'openai-commitments',
      companies: ['openai'],
      usd: 1.4e12,
      kind: 'capital-plan',
      words: ['commitments', 'compute'],
    }),
    deal({ id: 'coreweave-loan', companies: ['coreweave'], usd: 3e9, kind: 'debt', words: ['loan'] }),
  ],
  figures: [
    {
      key: 'openai:Annualized revenue' as FigureKey,
      company: company('openai'),
      label: 'Annualized revenue',
      value: 20e9,
      currency: 'USD',
      yearly: true,
      qualifier: null,
      asOf: '2025-12' as PartialDate,
      words: ['annualized', 'revenue'],
    } satisfies FigureSource,
  ],
};

export const sampleLexicon: Lexicon = decodeLexicon(encodeLexicon(source));
