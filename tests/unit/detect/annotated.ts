/** Annotates paragraphs with the sample lexicon and shows the result in a form that reads well in expectations. */
import { annotate } from '../../../src/detect/annotate.ts';
import type {
  Annotation,
  Block,
  FacilityAnnotation,
  MoneyAnnotation,
  PageHints,
} from '../../../src/detect/types.ts';
import { sampleLexicon } from './sample-lexicon.ts';

/** A paragraph that starts with `# ` is a headline. */
export function blocksOf(...paragraphs: string[]): Block[] {
  return paragraphs.map(text =>
    text.startsWith('# ') ? { text: text.slice(2), role: 'headline' } : { text, role: 'text' },
  );
}

export function annotationsOf(paragraphs: string[], hints?: PageHints): Annotation[] {
  return annotate(blocksOf(...paragraphs), sampleLexicon, hints).annotations;
}

/** `words → facility that ranks first` for every facility mention. */
export function facilitiesIn(...paragraphs: string[]): string[] {
  return annotationsOf(paragraphs)
    .filter((annotation): annotation is FacilityAnnotation => annotation.kind === 'facility')
    .map(({ text, facilities }) => `${text} → ${facilities[0]}`);
}

/** The one amount of the paragraphs. */
export function amountIn(paragraphs: string[], hints?: PageHints): MoneyAnnotation {
  const amounts = annotationsOf(paragraphs, hints).filter(
    (annotation): annotation is MoneyAnnotation => annotation.kind === 'money',
  );
  if (amounts.length !== 1) throw new Error(`${amounts.length} amounts instead of one`);
  return amounts[0]!;
}

export function linkIn(paragraphs: string[], hints?: PageHints): string | null {
  const target = amountIn(paragraphs, hints).link?.target;
  if (target === undefined) return null;
  return 'deal' in target ? target.deal : target.figure;
}
