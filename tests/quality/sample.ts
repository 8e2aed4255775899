import type { AmountQualifier, MentionKind, Span } from '../../src/detect/types.ts';

/** `tuned` samples may be looked at while rules are made; `held` ones are kept aside and only counted. */
export type Part = 'tuned' | 'held';

/** What an amount or a power figure should be read as; a field left out is not judged. */
export interface ExpectedValue {
  low?: number | null;
  high?: number | null;
  vague?: number | null;
  currency?: string | null;
  qualifier?: AmountQualifier | null;
  per?: string | null;
}

export interface ExpectedMention extends Span {
  kind: MentionKind;
  /** Found or not, it costs nothing. */
  optional: boolean;
  /** Any of these is right; `null` where only the kind is judged. */
  ids: readonly string[] | null;
  value: ExpectedValue | null;
}

interface ExpectedLink extends Span {
  /** Deal id or figure key; `null` for a trap, which must stay unlinked. */
  link: string | null;
  /** Other answers that are as good. */
  or?: readonly (string | null)[];
}

/** One text with all that should be found in it. */
export interface Sample {
  name: string;
  group: 'article' | 'money' | 'power' | 'companies' | 'places' | 'links';
  part: Part;
  text: string;
  /** For articles: whether the page should be annotated at all. */
  onTopic: boolean;
  /** Kinds of which every mention is marked; only these are judged. */
  kinds: readonly MentionKind[];
  mentions: readonly ExpectedMention[];
  links: readonly ExpectedLink[];
  published: string | null;
}
