import type { Problem } from '../problem.ts';
import type { FieldPath, ReadFile } from '../read/yaml-file.ts';
import type { Party } from '../records.ts';
import { type Check, problemAt } from './visit.ts';

/** Every id that a record names is a file of the fact base. */
export const checkIds: Check = files => {
  const companies = new Set<string>(files.companies.map(file => file.id));
  const facilities = new Set<string>(files.facilities.map(file => file.id));
  const deals = new Set<string>(files.deals.map(file => file.id));
  const problems: Problem[] = [];
  const expect = (
    known: Set<string>,
    kind: string,
    file: ReadFile<unknown>,
    path: FieldPath,
    id?: string,
  ) => {
    if (id !== undefined && !known.has(id)) problems.push(problemAt(file, path, `there is no ${kind} ${id}`));
  };
  const expectParty = (file: ReadFile<unknown>, path: FieldPath, party?: Party) => {
    if (party && 'company' in party) expect(companies, 'company', file, path, party.company);
  };
  for (const file of files.companies) {
    expect(companies, 'company', file, ['parent'], file.value.parent);
    if (file.value.parent === file.id)
      problems.push(problemAt(file, ['parent'], 'a company is not its own parent'));
  }
  for (const file of files.facilities) {
    expectParty(file, ['operator'], file.value.operator);
    expectParty(file, ['owner'], file.value.owner);
    expectParty(file, ['developer'], file.value.developer);
    file.value.tenants.forEach((tenant, index) => {
      expectParty(file, ['tenants', index], tenant);
    });
  }
  for (const file of files.deals) {
    file.value.parties.forEach(({ party }, index) => {
      expectParty(file, ['parties', index, 'party'], party);
    });
    file.value.facilities.forEach((id, index) => {
      expect(facilities, 'facility', file, ['facilities', index], id);
    });
    expect(deals, 'deal', file, ['supersededBy'], file.value.supersededBy);
  }
  return problems;
};
