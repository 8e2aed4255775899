/** Reads the cases of one sentence or two, one YAML list a file, and finds the mentions they name in their text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { AmountQualifier, MentionKind } from '../../src/detect/types.ts';
import { locate, unmark } from './marked-text.ts';
import type { ExpectedMention, Sample } from './sample.ts';

const qualifier = v.nullable(v.picklist(['about', 'up to', 'at least', 'more than', 'less than', 'nearly']));

const valueFields = {
  text: v.string(),
  low: v.optional(v.nullable(v.number()), null),
  high: v.optional(v.nullable(v.number()), null),
  qualifier: v.optional(qualifier, null),
};

const common = { text: v.string(), held: v.optional(v.boolean(), false), published: v.optional(v.string()) };

const moneyCase = v.strictObject({
  ...common,
  expect: v.array(
    v.strictObject({
      ...valueFields,
      vague: v.optional(v.nullable(v.number()), null),
      currency: v.optional(v.nullable(v.string()), null),
      per: v.optional(v.nullable(v.string()), null),
    }),
  ),
});

const powerCase = v.strictObject({ ...common, expect: v.array(v.strictObject(valueFields)) });

const namedMention = v.object({
  text: v.string(),
  company: v.optional(v.string()),
  facility: v.optional(v.string()),
  facilities: v.optional(v.array(v.string())),
});

/** Mentions are listed, or marked in the text as `[[words|id]]`; a comma between ids that are both right. */
const namesCase = v.object({ ...common, mentions: v.optional(v.array(namedMention), []) });

const linkCase = v.object({ ...common, amount: v.string(), link: v.nullable(v.string()) });

/** All cases below `folder`, from one subfolder for each group. */
export function readCases(folder: string): Sample[] {
  return [
    ...casesOf(folder, 'money', moneyCase, value => valueMentions('money', value)),
    ...casesOf(folder, 'power', powerCase, value => valueMentions('power', value)),
    ...namesSamples(folder, 'companies'),
    ...namesSamples(folder, 'places'),
    ...linkCases(folder),
  ];
}

interface CommonCase {
  text: string;
  held: boolean;
  published?: string | undefined;
}

const KIND_OF = {
  money: 'money',
  power: 'power',
  companies: 'company',
  places: 'facility',
  links: 'money',
} as const;

function casesOf<Case extends CommonCase>(
  folder: string,
  group: keyof typeof KIND_OF,
  schema: v.GenericSchema<unknown, Case>,
  mentionsOf: (value: Case) => ExpectedMention[],
): Sample[] {
  return readGroup(folder, group, schema).map(({ name, value }) => ({
    ...sampleOf(name, group, value),
    kinds: [KIND_OF[group]],
    mentions: mentionsOf(value),
  }));
}

function linkCases(folder: string): Sample[] {
  return readGroup(folder, 'links', linkCase).map(({ name, value }) => {
    const [span] = locate(value.text, [value.amount]);
    return { ...sampleOf(name, 'links', value), links: [{ ...span!, link: value.link }] };
  });
}

function sampleOf(name: string, group: Sample['group'], value: CommonCase): Sample {
  const part = value.held ? 'held' : 'tuned';
  const published = value.published ?? null;
  return {
    name,
    group,
    part,
    text: value.text,
    onTopic: true,
    kinds: [],
    mentions: [],
    links: [],
    published,
  };
}

/** Every case of a group with a name that tells file and place; one that breaks the schema ends the run. */
function readGroup<Case>(
  folder: string,
  group: string,
  schema: v.GenericSchema<unknown, Case>,
): { name: string; value: Case }[] {
  const groupFolder = path.join(folder, group);
  if (!existsSync(groupFolder)) return [];
  const files = readdirSync(groupFolder).filter(file => file.endsWith('.yaml'));
  return files.sort().flatMap(file => {
    const cases = parse(readFileSync(path.join(groupFolder, file), 'utf8')) as unknown[];
    return cases.map((given, index) => {
      const name = `${group}/${path.basename(file, '.yaml')}#${index + 1}`;
      const parsed = v.safeParse(schema, given);
      if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues)}`);
      return { name, value: parsed.output };
    });
  });
}

interface ValueExpectation {
  text: string;
  low: number | null;
  high: number | null;
  qualifier: AmountQualifier | null;
}

function valueMentions(
  kind: MentionKind,
  value: { text: string; expect: ValueExpectation[] },
): ExpectedMention[] {
  const spans = locate(
    value.text,
    value.expect.map(expected => expected.text),
  );
  return value.expect.map(({ text: _, ...expected }, index) => ({
    kind,
    ...spans[index]!,
    optional: false,
    ids: null,
    value: expected,
  }));
}

function namesSamples(folder: string, group: 'companies' | 'places'): Sample[] {
  const kind = KIND_OF[group];
  return readGroup(folder, group, namesCase).map(({ name, value }) => {
    const { text, mentions } = unmark(kind, value.text);
    const listed = nameMentions(kind, text, value.mentions);
    const sample = sampleOf(name, group, { ...value, text });
    return { ...sample, kinds: [kind], mentions: [...mentions, ...listed] };
  });
}

function nameMentions(
  kind: MentionKind,
  text: string,
  mentions: v.InferOutput<typeof namesCase>['mentions'],
): ExpectedMention[] {
  const spans = locate(
    text,
    mentions.map(mention => mention.text),
  );
  return mentions.map((mention, index) => {
    const one = mention.company ?? mention.facility;
    return {
      kind,
      ...spans[index]!,
      optional: false,
      ids: mention.facilities ?? (one ? [one] : null),
      value: null,
    };
  });
}
