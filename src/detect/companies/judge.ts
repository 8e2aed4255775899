/** Judges which name hits mean companies, in two passes: every block is surveyed first, then each is judged. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CompanyMention, ScannedBlock } from './mention.ts';
import type { CompanySurvey } from './survey.ts';

/**
 * Company mentions of one block in text order, never overlapping.
 * @param survey what `surveyCompanies` found on the whole page, this block included
 */
export function judgeCompanies(
  _block: ScannedBlock,
  _survey: CompanySurvey,
  _lexicon: Lexicon,
): CompanyMention[] {
  return [];
}
