/** The companies that an entry of the lexicon may name; looked up once, not at every hit. */
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import { remembered } from '../remembered.ts';

const NONE: readonly CompanySense[] = [];

class CompanyNames {
  private readonly byEntry: (readonly CompanySense[] | undefined)[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Senses of an entry that are companies; none for a plain word or a code. */
  at(entry: number): readonly CompanySense[] {
    if (entry < 0 || entry >= this.lexicon.nameCount) return NONE;
    let senses = this.byEntry[entry];
    if (senses === undefined) {
      const found = this.lexicon.senses(entry).filter(sense => sense.kind === 'company');
      senses = found.length === 0 ? NONE : found;
      this.byEntry[entry] = senses;
    }
    return senses;
  }
}

export const companyNamesOf = remembered((lexicon: Lexicon) => new CompanyNames(lexicon));
