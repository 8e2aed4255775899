import { Button } from '../../ui/button.tsx';
import { word } from '../../words/words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { RECORD_KINDS } from './search/entry.ts';
import type { Search } from './use-search.ts';

/** What to do where nothing fits. */
export function Nothing({ search }: { search: Search }) {
  const elsewhere = RECORD_KINDS.filter(kind => kind !== search.kind && search.counts[kind] > 0);
  return (
    <div class="facts-message" role="status">
      <h2>{word('factsNone')}</h2>
      <p>{word('factsNoneDetail')}</p>
      <div class="buttons">
        {elsewhere.map(kind => (
          <Button key={kind} onPress={() => search.choose(kind)}>
            {word('factsElsewhere', `${word(KIND_WORDS[kind])} ${search.counts[kind]}`)}
          </Button>
        ))}
        <Button onPress={search.clear}>{word('factsClearAll')}</Button>
      </div>
    </div>
  );
}
