/** What the words right beside a name say: possessives, verbs, determiners, compounds, longer names. */
import { NUMBER, WordCategory } from '../hits.ts';
import {
  AUXILIARIES,
  AUXILIARY,
  DETERMINERS,
  FUNCTION_WORDS,
  HONORIFICS,
  LOCATIVES,
  NATIONALITIES,
  OPENERS,
  PARTICIPLES,
  PREFIXES,
  SETTLEMENT,
} from './grammar-words.ts';
import type { LetterCase } from './letter-case.ts';
import type { AddEvidence, NameHit } from './name-hit.ts';
import { standingOf } from './neighbors.ts';
import { takesObject, verbBehind } from './predicates.ts';
import { isCapitalized, type Surroundings, wordUpTo } from './surroundings.ts';

const { companyCue, companyLead, companyNoun, companyVerb, dealWord, facilityNoun, topic } = WordCategory;

/** “…, the Canadian”, “…, which rents”: between a name and the noun that says what it is. */
const APPOSITION =
  /^(?:,| \(| –) (?:the|a|an|its|which|whose|one of) (?!.*\b(?:the|a|an) )(?:[^.;:]|\bU\.[SK]\.){0,60}$/;
/** “10% of Intel”. */
const SHARE = /\d(?:%| percent| per cent| pc) of $/;
/** Prepositions that lead from a word of business to a company, by the kind of word. */
const LEAD_LINK = /^ (?:with|of|in|by|from|to|for|at|like|such as|between) $/;
/** “Fidelity to the contract”, “Cohere as a team”: what opens the sentence is a noun or a verb. */
const OTHER_OPENING = /^ (?:to|of|as|with|over) (?:the|a|an|his|her|their|your|our|each|one)\b/;
const NOUN_LINK = /^ (?:with|of|from|at|between) $/;
const VERB_LINK = /^ (?:with|by|from) $/;
/** “Switch 2”, but not “will hand Oracle 300 megawatts”. */
const NUMBER_BEHIND =
  /^ \d(?![\d.,]* ?(?:megawatts?|gigawatts?|[MG]W|million|billion|percent|per cent|acres|%))/;
const EXCHANGE =
  /^ ?\((?:the )?(?:NASDAQ|NYSE|Nasdaq|OTC|TSX|LSE|LON|ASX|TSE|TWSE|TPE|HKEX|HKG|KRX|NSE|BSE|AMS|EPA|ETR|SIX|SWX|STO|NSDQ|TYO|Nyse)\b/;

/** Adds what the name's neighbors say. */
export function grammarEvidence(
  name: NameHit,
  beside: Surroundings,
  end: number,
  setting: LetterCase,
  add: AddEvidence,
): void {
  const { text } = name.block;
  const isBracketed = text[end] === '(' || text[end + 1] === '(';
  if (isBracketed && EXCHANGE.test(text.slice(end, end + 24)))
    add('ticker', text.slice(end, end + 24).trim());
  addLead(name, add);
  if (takesObject(beside.before)) add('object', beside.before);
  addBehind(name, beside, end, add);
  addCompound(name, beside, add);
  if (setting !== 'sentence') return;
  addCapitals(name, beside, add);
  if (NUMBER_BEHIND.test(text.slice(end, end + 24)) && !beside.possessive) add('numberFollows');
  if (placeFollows(name, end)) add('placeFollows');
  if (beside.opensSentence && OTHER_OPENING.test(text.slice(end, end + 16))) add('otherOpening');
}

/** “chipmaker Arm”, “a stake in Lambda”, “backed by Apollo”. */
function addLead({ block, hit, lexicon }: NameHit, add: AddEvidence): void {
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const share = text.startsWith(' of ', start - 4)
    ? SHARE.exec(text.slice(Math.max(0, start - 16), start))
    : null;
  if (share !== null) {
    add('lead', share[0].trim());
    return;
  }
  if (hit === 0) return;
  const entry = hits.entries[hit - 1]!;
  if (entry < lexicon.nameCount) return;
  const gap = text.slice(hits.ends[hit - 1]!, hits.starts[hit]!);
  const categories = entry < 0 ? 0 : lexicon.categories[entry]!;
  const word = text.slice(hits.starts[hit - 1]!, hits.starts[hit]!).trim();
  if (gap === ' ' && categories & companyLead) add('lead', word);
  else if (isLink(gap, categories)) add('lead', word);
}

function isLink(gap: string, categories: number): boolean {
  if (categories & companyLead && LEAD_LINK.test(gap)) return true;
  if (categories & (companyNoun | dealWord) && NOUN_LINK.test(gap)) return true;
  return (categories & companyVerb) !== 0 && VERB_LINK.test(gap);
}

/** Letters in which helping words and a verb find room. */
const LONGEST_PREDICATE = 90;

/** “Meta's $30 billion”. */
const OWN_SUM = /^'s? (?:\p{Ll}+ )?(?:US|A|C|NT|HK|S)?\p{Sc}\d/u;

function ownSum(text: string, end: number): string | undefined {
  return OWN_SUM.exec(text.slice(end, end + LONGEST_PREDICATE))?.[0].trim();
}

/** Verbs, business nouns and appositions behind the name. */
function addBehind(name: NameHit, beside: Surroundings, end: number, add: AddEvidence): void {
  const { block, hit, lexicon, sense } = name;
  const { hits, text } = block;
  const predicate = verbBehind(text.slice(end, end + LONGEST_PREDICATE));
  if (predicate !== null) {
    add('verb', predicate);
    return;
  }
  let noun = text[end] === "'" ? ownSum(text, end) : undefined;
  for (let at = hit + 1; at < hits.length && hits.words[at]! - hits.words[hit]! <= 6; at += 1) {
    const entry = hits.entries[at]!;
    // “Meta's 2025 spending”.
    if (entry === NUMBER && beside.possessive) continue;
    if (entry < 0) break;
    if (entry < lexicon.nameCount) {
      if (lexicon.senses(entry).every(({ kind }) => kind === 'rival' || kind === 'place')) continue;
      break;
    }
    const categories = lexicon.categories[entry]!;
    const gap = text.slice(end, hits.starts[at]!);
    const word = text.slice(hits.starts[at]!, hits.ends[at]!);
    if (categories & companyVerb && AUXILIARIES.test(gap)) {
      add('verb', word);
      return;
    }
    if (beside.possessive && gap.length < 30 && categories & (companyNoun | facilityNoun | dealWord | topic))
      noun ??= word;
    if (!beside.possessive && gap === ' ' && categories & (companyNoun | facilityNoun)) noun ??= word;
    if (categories & companyCue && (gap === ' ' || (beside.possessive && gap.length < 30))) {
      add('cueBehind', word);
      return;
    }
    const says = sense.ambiguity === 'acronym' ? companyLead | companyNoun : companyLead;
    if (categories & says && APPOSITION.test(gap)) {
      add('apposition', word);
      return;
    }
  }
  if (noun !== undefined) add('noun', noun);
  else if (AUXILIARY.test(beside.after)) add('auxiliary', beside.after);
  else if (beside.possessive) add('possessive');
}

function addCompound(name: NameHit, beside: Surroundings, add: AddEvidence): void {
  const { hyphenBefore, hyphenAfter } = beside;
  if (hyphenAfter !== '') {
    const joined = hyphenAfter.toLowerCase();
    if (PARTICIPLES.has(joined) || isCompanyBeside(name, 1)) add('compound', hyphenAfter);
    else if (!isCapitalized(hyphenAfter)) add('otherCompound', hyphenAfter);
  }
  if (hyphenBefore === '' || PREFIXES.has(hyphenBefore.toLowerCase())) return;
  if (isCompanyBeside(name, -1)) add('compound', hyphenBefore);
  else add('otherCompound', hyphenBefore);
}

function isCompanyBeside(name: NameHit, direction: 1 | -1): boolean {
  const { hits } = name.block;
  const other = name.hit + direction;
  const entry = hits.entries[other] ?? -1;
  const touching =
    direction > 0
      ? hits.starts[other] === hits.ends[name.hit]! + 1
      : hits.ends[other] === hits.starts[name.hit]! - 1;
  return touching && entry >= 0 && entry < name.lexicon.nameCount && standingOf(name, entry) !== 'none';
}

/** What capitals and determiners say, in a sentence that is set in small letters. */
function addCapitals(name: NameHit, beside: Surroundings, add: AddEvidence): void {
  const { block, hit, sense } = name;
  const { text } = block;
  const start = block.hits.starts[hit]!;
  const { before, after } = beside;
  const behindPeriod = text[start - 2] === '.' ? wordUpTo(text, start - 2) : '';
  // An acronym has its capitals anyway.
  const acronym = sense.ambiguity === 'acronym';
  if (!beside.opensSentence && !acronym && isCapitalized(text.charAt(start))) add('capitalInside');

  if (HONORIFICS.has(before) || HONORIFICS.has(behindPeriod) || isInitial(text, start, behindPeriod)) {
    add('partOfLongerName', before || behindPeriod);
  } else if (!acronym && isNamePart(name, before)) add('partOfLongerName', before);
  else if (DETERMINERS.has(before.toLowerCase()) && !modifies(name, after)) add('determiner', before);
  else if (/^(?:of|in)$/i.test(before) && SETTLEMENT.test(text.slice(Math.max(0, start - 24), start)))
    add('settlement');
  else if (LOCATIVES.has(before.toLowerCase()) && !hasLead(name)) add('locative', before);

  if (isCapitalized(after) && !beside.possessive && !isBusinessWord(name) && !isCompanyNext(name)) {
    add('longerNameFollows', after);
  }
}

/** “J. Williams”, but not “U.S. Steel”. */
function isInitial(text: string, start: number, word: string): boolean {
  return word.length === 1 && isCapitalized(word) && text[start - 4] !== '.';
}

/** A capitalized word in front that is no opener, no business word and no company makes a longer name. */
function isNamePart({ block, hit, lexicon }: NameHit, before: string): boolean {
  if (before.length < 2 || !isCapitalized(before) || OPENERS.has(before) || NATIONALITIES.has(before))
    return false;
  if (before === before.toUpperCase()) return false;
  const { hits } = block;
  const touches = hit > 0 && hits.ends[hit - 1] === hits.starts[hit]! - 1 && hits.entries[hit - 1]! >= 0;
  if (!touches) return true;
  const entry = hits.entries[hit - 1]!;
  if (entry < lexicon.nameCount) return false;
  return (lexicon.categories[entry]! & (companyLead | companyNoun | companyVerb)) === 0;
}

/** “an Apple device”, “the Oracle deal”: the determiner belongs to the next noun, not to the name. */
function modifies(name: NameHit, after: string): boolean {
  if (after === '') return false;
  const { block, hit, lexicon } = name;
  const next = hit + 1;
  if (block.hits.starts[next] === block.hits.ends[hit]! + 1) {
    const entry = block.hits.entries[next]!;
    if (entry >= 0 && lexicon.categories[entry]! & companyVerb) {
      return (lexicon.categories[entry]! & companyNoun) !== 0;
    }
  }
  return !FUNCTION_WORDS.has(after.toLowerCase()) && !DETERMINERS.has(after);
}

function hasLead({ block, hit, lexicon }: NameHit): boolean {
  const entry = hit > 0 ? block.hits.entries[hit - 1]! : -1;
  if (entry < lexicon.nameCount) return false;
  const gap = block.text.slice(block.hits.ends[hit - 1]!, block.hits.starts[hit]!);
  return isLink(gap, lexicon.categories[entry]!);
}

/** Whether the next word is one of business (“Oracle Chairman”, “Meta CEO”). */
function isBusinessWord({ block, hit, lexicon }: NameHit): boolean {
  const next = hit + 1;
  if (block.hits.starts[next] !== block.hits.ends[hit]! + 1) return false;
  const entry = block.hits.entries[next]!;
  if (entry < lexicon.nameCount) return false;
  const business = companyNoun | companyVerb | facilityNoun | WordCategory.legalSuffix;
  return (lexicon.categories[entry]! & business) !== 0;
}

function isCompanyNext(name: NameHit): boolean {
  const entry = name.block.hits.entries[name.hit + 1] ?? -1;
  return entry >= 0 && entry < name.lexicon.nameCount && standingOf(name, entry) !== 'none';
}

/** “Corning, New York”. */
function placeFollows({ block, hit, lexicon }: NameHit, end: number): boolean {
  const entry = block.hits.entries[hit + 1] ?? -1;
  if (entry < 0 || block.text.slice(end, block.hits.starts[hit + 1]!) !== ', ') return false;
  return lexicon
    .senses(entry)
    .some(sense => sense.kind === 'place' && (sense.postal || sense.place.level === 'region'));
}
