/** Names of parties; those with a record open its card where the surface can open one. */
import type { PartyLine } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { useOpener } from './opener.ts';
import { Sentence } from './sentence.tsx';
import { trusted } from './trusted.ts';

function PartyName({ party }: { party: PartyLine }) {
  const opener = useOpener();
  const { company, name } = party;
  if (!company || !opener) return <span class="name">{name}</span>;
  return (
    <button type="button" class="name" onClick={trusted(() => opener.company(company, name))}>
      {name}
    </button>
  );
}

/** The first parties by name, and how many more there are. */
export function PartyNames({ parties, most = 2 }: { parties: readonly PartyLine[]; most?: number }) {
  const shown = parties.slice(0, most);
  const names = shown.map(party => <PartyName key={party.name} party={party} />);
  if (names.length === 2 && parties.length === 2) return <Sentence of="listAnd" parts={names} />;
  return (
    <>
      {names.map((name, at) => (at === 0 ? name : [', ', name]))}
      {parties.length > shown.length && <span class="aside"> +{parties.length - shown.length}</span>}
    </>
  );
}

/** The same as plain text, for labels. */
export function partyText(parties: readonly PartyLine[]): string {
  const names = parties.map(({ name }) => name);
  return names.length === 2 ? word('listAnd', names[0]!, names[1]!) : names.join(', ');
}
