/** The facts browser: everything the extension knows, searchable at once. */
import { Button } from '../../ui/button.tsx';
import { useFacts } from '../../ui/use-facts.ts';
import { word } from '../../words/words.ts';
import { Browser } from './browser.tsx';

export function FactsPage() {
  const [loaded, retry] = useFacts();
  if (loaded.name === 'ready') return <Browser facts={loaded.facts} />;
  return (
    <div class="facts">
      <div class="facts-list">
        <h1>{word('facts')}</h1>
        {loaded.name === 'loading' ? (
          <p class="facts-message" role="status">
            {word('factsLoading')}
          </p>
        ) : (
          <div class="facts-message" role="alert">
            <p>{word('factsFailed')}</p>
            <Button onPress={retry}>{word('factsTryAgain')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
