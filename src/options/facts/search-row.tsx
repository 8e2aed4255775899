import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { word } from '../../words/words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { RECORD_KINDS } from './search/entry.ts';
import type { Search } from './use-search.ts';

/** What is looked for, and among which kind of record. */
export function SearchRow({ search, input }: { search: Search; input: RefObject<HTMLInputElement | null> }) {
  const name = useId();
  return (
    <search class="facts-tools">
      <div class="facts-search">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          value={search.text}
          placeholder={word('factsSearch')}
          aria-label={word('factsSearchLabel')}
          aria-keyshortcuts="/"
          onInput={event => search.type(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.fact-link')?.focus();
          }}
        />
      </div>
      <fieldset class="choice">
        <legend class="visually-hidden">{word('factsKinds')}</legend>
        {RECORD_KINDS.map(kind => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              checked={kind === search.kind}
              onChange={() => search.choose(kind)}
            />
            <span>
              {word(KIND_WORDS[kind])} <small>{search.counts[kind]}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
