import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { EVERY_SITE } from '../sites/patterns.ts';
import { word } from '../words/words.ts';

const ORIGINS = { origins: [EVERY_SITE] };

/** Offers every site, in the words of the popup, until the reader has agreed. */
export function EverySite() {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void browser.permissions.contains(ORIGINS).then(setAllowed);
  }, []);

  // The background does the rest when the browser says yes. Nothing is awaited before, or the click would be over.
  const ask = async () => {
    const agreed = await browser.permissions.request(ORIGINS);
    setAllowed(agreed);
    setRefused(!agreed);
  };

  return (
    <>
      {isAllowed === false && (
        <button type="button" class="text-button" onClick={() => void ask()}>
          {word('popupEverySite')}
        </button>
      )}
      <p role="status">
        {isAllowed && word('welcomeEverySite')}
        {isRefused && word('popupRefused')}
      </p>
    </>
  );
}
