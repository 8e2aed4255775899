/** First pass: what a page as a whole says about its companies, before any doubtful name is decided. */
import type { CompanyId } from '../../facts/ids.ts';
import { WordCategory } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import { NameKind, nameKindsOf } from '../name-kinds.ts';
import { finish } from '../steps.ts';
import type { Evidence } from '../types.ts';
import { isDefinedOtherwise } from './acronyms.ts';
import { companyNamesOf } from './company-names.ts';
import { isConvincing, POINTS } from './evidence.ts';
import { localEvidence } from './local-evidence.ts';
import type { ScannedBlock } from './mention.ts';
import { isTickerContext } from './tickers.ts';

/** Different topic terms, and these with the companies beyond doubt, from which on a page is on the topic. */
const TOPIC_TERMS = 3;
const TOPIC_TERMS_AND_COMPANIES = 5;

export interface CompanySurvey {
  /** Companies named beyond doubt, and how often. */
  readonly sure: ReadonlyMap<CompanyId, number>;
  /**
   * Longer names and phrases in which a company's name means something else, in small letters, each with spaces
   * around it: one string, because all it is asked is whether a name stands in it.
   */
  readonly otherUses: string;
  /** Names, as written, that the page has behind somebody's first name or title. */
  readonly surnames: ReadonlySet<string>;
  /** Acronyms, as written, that the page spells out as something else. */
  readonly definedOtherwise: ReadonlySet<string>;
  /** Several companies and terms of the topic stand on the page. */
  readonly onTopic: boolean;
}

/** Blocks, or doubtful names, between two chances to pause. */
const COUNT_PER_STEP = 64;

/** Surveys the blocks of a page in steps; cheap, so that it may run again after every change. */
export function* surveyInSteps(
  blocks: readonly ScannedBlock[],
  lexicon: Lexicon,
): Generator<void, CompanySurvey> {
  const kinds = nameKindsOf(lexicon);
  const names = companyNamesOf(lexicon);
  const sure = new Map<CompanyId, number>();
  const otherUses = new Set<string>();
  const topicTerms = new Set<number>();
  const doubtful: { block: ScannedBlock; hit: number; sense: CompanySense }[] = [];
  const count = (company: CompanyId) => sure.set(company, (sure.get(company) ?? 0) + 1);

  for (const [index, block] of blocks.entries()) {
    if (index % COUNT_PER_STEP === 0) yield;
    const { entries, length } = block.hits;
    for (let hit = 0; hit < length; hit += 1) {
      const entry = entries[hit]!;
      if (entry < 0) continue;
      if (lexicon.categories[entry]! & WordCategory.topic) topicTerms.add(entry);
      if (entry >= lexicon.nameCount) continue;
      if (kinds.of(entry) & NameKind.rival) otherUses.add(` ${lexicon.texts[entry]!.toLowerCase()} `);
      for (const sense of names.at(entry)) {
        if (sense.form === 'epithet') continue;
        if (sense.form === 'ticker') {
          if (isTickerContext(block, hit, sense, lexicon)) count(sense.company);
        } else if (sense.ambiguity === 'unique') count(sense.company);
        else doubtful.push({ block, hit, sense });
      }
    }
  }
  // Companies that are sure by now need no proof of their doubtful names; those are for the second pass.
  const known = new Set(sure.keys());
  const onTopic =
    sure.size > 0 &&
    topicTerms.size >= TOPIC_TERMS &&
    topicTerms.size + sure.size >= TOPIC_TERMS_AND_COMPANIES;
  const definedOtherwise = new Set<string>();
  const surnames = new Set<string>();
  const unproven = doubtful.filter(({ sense }) => !known.has(sense.company));
  const weighed: { evidence: Evidence[]; sense: CompanySense; name: string }[] = [];
  for (const { block, hit, sense } of unproven) {
    if (weighed.length % COUNT_PER_STEP === 0) yield;
    const evidence = localEvidence({ block, hit, sense, lexicon, sure: known });
    const name = lexicon.texts[block.hits.entries[hit]!]!;
    const longer = evidence.find(({ code }) => code === 'partOfLongerName');
    if (isDefinedOtherwise(block, hit, sense, lexicon)) definedOtherwise.add(name);
    if (longer) surnames.add(name);
    weighed.push({ evidence, sense, name });
  }
  const page = { otherUses: [...otherUses].join(''), surnames, definedOtherwise, onTopic };
  for (const { evidence, sense, name } of weighed) {
    evidence.push(...pageEvidence(name, page), ...personEvidence(name, page));
    if (isConvincing(evidence, sense.ambiguity)) count(sense.company);
  }
  return { sure, ...page };
}

/** The same at once. */
export function surveyCompanies(blocks: readonly ScannedBlock[], lexicon: Lexicon): CompanySurvey {
  return finish(surveyInSteps(blocks, lexicon));
}

/** What the topic of the page and the other uses of a name on it say about every place where it stands. */
export function pageEvidence(name: string, page: Omit<CompanySurvey, 'sure'>): Evidence[] {
  const evidence: Evidence[] = [];
  if (page.onTopic) evidence.push({ code: 'topicPage', points: POINTS.topicPage });
  if (page.definedOtherwise.has(name)) {
    evidence.push({ code: 'definedOtherwise', points: POINTS.definedOtherwise });
  }
  if (page.otherUses.includes(` ${name.toLowerCase()} `)) {
    evidence.push({ code: 'rivalOnPage', points: POINTS.rivalOnPage });
  }
  return evidence;
}

/** Somebody of that name on the page; counts only while nothing proves that the company is there too. */
export function personEvidence(name: string, { surnames }: Pick<CompanySurvey, 'surnames'>): Evidence[] {
  return surnames.has(name) ? [{ code: 'personOnPage', points: POINTS.personOnPage }] : [];
}
