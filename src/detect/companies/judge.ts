/** Second pass: decides each name of a block in the light of the whole page. */
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence } from '../types.ts';
import { companyNamesOf } from './company-names.ts';
import { CLASS_POINTS, isConvincing, POINTS, sumOf } from './evidence.ts';
import { endWithSuffix } from './extent.ts';
import { letterCase } from './letter-case.ts';
import { localEvidence } from './local-evidence.ts';
import type { CompanyMention, ScannedBlock } from './mention.ts';
import { type CompanySurvey, pageEvidence, personEvidence } from './survey.ts';
import { isTickerContext } from './tickers.ts';

/** Nothing that speaks for a ticker is needed but its place in brackets or behind a dollar sign. */
const TICKER: Evidence = { code: 'ticker', points: CLASS_POINTS.unique };
/** One list for the thousands of mentions of a long page that need no more. */
const UNIQUE: Evidence[] = [{ code: 'class:unique', points: CLASS_POINTS.unique }];

const NO_MENTIONS: readonly CompanyMention[] = [];

/**
 * Company mentions of one block in text order, never overlapping.
 * @param survey what `surveyCompanies` found on the whole page, this block included
 */
export function judgeCompanies(
  block: ScannedBlock,
  survey: CompanySurvey,
  lexicon: Lexicon,
): readonly CompanyMention[] {
  const names = companyNamesOf(lexicon);
  let mentions: CompanyMention[] | undefined;
  for (let hit = 0; hit < block.hits.length; hit += 1) {
    const entry = block.hits.entries[hit]!;
    if (entry < 0 || entry >= lexicon.nameCount) continue;
    let best: CompanyMention | undefined;
    for (const sense of names.at(entry)) {
      const evidence = evidenceFor(block, hit, sense, survey, lexicon);
      if (evidence.length === 0) continue;
      const points = sumOf(evidence);
      if (best !== undefined && points <= best.points) continue;
      if (!isConvincing(evidence, sense.form === 'ticker' ? 'unique' : sense.ambiguity)) continue;
      best = {
        start: block.hits.starts[hit]!,
        end: endWithSuffix(block, hit, lexicon),
        company: sense.company,
        points,
        evidence,
      };
    }
    if (best === undefined) continue;
    if (mentions === undefined) mentions = [best];
    else mentions.push(best);
  }
  return mentions ?? NO_MENTIONS;
}

/** “ORCL beat”, in notes on a company that the page names: a symbol that is no word, in capitals of its own. */
function isBareTicker(block: ScannedBlock, hit: number, sense: CompanySense, survey: CompanySurvey): boolean {
  if (sense.ambiguity !== 'acronym' || !survey.sure.has(sense.company)) return false;
  const symbol = block.text.slice(block.hits.starts[hit]!, block.hits.ends[hit]!);
  return symbol === symbol.toUpperCase() && letterCase(block) !== 'capitals';
}

function evidenceFor(
  block: ScannedBlock,
  hit: number,
  sense: CompanySense,
  survey: CompanySurvey,
  lexicon: Lexicon,
): Evidence[] {
  if (sense.form === 'ticker') {
    const stands = isTickerContext(block, hit, sense, lexicon) || isBareTicker(block, hit, sense, survey);
    return stands ? [TICKER] : [];
  }
  if (sense.ambiguity === 'unique') return UNIQUE;
  const evidence = localEvidence({ block, hit, sense, lexicon, sure: survey.sure });
  const name = lexicon.texts[block.hits.entries[hit]!]!;
  if (survey.sure.has(sense.company)) evidence.push({ code: 'namedOnPage', points: POINTS.namedOnPage });
  else evidence.push(...personEvidence(name, survey));
  evidence.push(...pageEvidence(name, survey));
  return evidence;
}
