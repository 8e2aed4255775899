/** Where the parties of a deal are named, and how surely the sum is theirs. */
import type { CompanyId } from '../../facts/ids.ts';
import type { DealSource } from '../lexicon/source.ts';
import type { Evidence } from '../types.ts';
import { kindWord } from './kind-word.ts';
import { countOthers, isAtSite, isGovernment, privateParties } from './party-names.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';

/** Where the parties of a deal are named, or `null` where the text does not name enough of them. */
export function judgeParties(deal: DealSource, around: Surroundings, page: LinkPage): Evidence[] | null {
  const { companies } = deal;
  const { sentence, compared, nearest } = around.companies;
  if (!isAnyIn(companies, page.companies) || sharesAny(companies, compared)) return null;
  let known = countOthers(deal, around.sentenceText);
  for (const company of companies) if (sentence.includes(company)) known++;
  const partyCount = privateParties(deal);
  const policy = known === 0 ? policyWords(deal, around) : null;
  const standing =
    partyCount === 1
      ? standingOfOne(deal, known, around, page)
      : standingOfSeveral(deal, known, around, page);
  if (standing === null && policy === null) return null;

  const here = companies.filter(company => sentence.includes(company));
  const evidence: Evidence[] = [];
  if (standing !== null)
    evidence.push({ code: standing.code, points: standing.points, detail: here.join(' ') });
  if (policy !== null) evidence.push({ code: 'linkWord', points: 4, detail: policy });
  const [first] = companies;
  if (partyCount > 1 && first !== undefined && isAbsent(first, deal, known, around, page)) {
    // Nobody tells of a round without the company that raises it.
    const isRound = deal.kind === 'equity' && companies.length > 2;
    evidence.push({ code: 'linkPartyAbsent', points: isRound ? -4 : -2, detail: first });
  }
  if (nearest !== null) {
    if (companies.includes(nearest)) evidence.push({ code: 'linkNearest', points: 1, detail: nearest });
    else if (known < 2) evidence.push({ code: 'linkOtherCompany', points: -3, detail: nearest });
  }
  if (known < 2 && partyCount > 1) {
    for (const company of sentence) {
      if (companies.includes(company)) continue;
      evidence.push({ code: 'linkStrangers', points: -1, detail: company });
      break;
    }
  }
  return evidence;
}

/** How the parties stand to the amount, before the words of the text are asked. */
type Standing = Pick<Evidence, 'code' | 'points'> | null;

/** @param known how many parties the sentence names */
function standingOfOne(deal: DealSource, known: number, around: Surroundings, page: LinkPage): Standing {
  if (known > 0) return { code: 'linkParty', points: 4 };
  const { companies } = deal;
  if (sharesAny(companies, around.companies.previous)) return { code: 'linkPartyBefore', points: 3 };
  if (isAnyIn(companies, page.mainCompanies)) {
    return { code: 'linkPartyOfArticle', points: isAnyIn(companies, page.headlineCompanies) ? 3 : 2 };
  }
  return isAtSite(deal, around) ? { code: 'linkPartyAndPlace', points: 3 } : null;
}

function standingOfSeveral(deal: DealSource, known: number, around: Surroundings, page: LinkPage): Standing {
  if (known >= 2) return { code: 'linkBothParties', points: 6 };
  return known === 1 ? standingOfHalf(deal, around, page) : standingOfAbsent(deal, around, page);
}

/** The sentence names one of several parties. */
function standingOfHalf(deal: DealSource, around: Surroundings, page: LinkPage): Standing {
  const { companies } = deal;
  const { sentence, previous } = around.companies;
  let isBefore = false;
  let isOfArticle = false;
  let isInLead = false;
  let isOnPage = false;
  for (const company of companies) {
    if (sentence.includes(company)) continue;
    isBefore ||= previous.includes(company);
    isOfArticle ||= page.mainCompanies.has(company);
    isInLead ||= around.lead.includes(company);
    isOnPage ||= page.companies.has(company);
  }
  if (isBefore || countOthers(deal, around.textBefore) > 0) return { code: 'linkBothParties', points: 5 };
  if (isAtSite(deal, around)) return { code: 'linkPartyAndPlace', points: 4 };
  if (isOfArticle || countOthers(deal, page.headline) > 0) return { code: 'linkPartyAndArticle', points: 4 };
  if (isInLead) return { code: 'linkPartyAndLead', points: 4 };
  if (isOnPage) return { code: 'linkPartyAndPage', points: 3 };
  if (isSelfEvident(deal, sentence) && kindWord(deal, around) !== null) {
    return { code: 'linkParty', points: 2 };
  }
  return isOwnPlan(deal) ? { code: 'linkParty', points: 1 } : null;
}

/** The sentence names none of several parties. */
function standingOfAbsent(deal: DealSource, around: Surroundings, page: LinkPage): Standing {
  let near: CompanyId | undefined;
  let nearCount = 0;
  let mainCount = 0;
  let hasOtherMain = false;
  for (const company of deal.companies) {
    if (!around.companies.previous.includes(company)) continue;
    near ??= company;
    nearCount++;
  }
  for (const company of deal.companies) {
    if (!page.mainCompanies.has(company)) continue;
    mainCount++;
    hasOtherMain ||= company !== near;
  }
  const saidBefore = countOthers(deal, around.textBefore);
  const saidInHeadline = countOthers(deal, page.headline);
  if (nearCount + saidBefore >= 2) return { code: 'linkPartiesBefore', points: 5 };
  if (nearCount === 1 && (saidInHeadline > 0 || hasOtherMain))
    return { code: 'linkPartiesBefore', points: 4 };
  if (mainCount + saidInHeadline >= 2) return { code: 'linkPartiesOfArticle', points: 3 };
  if (isAtSite(deal, around)) return { code: 'linkPartyAndPlace', points: 3 };
  if (!isOwnPlan(deal)) return null;
  if (nearCount === 1) return { code: 'linkPartyBefore', points: 3 };
  return isAnyIn(deal.companies, page.headlineCompanies) ? { code: 'linkPartyOfArticle', points: 3 } : null;
}

function sharesAny(companies: readonly CompanyId[], others: readonly CompanyId[]): boolean {
  for (const company of others) if (companies.includes(company)) return true;
  return false;
}

function isAnyIn(companies: readonly CompanyId[], set: ReadonlySet<CompanyId>): boolean {
  for (const company of companies) if (set.has(company)) return true;
  return false;
}

/** So many words of its own name a pact between states, which news tells without its parties. */
const POLICY_WORDS = 4;

function policyWords(deal: DealSource, around: Surroundings): string | null {
  if (deal.kind !== 'policy' || around.companies.sentence.length > 0) return null;
  const said = deal.words.filter(word => around.sentenceWords.has(word));
  return said.length >= POLICY_WORDS ? said.join(' ') : null;
}

/** Of so many parties two are soon named together; the first is the one that the deal is about. */
const MANY_PARTIES = 5;

/** Whether a deal's first party is not on the page; of one with many parties, not near the amount. */
function isAbsent(
  party: CompanyId,
  deal: DealSource,
  known: number,
  around: Surroundings,
  page: LinkPage,
): boolean {
  if (isGovernment(party)) return false;
  if (!page.companies.has(party)) return true;
  if (deal.companies.length < MANY_PARTIES || known > 2) return false;
  const { sentence, previous } = around.companies;
  return !sentence.includes(party) && !previous.includes(party) && !page.mainCompanies.has(party);
}

/** A plan of one company, which it may have told together with a government or a bank. */
function isOwnPlan(deal: DealSource): boolean {
  return deal.kind === 'capital-plan' && deal.companies.length === 1;
}

/** A plan or bond of one company is told from its other sums by words alone. */
export function isOneSided(deal: DealSource): boolean {
  return privateParties(deal) === 1;
}

/** Deals that news names with one party: a round and its company, a bond and its issuer, a policy. */
const SELF_EVIDENT: ReadonlySet<string> = new Set([
  'equity',
  'debt',
  'capital-plan',
  'policy',
  'reported-figure',
]);

const ROUND_WORDS: ReadonlySet<string> = new Set(['series', 'seed']);

/**
 * @param sentence companies that the sentence names: one lender or backer of several says nothing of the deal, and one
 * of the two that trade a stake nothing of the other
 */
function isSelfEvident(deal: DealSource, sentence: readonly CompanyId[]): boolean {
  if (!SELF_EVIDENT.has(deal.kind)) return false;
  const isStake = deal.kind === 'equity' && !deal.words.some(word => ROUND_WORDS.has(word));
  if (isStake && deal.companies.length === 2) return false;
  return deal.companies.length <= 2 || sentence.includes(deal.companies[0]!);
}
