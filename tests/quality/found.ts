/** What detection finds in a sample, in the form in which samples say what they expect. */
import { annotateDocument } from '../../src/cli/annotate-document.ts';
import { readMarkdown } from '../../src/cli/markdown.ts';
import { readPlainText } from '../../src/cli/plain-text.ts';
import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import type { Annotation, LinkTarget, MentionKind, Span } from '../../src/detect/types.ts';
import type { PartialDate } from '../../src/facts/ids.ts';
import type { ExpectedValue, Sample } from './sample.ts';

export interface FoundMention extends Span {
  kind: MentionKind;
  text: string;
  ids: readonly string[];
  value: Required<ExpectedValue> | null;
  link: string | null;
}

export interface Found {
  relevant: boolean;
  mentions: readonly FoundMention[];
}

/** Articles are judged as a page would show them, cases whether or not one sentence makes a page of the topic. */
export function findIn(sample: Sample, lexicon: Lexicon): Found {
  const isArticle = sample.group === 'article';
  const document = isArticle ? readMarkdown(sample.text) : readPlainText(sample.text);
  const hints = sample.published
    ? { ...document.hints, published: sample.published as PartialDate }
    : document.hints;
  const result = annotateDocument({ ...document, hints }, lexicon, { offTopicToo: !isArticle, power: true });
  return { relevant: result.relevance.relevant, mentions: result.annotations.map(toFound) };
}

function toFound(annotation: Annotation): FoundMention {
  const { kind, start, end, text } = annotation;
  const found = { kind, start, end, text, ids: [], value: null, link: null };
  switch (annotation.kind) {
    case 'company':
      return { ...found, ids: [annotation.company] };
    case 'facility':
      return { ...found, ids: annotation.facilities };
    case 'money':
      return {
        ...found,
        value: annotation.amount,
        link: annotation.link && targetKey(annotation.link.target),
      };
    case 'power': {
      const { low, high, qualifier } = annotation;
      return { ...found, value: { low, high, qualifier, vague: null, currency: null, per: null } };
    }
  }
}

function targetKey(target: LinkTarget): string {
  return 'deal' in target ? target.deal : target.figure;
}
