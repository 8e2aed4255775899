import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { CompanyId, DealId, FacilityId } from '../ids.ts';
import type { Problem } from '../problem.ts';
import { type CommonTownsFile, commonTowns } from '../schema/common-towns.ts';
import { type CompanyRecord, company } from '../schema/company.ts';
import { type DealRecord, deal } from '../schema/deal.ts';
import { type ExchangeRatesFile, exchangeRates } from '../schema/exchange-rates.ts';
import { type FacilityRecord, facility } from '../schema/facility.ts';
import { type PublishersFile, publishers } from '../schema/publishers.ts';
import { type TownsFile, towns } from '../schema/towns.ts';
import { type YardsticksFile, yardsticks } from '../schema/yardsticks.ts';
import { type ReadFile, readYaml } from './yaml-file.ts';

/** Where the fact base lies, below the project's root. */
export const FACTS_DIRECTORY = 'src/facts';

/** A record's file; its id is the file's name. */
export interface RecordFile<Id, Value> extends ReadFile<Value> {
  id: Id;
}

/** Every file of the fact base that follows its schema. */
export interface FactFiles {
  companies: RecordFile<CompanyId, CompanyRecord>[];
  facilities: RecordFile<FacilityId, FacilityRecord>[];
  deals: RecordFile<DealId, DealRecord>[];
  publishers: ReadFile<PublishersFile>;
  yardsticks: ReadFile<YardsticksFile>;
  exchangeRates: ReadFile<ExchangeRatesFile>;
  towns: ReadFile<TownsFile>;
  commonTowns: ReadFile<CommonTownsFile>;
}

/** The text of every file, by its path relative to the project's root, sorted. */
export type FileTexts = ReadonlyMap<string, string>;

/** Reads the text of every YAML file of the fact base. */
export async function readFileTexts(root: string): Promise<FileTexts> {
  const names = await readdir(join(root, FACTS_DIRECTORY), { recursive: true });
  const paths = names
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${FACTS_DIRECTORY}/${name.replaceAll('\\', '/')}`)
    .sort();
  const texts = await Promise.all(paths.map(path => readFile(join(root, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] as string]));
}

/** Parses the texts of the fact base. A file that does not follow its schema is left out and reported. */
export function parseFactFiles(texts: FileTexts): { files: FactFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const single = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
    empty: v.InferOutput<Schema>,
  ): ReadFile<v.InferOutput<Schema>> => {
    const file = `${FACTS_DIRECTORY}/${name}`;
    const result = readYaml(file, texts.get(file) ?? JSON.stringify(empty), schema);
    problems.push(...result.problems);
    return result.read ?? { file, value: empty, line: () => 1 };
  };
  const records = <Id extends string, Schema extends v.GenericSchema>(
    directory: string,
    schema: Schema,
  ): RecordFile<Id, v.InferOutput<Schema>>[] => {
    const prefix = `${FACTS_DIRECTORY}/${directory}/`;
    const found: RecordFile<Id, v.InferOutput<Schema>>[] = [];
    for (const [file, content] of texts) {
      if (!file.startsWith(prefix)) continue;
      const result = readYaml(file, content, schema);
      problems.push(...result.problems);
      if (result.read) found.push({ ...result.read, id: file.slice(prefix.length, -'.yaml'.length) as Id });
    }
    return found;
  };
  const files: FactFiles = {
    companies: records<CompanyId, typeof company>('companies', company),
    facilities: records<FacilityId, typeof facility>('facilities', facility),
    deals: records<DealId, typeof deal>('deals', deal),
    publishers: single('publishers.yaml', publishers, {}),
    yardsticks: single('yardsticks.yaml', yardsticks, { yardsticks: {}, sources: {} }),
    exchangeRates: single('exchange-rates.yaml', exchangeRates, { rates: {}, sources: {} }),
    towns: single('towns.yaml', towns, {}),
    commonTowns: single('common-towns.yaml', commonTowns, []),
  };
  return { files, problems };
}
