import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../../src/facts/check/index.ts';
import { parseFactFiles } from '../../../src/facts/read/fact-files.ts';
import { type Edit, lineOf, smallBase } from './small-base.ts';

const today = new Date('2026-10-01T00:00:00Z');

function check(edits: Edit[], added: Record<string, string> = {}) {
  const base = smallBase(edits, added);
  const { files, problems } = parseFactFiles(base);
  expect(problems).toEqual([]);
  return checkFacts(files, today);
}

const openai = 'companies/openai.yaml';
const oracle = 'companies/oracle.yaml';
const abilene = 'facilities/openai-abilene-tx.yaml';
const contract = 'deals/openai-oracle-300b-2025.yaml';

test('the small base is clean', async () => {
  expect(check([])).toEqual([]);
});

test('a common town in which nothing stands is reported', () => {
  const lists = { 'common-towns.yaml': '- Abilene\n- Springfield\n' };
  expect(check([], lists)).toEqual([
    { file: 'src/facts/common-towns.yaml', line: 2, reason: "“Springfield” is no facility's town" },
  ]);
});

test("another name of a town that is not the facility's is reported", () => {
  const named = 'locality: Abilene\n  localityNames: { Dallas: [Big D] }';
  expect(check([{ file: abilene, written: 'locality: Abilene', instead: named }])).toMatchObject([
    { file: `src/facts/${abilene}`, reason: '“Dallas” is not its locality' },
  ]);
});

describe.each([
  ['an unknown parent', openai, 'kind: ai-lab', 'kind: ai-lab\nparent: softbank', 'no company softbank'],
  [
    'a company that is its own parent',
    openai,
    'kind: ai-lab',
    'kind: ai-lab\nparent: openai',
    'its own parent',
  ],
  ['an unknown operator', abilene, 'operator: oracle', 'operator: orakel', 'no company orakel'],
  ['an unknown tenant', abilene, 'tenants: [openai,', 'tenants: [opnai,', 'no company opnai'],
  ['an unknown party', contract, 'party: oracle', 'party: orakel', 'no company orakel'],
  ['an unknown facility', contract, '[openai-abilene-tx]', '[abilene]', 'no facility abilene'],
  [
    'an unknown successor',
    contract,
    'status: signed',
    'status: signed\nsupersededBy: other',
    'no deal other',
  ],
  ['an unknown source', openai, 'source: reuters-2026-01-18', 'source: reuters', 'no source reuters'],
  [
    'an unknown publisher',
    abilene,
    'publisher: ap',
    'publisher: afp',
    'publisher afp is not in publishers.yaml',
  ],
  ['a figure from the future', openai, 'asOf: 2025-12', 'asOf: 2026-11', '2026-11 lies in the future'],
  ['a status from the future', abilene, 'statusAsOf: 2026-03', 'statusAsOf: 2027', '2027 lies in the future'],
  [
    'a source from the future',
    oracle,
    'date: 2026-01-18',
    'date: 2026-10-02',
    '2026-10-02 lies in the future',
  ],
  ['a name listed twice', openai, '- Open AI', '- Open AI\n  - Open AI', '“Open AI” stands here twice'],
  ['a role without its brief', openai, 'Makes ChatGPT.', 'Makes ChatGPT. '.repeat(9).trim(), 'has no brief'],
  [
    'a name without its landmark',
    abilene,
    'name: Stargate Abilene',
    'name: The Stargate campus at Abilene',
    'has no landmark',
  ],
  ['an event without its short form', abilene, '    short: Ground broken\n', '', 'has no short'],
  [
    'a figure label used twice',
    openai,
    'label: Capacity secured',
    'label: Annualized revenue',
    'stands here twice',
  ],
  ['a point outside the state', abilene, 'latitude: 32.45', 'latitude: 39.45', 'lies outside Texas'],
  ['a point outside the country', abilene, 'longitude: -99.73', 'longitude: 99.73', 'lies outside US'],
  ['a state that is none', abilene, 'region: Texas', 'region: Texass', 'Texass is no US state'],
  ['a country without outline', abilene, 'country: US', 'country: XX', 'no outline is known for XX'],
])('%s', (_, file, written, instead, reason) => {
  test('is a problem of its file', async () => {
    const problems = check([{ file, written, instead }]).filter(
      problem => problem.file === `src/facts/${file}`,
    );
    expect(problems.map(problem => problem.reason)).toEqual([expect.stringContaining(reason)]);
  });
});

test('a problem says the line of its field', async () => {
  const [problem] = check([{ file: contract, written: 'party: oracle', instead: 'party: orakel' }]);
  expect(problem?.line).toBe(lineOf(contract, 'party: oracle'));
});

test('a record without any source is a problem', async () => {
  const bare = 'name: Nvidia\nkind: chipmaker\nrole: Makes chips.\nsources: {}\n';
  const problems = check([], { 'companies/nvidia.yaml': bare });
  expect(problems.map(problem => problem.reason)).toEqual(['a record needs at least one source']);
});

test('two records may not claim one unique name, whatever its case', async () => {
  const [problem] = check([{ file: oracle, written: 'aliases:', instead: 'aliases:\n  - open ai' }]);
  expect(problem).toMatchObject({
    file: `src/facts/${oracle}`,
    reason: expect.stringContaining('unique name of openai'),
  });
});

test('two records may share an ambiguous name', async () => {
  const shared = '{ text: ChatGPT Inc, ambiguity: word }';
  expect(check([{ file: oracle, written: 'aliases:', instead: `aliases:\n  - ${shared}` }])).toEqual([]);
});

test('a timeline may hold plans', async () => {
  expect(check([{ file: abilene, written: 'date: 2027', instead: 'date: 2035' }])).toEqual([]);
});

test('a coast is given some room', async () => {
  const edits = [
    { file: abilene, written: 'latitude: 32.45', instead: 'latitude: 29.24' },
    { file: abilene, written: 'longitude: -99.73', instead: 'longitude: -94.85' },
  ];
  expect(check(edits)).toEqual([]);
});

test('the same deal under two ids is a problem', async () => {
  const copy = smallBase().get(`src/facts/${contract}`) ?? '';
  const problems = check([], { 'deals/zz-copy.yaml': copy });
  expect(problems.map(problem => problem.reason)).toEqual([
    'zz-copy has the parties, kind, value and month of openai-oracle-300b-2025',
  ]);
});
