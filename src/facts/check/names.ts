import { namesOfCompany } from '../compile/lexicon/names.ts';
import type { FactFiles, RecordFile } from '../read/fact-files.ts';
import type { FieldPath } from '../read/yaml-file.ts';
import { type Check, problemAt } from './visit.ts';

interface NameClaim {
  file: RecordFile<string, unknown>;
  path: FieldPath;
  text: string;
}

/** No two records claim the same name as theirs wherever it stands, and no record lists a name twice. */
export const checkNames: Check = files => {
  const claims = uniqueNames(files);
  const owners = new Map<string, NameClaim>();
  const collisions = claims.flatMap(claim => {
    const key = claim.text.toLowerCase();
    const owner = owners.get(key);
    if (!owner) owners.set(key, claim);
    if (!owner || owner.file === claim.file) return [];
    return [problemAt(claim.file, claim.path, `“${claim.text}” is also a unique name of ${owner.file.id}`)];
  });
  return [...collisions, ...repeatedNames(files)];
};

function uniqueNames(files: FactFiles): NameClaim[] {
  const ofCompanies = files.companies.flatMap(file => [
    ...namesOfCompany(file.value).flatMap(({ text, ambiguity }) => {
      const index = file.value.aliases.findIndex(alias => alias.text === text);
      const path: FieldPath = index < 0 ? ['name'] : ['aliases', index];
      return ambiguity === 'unique' ? [{ file, path, text }] : [];
    }),
    ...file.value.epithets.map((text, index) => ({ file, path: ['epithets', index], text })),
  ]);
  const ofFacilities = files.facilities.flatMap(file =>
    file.value.aliases.flatMap(({ text, ambiguity }, index) =>
      ambiguity === 'unique' ? [{ file, path: ['aliases', index], text }] : [],
    ),
  );
  return [...ofCompanies, ...ofFacilities];
}

function repeatedNames(files: FactFiles) {
  return [...files.companies, ...files.facilities].flatMap(file => {
    const seen = new Set<string>();
    return file.value.aliases.flatMap(({ text }, index) => {
      const repeated = seen.has(text);
      seen.add(text);
      return repeated ? [problemAt(file, ['aliases', index], `“${text}” stands here twice`)] : [];
    });
  });
}
