/** Where the parties of a deal are named, and how surely the sum is theirs. */
import type { CompanyId } from '../../facts/ids.ts';
import type { DealSource } from '../lexicon/source.ts';
import type { Evidence } from '../types.ts';
import { kindWord } from './kind-word.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';

/** Where the parties of a deal are named, or `null` where the text does not name enough of them. */
export function judgeParties(deal: DealSource, around: Surroundings, page: LinkPage): Evidence[] | null {
  if (!deal.companies.some(company => page.companies.has(company))) return null;
  if (deal.companies.some(company => around.compared.has(company))) return null;
  const here = deal.companies.filter(company => around.sentence.has(company));
  const others = deal.others.map(name => name.replace(GENERIC_END, ''));
  const saidHere = others.filter(name => around.sentenceText.includes(name)).length;
  const saidBefore = others.filter(name => around.textBefore.includes(name)).length;
  const saidInHeadline = others.filter(name => page.headline.includes(name)).length;
  const known = here.length + saidHere;
  const elsewhere = deal.companies.filter(company => !around.sentence.has(company));
  const partyCount = privateParties(deal);
  const policy = known === 0 ? policyWords(deal, around) : null;
  const isAtSite = deal.facilities.some(facility => around.facilities.has(facility));
  const evidence: Evidence[] = [];
  const add = (code: string, points: number): void => {
    evidence.push({ code, points, detail: here.join(' ') });
  };

  const isIn = (set: ReadonlySet<CompanyId>) => elsewhere.some(company => set.has(company));
  if (partyCount === 1) {
    if (known > 0) add('linkParty', 4);
    else if (isIn(around.previous)) add('linkPartyBefore', 3);
    else if (isIn(page.mainCompanies)) add('linkPartyOfArticle', isIn(page.headlineCompanies) ? 3 : 2);
    else if (isAtSite) add('linkPartyAndPlace', 3);
    else if (policy === null) return null;
  } else if (known >= 2) add('linkBothParties', 6);
  else if (known === 1) {
    if (isIn(around.previous) || saidBefore > 0) add('linkBothParties', 5);
    else if (isAtSite) add('linkPartyAndPlace', 4);
    else if (saidInHeadline > 0 || isIn(page.headlineCompanies) || isIn(page.mainCompanies))
      add('linkPartyAndArticle', 4);
    else if (isIn(around.lead)) add('linkPartyAndLead', 4);
    else if (isIn(page.companies)) add('linkPartyAndPage', 3);
    else if (isSelfEvident(deal, here) && kindWord(deal, around) !== null) add('linkParty', 2);
    else if (isOwnPlan(deal)) add('linkParty', 1);
    else return null;
  } else {
    const near = elsewhere.filter(company => around.previous.has(company));
    const main = elsewhere.filter(
      company => page.mainCompanies.has(company) || page.headlineCompanies.has(company),
    );
    if (near.length + saidBefore >= 2) add('linkPartiesBefore', 5);
    else if (near.length === 1 && (saidInHeadline > 0 || main.some(company => company !== near[0])))
      add('linkPartiesBefore', 4);
    else if (main.length + saidInHeadline >= 2) add('linkPartiesOfArticle', 3);
    else if (isAtSite) add('linkPartyAndPlace', 3);
    else if (isOwnPlan(deal)) {
      if (near.length === 1) add('linkPartyBefore', 3);
      else if (isIn(page.headlineCompanies)) add('linkPartyOfArticle', 3);
      else return null;
    } else if (policy === null) return null;
  }
  if (policy !== null) evidence.push({ code: 'linkWord', points: 4, detail: policy });

  const [first] = deal.companies;
  if (partyCount > 1 && first !== undefined && isAbsent(first, deal, known, around, page)) {
    // Nobody tells of a round without the company that raises it.
    const isRound = deal.kind === 'equity' && deal.companies.length > 2;
    evidence.push({ code: 'linkPartyAbsent', points: isRound ? -4 : -2, detail: first });
  }
  const { nearest } = around;
  if (nearest !== null) {
    if (deal.companies.includes(nearest)) evidence.push({ code: 'linkNearest', points: 1, detail: nearest });
    else if (known < 2) evidence.push({ code: 'linkOtherCompany', points: -3, detail: nearest });
  }
  if (known < 2 && partyCount > 1) {
    const strangers = [...around.sentence].filter(company => !deal.companies.includes(company));
    if (strangers.length > 0) evidence.push({ code: 'linkStrangers', points: -1, detail: strangers[0] });
  }
  return evidence;
}

/** So many words of its own name a pact between states, which news tells without its parties. */
const POLICY_WORDS = 4;

function policyWords(deal: DealSource, around: Surroundings): string | null {
  if (deal.kind !== 'policy' || around.sentence.size > 0) return null;
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
  if (GOVERNMENTS.test(party)) return false;
  if (!page.companies.has(party)) return true;
  if (deal.companies.length < MANY_PARTIES || known > 2) return false;
  return !around.sentence.has(party) && !around.previous.has(party) && !page.mainCompanies.has(party);
}

/** A plan of one company, which it may have told together with a government or a bank. */
function isOwnPlan(deal: DealSource): boolean {
  return deal.kind === 'capital-plan' && deal.companies.length === 1;
}

/** “Ampere Computing” is “Ampere” for short. */
const GENERIC_END = / (?:Computing|Group|Holdings|Technologies|Technology)$/;

/** News names a company's deal with a government often without the government. */
const GOVERNMENTS = /-government$|^us-do[ed]$/;

/** A plan or bond of one company is told from its other sums by words alone. */
export function isOneSided(deal: DealSource): boolean {
  return privateParties(deal) === 1;
}

function privateParties(deal: DealSource): number {
  return deal.companies.filter(company => !GOVERNMENTS.test(company)).length + deal.others.length;
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
 * @param here parties that the sentence names: one lender or backer of several says nothing of the deal, and one of
 * the two that trade a stake nothing of the other
 */
function isSelfEvident(deal: DealSource, here: readonly CompanyId[]): boolean {
  if (!SELF_EVIDENT.has(deal.kind)) return false;
  const isStake = deal.kind === 'equity' && !deal.words.some(word => ROUND_WORDS.has(word));
  if (isStake && deal.companies.length === 2) return false;
  return deal.companies.length <= 2 || here.includes(deal.companies[0]!);
}
