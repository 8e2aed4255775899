/** First pass: what a page as a whole says about its companies, before any doubtful name is decided. */
import type { CompanyId } from '../../facts/ids.ts';
import { WordCategory } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import { THRESHOLD } from './evidence.ts';
import { localEvidence } from './local-evidence.ts';
import type { ScannedBlock } from './mention.ts';
import { isTickerContext } from './tickers.ts';

/** Companies and different topic terms from which on a page counts as one on the topic. */
const TOPIC_COMPANIES = 2;
const TOPIC_TERMS = 3;

export interface CompanySurvey {
  /** Companies named beyond doubt, and how often. */
  readonly sure: ReadonlyMap<CompanyId, number>;
  /** Longer names and phrases, in small letters with spaces around, in which a company's name means something else. */
  readonly otherUses: readonly string[];
  /** Several companies and terms of the topic stand on the page. */
  readonly onTopic: boolean;
}

/** Surveys the blocks of a page; cheap, so that it may run again after every change. */
export function surveyCompanies(blocks: readonly ScannedBlock[], lexicon: Lexicon): CompanySurvey {
  const sure = new Map<CompanyId, number>();
  const otherUses: string[] = [];
  const topicTerms = new Set<number>();
  const doubtful: { block: ScannedBlock; hit: number; sense: CompanySense }[] = [];
  const count = (company: CompanyId) => sure.set(company, (sure.get(company) ?? 0) + 1);

  for (const block of blocks) {
    const { entries, length } = block.hits;
    for (let hit = 0; hit < length; hit += 1) {
      const entry = entries[hit]!;
      if (entry < 0) continue;
      if (lexicon.categories[entry]! & WordCategory.topic) topicTerms.add(entry);
      if (entry >= lexicon.nameCount) continue;
      for (const sense of lexicon.senses(entry)) {
        if (sense.kind === 'rival') otherUses.push(` ${lexicon.texts[entry]!.toLowerCase()} `);
        if (sense.kind !== 'company' || sense.form === 'epithet') continue;
        if (sense.form === 'ticker') {
          if (isTickerContext(block, hit, sense, lexicon)) count(sense.company);
        } else if (sense.ambiguity === 'unique') count(sense.company);
        else doubtful.push({ block, hit, sense });
      }
    }
  }
  const known = new Set(sure.keys());
  const onTopic = () => sure.size >= TOPIC_COMPANIES && topicTerms.size >= TOPIC_TERMS;
  for (const { block, hit, sense } of doubtful) {
    const evidence = localEvidence({ block, hit, sense, lexicon, sure: known });
    if (evidence.reduce((sum, { points }) => sum + points, 0) >= THRESHOLD) count(sense.company);
    const longer = evidence.find(({ code }) => code === 'partOfLongerName');
    if (longer) otherUses.push(` ${longer.detail} ${lexicon.texts[block.hits.entries[hit]!]} `.toLowerCase());
  }
  return { sure, otherUses, onTopic: onTopic() };
}
