import * as v from 'valibot';
import { aliases, rivals } from './name.ts';
import { sources } from './source.ts';
import {
  companyId,
  country,
  notes,
  partialDate,
  qualifier,
  quantity,
  shortText,
  sourceKey,
  text,
  webAddress,
} from './values.ts';

/** `NASDAQ: NVDA`. */
const ticker = v.pipe(
  text,
  v.regex(/^[A-Za-z ]+: [A-Z0-9.]+$/, 'must be exchange and symbol, as in NASDAQ: NVDA'),
  v.transform(written => {
    const [exchange = '', symbol = ''] = written.split(': ');
    return { exchange, symbol };
  }),
);

const figure = v.strictObject({
  label: text,
  value: quantity,
  /** `USD`, `USD/yr`, `MW`, `GPU`, `people`, `%` …. */
  unit: text,
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
  asOf: partialDate,
  note: v.optional(text),
  source: sourceKey,
});

const person = v.strictObject({ name: text, title: text, asOf: partialDate, source: sourceKey });

/** One file of `src/facts/companies`. */
export const company = v.strictObject({
  name: text,
  kind: v.picklist([
    'ai-lab',
    'cloud',
    'neocloud',
    'chipmaker',
    'foundry',
    'memory',
    'equipment',
    'server-maker',
    'networking',
    'datacenter-developer',
    'datacenter-operator',
    'utility',
    'nuclear',
    'power-equipment',
    'cooling',
    'investor',
    'government',
    'other',
  ]),
  /** What it does in AI infrastructure, one sentence. */
  role: text,
  /** The same for a card's two lines; may be left out where `role` is short enough. */
  brief: v.optional(shortText(110)),
  parent: v.optional(companyId),
  tickers: v.optional(v.array(ticker), []),
  headOffice: v.optional(v.strictObject({ locality: v.optional(text), region: v.optional(text), country })),
  founded: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1600))),
  website: v.optional(webAddress),
  /** Names in the news beside `name`, which is unique unless it stands here with its ambiguity. */
  aliases,
  /** Descriptions that news uses in the name's place, and that fit no other. */
  epithets: v.optional(v.array(text), []),
  rivals,
  people: v.optional(v.array(person), []),
  /** Most telling first. */
  figures: v.optional(v.array(figure), []),
  notes,
  sources,
});

export type CompanyRecord = v.InferOutput<typeof company>;
