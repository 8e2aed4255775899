/** Blocks with their sentences and judged companies, made as they are asked for. */
import type { CompanyId } from '../facts/ids.ts';
import { type BlockContext, blockContext, companyIdsIn } from './block-context.ts';
import { readingsOf } from './block-readings.ts';
import { judgeCompanies } from './companies/judge.ts';
import type { CompanyMention } from './companies/mention.ts';
import type { CompanySurvey } from './companies/survey.ts';
import { headingAbove } from './heading.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { NameKind } from './name-kinds.ts';
import type { BlockScan } from './scan-block.ts';

const NO_COMPANIES: readonly CompanyId[] = [];
const NO_MENTIONS: readonly CompanyMention[] = [];

/**
 * The judged blocks of a page. Those that decide what it is about are kept, of all others only the one that was asked
 * for last, because the next one carries on from it: on a long page all of them together are megabytes.
 */
export class JudgedBlocks {
  private readonly deciding: BlockContext[] = [];
  private heading: { index: number; companies: readonly CompanyMention[] } | null = null;
  private latest: { index: number; context: BlockContext } | null = null;

  constructor(private readonly survey: CompanySurvey) {}

  /** Judges the next of the blocks that decide, which are the first ones, and keeps it. */
  decide(scans: readonly BlockScan[], lexicon: Lexicon): BlockContext {
    const context = this.at(this.deciding.length, scans, lexicon);
    this.deciding.push(context);
    return context;
  }

  at(index: number, scans: readonly BlockScan[], lexicon: Lexicon): BlockContext {
    const known = this.known(index);
    if (known !== undefined) return known;
    const carried = this.companiesBefore(index, scans, lexicon);
    const named = this.companiesOfHeading(headingAbove(index, scans), scans, lexicon);
    const context = this.judge(scans[index]!, withNamed(carried, named), lexicon);
    this.latest = { index, context };
    return context;
  }

  private known(index: number): BlockContext | undefined {
    return this.latest?.index === index ? this.latest.context : this.deciding[index];
  }

  /** Companies of the last sentence before a block. */
  private companiesBefore(
    index: number,
    scans: readonly BlockScan[],
    lexicon: Lexicon,
  ): readonly CompanyId[] {
    const before = scans[index - 1];
    if (before === undefined) return NO_COMPANIES;
    const context = this.known(index - 1) ?? this.judge(before, NO_COMPANIES, lexicon);
    return companyIdsIn(context, context.sentenceStarts.length - 1);
  }

  /** Judged once for all blocks that stand under it. */
  private companiesOfHeading(
    index: number,
    scans: readonly BlockScan[],
    lexicon: Lexicon,
  ): readonly CompanyMention[] {
    if (index === -1) return NO_MENTIONS;
    if (this.heading?.index !== index) {
      this.heading = { index, companies: this.companiesOf(scans[index]!, lexicon) };
    }
    return this.heading.companies;
  }

  private judge(scanned: BlockScan, carried: readonly CompanyId[], lexicon: Lexicon): BlockContext {
    return blockContext(scanned, this.companiesOf(scanned, lexicon), carried);
  }

  private companiesOf(scanned: BlockScan, lexicon: Lexicon): readonly CompanyMention[] {
    const { names } = readingsOf(scanned, lexicon);
    return names & NameKind.company ? judgeCompanies(scanned, this.survey, lexicon) : NO_MENTIONS;
  }
}

function withNamed(carried: readonly CompanyId[], mentions: readonly CompanyMention[]): readonly CompanyId[] {
  if (mentions.length === 0) return carried;
  return [...new Set([...carried, ...mentions.map(({ company }) => company)])];
}
