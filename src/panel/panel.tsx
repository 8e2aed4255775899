import { browser } from '../platform/browser.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useFacts } from '../ui/use-facts.ts';
import { word } from '../words/words.ts';
import { Message } from './message.tsx';
import { Shown } from './shown.tsx';
import { panelState } from './state.ts';
import { StateMessage } from './state-message.tsx';
import { usePanel } from './use-panel.ts';

/** The side panel: everything that the page names and what the facts know of it, beside the page. */
export function Panel() {
  const { facts: tab, failed, act } = usePanel();
  const [loaded, retry] = useFacts();
  const state = tab === undefined ? null : panelState(tab);
  return (
    <div class="panel theme">
      <header>
        <img src="/icons/icon-48.png" width="18" height="18" alt="" />
        <h1>{word('panelTitle')}</h1>
        <IconButton
          icon="settings"
          label={word('panelSettings')}
          onPress={() => void browser.runtime.openOptionsPage()}
        />
        <IconButton icon="close" label={word('panelClose')} onPress={closePanel} />
      </header>
      <main>
        {loaded.name === 'failed' && (
          <Message detail={word('panelFactsFailed')}>
            <Button onPress={retry}>{word('panelTryAgain')}</Button>
          </Message>
        )}
        {loaded.name === 'ready' && state && tab !== undefined && (
          <Shown
            // What was folded out or looked up belongs to one tab.
            key={tab?.tabId}
            facts={loaded.facts}
            report={state.name === 'annotated' ? state.report : null}
            tabId={tab?.tabId}
            act={act}
          >
            {state.name !== 'annotated' && <StateMessage state={state} tabId={tab?.tabId} act={act} />}
          </Shown>
        )}
      </main>
      <div role="status">{failed && <p class="notice">{word('panelFailed')}</p>}</div>
    </div>
  );
}

/** Firefox has a way of its own to close a sidebar; elsewhere a panel is closed like a window. */
function closePanel(): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: { close(): Promise<void> } };
  if (sidebarAction) void sidebarAction.close().catch(() => window.close());
  else window.close();
}
