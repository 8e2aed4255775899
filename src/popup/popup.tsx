import { browser } from '../platform/browser.ts';
import { openSettings } from '../platform/settings-page.ts';
import { isFullOfHiddenWords } from '../settings/changes.ts';
import type { StoredSettings } from '../settings/read.ts';
import { MOST_WORDS_PER_SITE } from '../settings/schema.ts';
import { tabState } from '../tab/state.ts';
import { IconButton } from '../ui/button.tsx';
import { word } from '../words/words.ts';
import { Body } from './body.tsx';
import { Foot, showPanel } from './foot.tsx';
import { SinceRow } from './since-row.tsx';
import { SiteRow } from './site-row.tsx';
import { usePopup } from './use-popup.ts';

/** The popup: the site and its switch first, then what is on the page. */
export function Popup() {
  const { read, failed, act } = usePopup();
  const state = read && tabState(read.facts);
  return (
    <main class="popup theme">
      <header>
        <img src="/icons/icon-48.png" width="20" height="20" alt="" />
        <h1>Infragloss</h1>
        <IconButton
          icon="search"
          label={word('popupFacts')}
          onPress={() => act(() => openSettings('facts').then(() => window.close()))}
        />
        <IconButton
          icon="settings"
          label={word('popupSettings')}
          onPress={() => act(() => browser.runtime.openOptionsPage().then(() => window.close()))}
        />
      </header>
      {read && state && (
        <>
          {state.name !== 'restricted' && <SiteRow state={state} tabId={read.facts.tabId} act={act} />}
          <Body
            state={state}
            settings={read.facts.settings}
            tabId={read.facts.tabId}
            isRunning={read.facts.report !== null}
            act={act}
          />
          {state.name === 'annotated' && (
            <>
              <SinceRow
                article={state.report.article}
                onShow={() => act(() => showPanel(read.facts.tabId))}
              />
              <Foot tabId={read.facts.tabId} act={act} />
            </>
          )}
          <Notices
            failed={failed}
            stored={read.stored}
            host={state.name === 'restricted' ? null : state.host}
          />
        </>
      )}
    </main>
  );
}

function Notices({ failed, stored, host }: { failed: boolean; stored: StoredSettings; host: string | null }) {
  const notices = [
    failed && word('popupFailed'),
    // A card that hides a word is gone by the time that the background finds no room for it.
    host !== null &&
      isFullOfHiddenWords(stored.settings, host) &&
      word('popupWordsFull', MOST_WORDS_PER_SITE),
    stored.place === 'local' && word('popupLocalOnly'),
    stored.replaced.length > 0 && word('popupRepaired', stored.replaced.join(', ')),
  ].filter(notice => notice !== false);
  return (
    <div role="status" class="notices">
      {notices.map(notice => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
