/** Detection on a document, with offsets in the document's text. */
import { annotate } from '../detect/annotate.ts';
import type { Lexicon } from '../detect/lexicon/lexicon.ts';
import type { Annotation, Relevance } from '../detect/types.ts';
import { type ReadDocument, toDocumentSpan } from './document.ts';

export interface DocumentAnnotations {
  text: string;
  relevance: Relevance;
  annotations: Annotation[];
}

/**
 * @param options.offTopicToo also where the page is not about AI infrastructure; else such a page has none
 * @param options.power `false` leaves out figures of power
 */
export function annotateDocument(
  document: ReadDocument,
  lexicon: Lexicon,
  options: { offTopicToo: boolean; power?: boolean },
): DocumentAnnotations {
  const blocks = document.blocks.map(read => read.block);
  const page = annotate(blocks, lexicon, document.hints);
  const shown = page.relevance.relevant || options.offTopicToo ? page.annotations : [];
  const kinds = shown.filter(({ kind }) => options.power !== false || kind !== 'power');
  const annotations = kinds.map(annotation => {
    const span = toDocumentSpan(document.blocks[annotation.block]!, annotation);
    return { ...annotation, ...span, text: document.text.slice(span.start, span.end) };
  });
  return { text: document.text, relevance: page.relevance, annotations };
}
