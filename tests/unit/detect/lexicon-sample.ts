/** A small lexicon for tests of detection. */

import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../src/detect/lexicon/encode.ts';
import type { Lexicon } from '../../../src/detect/lexicon/lexicon.ts';
import type { AmbiguityClass, LexiconSource, NameForm } from '../../../src/detect/lexicon/source.ts';
import type { CompanyId, FacilityId } from '../../../src/facts/ids.ts';

type Name = [company: string, text: string, ambiguity?: AmbiguityClass, cues?: string[], form?: NameForm];

const NAMES: Name[] = [
  ['nvidia', 'Nvidia'],
  ['nvidia', 'Nvidia Corp.'],
  ['nvidia', 'NVDA', 'never-alone', [], 'ticker'],
  ['openai', 'OpenAI'],
  ['openai', 'ChatGPT maker', 'unique', [], 'epithet'],
  ['microsoft', 'Microsoft'],
  ['coreweave', 'CoreWeave'],
  ['cisco', 'Cisco'],
  ['cisco', 'Cisco Systems'],
  ['foxconn', 'Foxconn'],
  ['foxconn', 'Hon Hai Precision Industry'],
  ['foxconn', '鴻海'],
  ['oracle', 'Oracle', 'word', ['database', 'cloud']],
  ['apple', 'Apple', 'word'],
  ['apple', 'Apple Inc.'],
  ['apple', 'MacBook maker', 'unique', [], 'epithet'],
  ['d-matrix', 'd-Matrix'],
  ['arm', 'Arm', 'word', ['chip designer']],
  ['amd', 'AMD', 'acronym'],
  ['amd', 'Advanced Micro Devices'],
  ['dell', 'Dell', 'word'],
  ['together-ai', 'Together AI'],
  ['together-ai', 'Together', 'never-alone'],
  ['switch', 'Switch', 'never-alone'],
  ['switch', 'Switch, Inc.'],
  ['crusoe', 'Crusoe', 'word'],
  ['energy-department', 'Energy Department'],
];

const companies = [...new Set(NAMES.map(([company]) => company as CompanyId))];

export const SAMPLE: LexiconSource = {
  companies: companies.map(id => ({
    id,
    kind: id === ('energy-department' as CompanyId) ? 'government' : 'other',
    parent: null,
  })),
  names: [
    ...NAMES.map(([company, text, ambiguity = 'unique', cues = [], form = 'name']) => ({
      kind: 'company' as const,
      company: company as CompanyId,
      text,
      form,
      ambiguity,
      cues,
    })),
    {
      kind: 'facility',
      facilities: ['xai-memphis-tn' as FacilityId],
      text: 'Colossus',
      ambiguity: 'word',
      cues: ['memphis'],
    },
    { kind: 'rival', text: 'Robinson Crusoe' },
    { kind: 'rival', text: 'oracle bones' },
  ],
  places: [
    {
      key: 'us/tennessee',
      level: 'region',
      names: ['Tennessee', 'Tenn.'],
      postal: 'TN',
      within: [],
      facilities: ['xai-memphis-tn' as FacilityId],
    },
    {
      key: 'us/tennessee/memphis',
      level: 'locality',
      names: ['Memphis'],
      within: ['us/tennessee'],
      facilities: ['xai-memphis-tn' as FacilityId],
    },
  ],
  facilities: [
    {
      id: 'xai-memphis-tn' as FacilityId,
      kind: 'datacenter',
      companies: [{ company: 'nvidia' as CompanyId, role: 'tenant' }],
      megawatts: 300,
      powers: [150, 300],
      rank: 0,
    },
  ],
  deals: [],
  figures: [],
};

export const sampleLexicon: Lexicon = decodeLexicon(encodeLexicon(SAMPLE));
