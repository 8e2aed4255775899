import { finish } from '../steps.ts';
import { checksum, DAMAGED, partsOf, SECTION_SEPARATOR } from './artefact.ts';
import { decodeNamesInSteps } from './decode-names.ts';
import type { Lexicon, LexiconFacts, NameLexicon, Sense } from './lexicon.ts';
import { readDetail, type UnpackedDetails, unpackDetails } from './packed-details.ts';
import { unpackInSteps } from './packed-facts.ts';
import { type PackedName, readLetters } from './packed-names.ts';

const NO_SENSES: readonly Sense[] = [];

/**
 * Unpacks the artefact that `encodeLexicon` wrote. Builds the automaton at once, names' senses and facts when they
 * are first asked for: a page off the topic never asks.
 * @throws {Error} where the artefact is damaged or of another version; damage to the facts shows when they are read
 */
export function decodeLexicon(artefact: string): Lexicon {
  return finish(decodeInSteps(artefact));
}

/** The same in steps: on a page it takes longer than the page should wait. */
export function* decodeInSteps(artefact: string): Generator<void, Lexicon> {
  const parts = partsOf(artefact);
  return lexiconWith(yield* decodeNamesInSteps(parts.names), parts.facts);
}

/**
 * What the names stand for, from the other part of the artefact; nothing is unpacked before it is asked for.
 * @param part the facts' part of the artefact that the names came from, see `partsOf`
 */
export function lexiconWith(names: NameLexicon, part: string): Lexicon {
  const { unpacked, nameCount } = names;
  const [packedDetails, packedFacts = ''] = part.split(SECTION_SEPARATOR) as [string, string?];
  let details: UnpackedDetails | undefined;
  const detailsOfNames = () => {
    details ??= unpackDetails(packedDetails);
    return details;
  };
  let facts: LexiconFacts | undefined;
  function* factsInSteps(): Generator<void, LexiconFacts> {
    if (facts !== undefined) return facts;
    if (checksum(part) !== names.factsChecksum) throw new Error(DAMAGED);
    yield;
    const read = yield* unpackInSteps(packedFacts, { ...unpacked, ...detailsOfNames() });
    // Who asked meanwhile has built indexes on what they were given.
    facts ??= read;
    return facts;
  }
  const senses: (readonly Sense[])[] = [];
  return {
    ...names,
    get facts() {
      return facts ?? finish(factsInSteps());
    },
    factsInSteps,
    senses(entry) {
      if (entry < 0 || entry >= nameCount) return NO_SENSES;
      senses[entry] ??= names
        .sameNames(entry)
        .map(same => senseOf(unpacked.names[same]!, same, detailsOfNames(), this));
      return senses[entry];
    },
  };
}

function senseOf(
  name: PackedName,
  entry: number,
  { companies, facilities, lines }: UnpackedDetails,
  lexicon: Pick<Lexicon, 'facts'>,
): Sense {
  const { form, ambiguity, postal } = readLetters(name.letters);
  const { others, cues } = readDetail(lines[entry]);
  switch (name.kind) {
    case 'company':
      return { kind: 'company', company: companies[name.owner]!, form, ambiguity, cues };
    case 'facility': {
      const meant = [name.owner, ...others].map(index => facilities[index]!);
      return { kind: 'facility', facilities: meant, ambiguity, cues };
    }
    case 'place':
      return {
        kind: 'place',
        // Facts are unpacked for whoever asks which place it is; most of a page only asks whether it is one.
        get place() {
          return lexicon.facts.places[name.owner]!;
        },
        postal,
      };
    case 'rival':
      return { kind: 'rival' };
  }
}
