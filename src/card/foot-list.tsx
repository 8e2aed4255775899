/** What the foot opens at the end of the body: the reasons for a match, or all sources. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../detect/types.ts';
import type { SourceLine } from '../lookup/index.ts';
import { SourceDate } from '../ui/source-date.tsx';
import { word, wordIfKnown } from '../words/words.ts';

function Revealed({ heading, children }: { heading: string; children: ComponentChildren }) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <section class="block" ref={section}>
      <h3 class="heading">{heading}</h3>
      {children}
    </section>
  );
}

/** Sources in the order given: primary first, then newest first. */
export function SourceList({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <Revealed heading={word('cardSources')}>
      {sources.length === 0 ? (
        <p class="second">{word('cardNoSources')}</p>
      ) : (
        <ul class="bare sources">
          {sources.map(source => (
            <li key={source.url}>
              <span>
                {source.publisher}
                <span class="aside"> {source.title}</span>
              </span>
              <SourceDate source={source} />
            </li>
          ))}
        </ul>
      )}
    </Revealed>
  );
}

/** Only reasons for the match, weightiest first, in words; a code is the key of its message. */
export function WhyList({ why }: { why: readonly Evidence[] }) {
  const reasons = why
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .flatMap(({ code, detail = '' }) => wordIfKnown(code, detail) ?? []);
  return (
    <Revealed heading={word('cardWhy')}>
      <ul class="bare second">
        {[...new Set(reasons)].map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Revealed>
  );
}
