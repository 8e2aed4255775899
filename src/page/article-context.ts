import type { Annotation, PageHints } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import type { ArticleContext, CardQuestion } from '../lookup/question.ts';
import type { Mark } from './mark.ts';

/** Most ids of each kind that a question carries; what is mentioned less matters less. */
const MOST_IDS = 40;

/** What the page tells a card about its article. */
export function articleContext(marks: Iterable<Mark>, hints: PageHints): ArticleContext {
  const companies = new Tally<CompanyId>();
  const facilities = new Tally<FacilityId>();
  const deals = new Tally<DealId>();
  for (const { annotation } of marks) {
    if (annotation.kind === 'company') companies.add(annotation.company);
    if (annotation.kind === 'facility' && annotation.facilities.length === 1)
      facilities.add(annotation.facilities[0]!);
    if (annotation.kind === 'money' && annotation.link !== null && 'deal' in annotation.link.target) {
      deals.add(annotation.link.target.deal);
    }
  }
  return {
    published: hints.published ?? null,
    companies: companies.mostFrequent(),
    facilities: facilities.mostFrequent(),
    deals: deals.mostFrequent(),
  };
}

/** What the card of an annotation asks; `null` for a power figure that belongs to nothing known. */
export function questionFor(annotation: Annotation, around: Around): CardQuestion | null {
  const { article } = around;
  switch (annotation.kind) {
    case 'company':
      return { kind: 'company', company: annotation.company, article };
    case 'money':
      return {
        kind: 'money',
        text: printed(annotation.text),
        amount: annotation.amount,
        candidates: annotation.candidates,
        linked: annotation.link !== null,
        parties: partiesOf(annotation, around),
        article,
      };
    case 'facility': {
      const { facilities, evidence } = annotation;
      return { kind: 'facility', text: printed(annotation.text), facilities, evidence, article };
    }
    case 'power':
      if (annotation.facility !== null) {
        const { facility, evidence } = annotation;
        return {
          kind: 'facility',
          text: printed(annotation.text),
          facilities: [facility],
          evidence,
          article,
        };
      }
      return annotation.deal === null ? null : { kind: 'deal', deal: annotation.deal, article };
  }
}

/** What stands around an annotation. */
export interface Around {
  article: ArticleContext;
  /** Text of its block, and all annotations there. */
  text: string;
  neighbors: readonly Annotation[];
}

/** The words as a reader sees them: source text is broken and indented at will. */
export function printed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Companies of the annotation's sentence in text order; of its whole block where the sentence names none. */
function partiesOf({ start, end }: Annotation, { text, neighbors }: Around): CompanyId[] {
  const sentence = sentenceAround(text, start, end);
  const inSentence = neighbors.filter(each => each.start >= sentence.start && each.end <= sentence.end);
  const inSentenceCompanies = companiesOf(inSentence);
  return inSentenceCompanies.length > 0 ? inSentenceCompanies : companiesOf(neighbors);
}

function companiesOf(annotations: readonly Annotation[]): CompanyId[] {
  return [...new Set(annotations.flatMap(each => (each.kind === 'company' ? [each.company] : [])))];
}

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let sentenceStart = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (index <= start) sentenceStart = index;
    if (index + segment.length >= end) return { start: sentenceStart, end: index + segment.length };
  }
  return { start: sentenceStart, end: text.length };
}

class Tally<Id> {
  readonly #counts = new Map<Id, number>();

  add(id: Id): void {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
  }

  mostFrequent(): Id[] {
    const sorted = [...this.#counts].sort(([, one], [, other]) => other - one);
    return sorted.slice(0, MOST_IDS).map(([id]) => id);
  }
}
