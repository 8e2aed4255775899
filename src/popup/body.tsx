/** What is happening on the page, in words, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { askPermission, overridePage, readOnce, readThisPage } from '../tab/actions.ts';
import type { TabState } from '../tab/state.ts';
import { Button } from '../ui/button.tsx';
import { word } from '../words/words.ts';
import { Kinds } from './kinds.tsx';
import { TextButton } from './site-row.tsx';
import type { PopupModel } from './use-popup.ts';

interface Props {
  state: TabState;
  settings: Settings;
  tabId: number;
  /** Whether a content script of ours answers there. */
  isRunning: boolean;
  act: PopupModel['act'];
}

export function Body({ state, settings, tabId, isRunning, act }: Props) {
  switch (state.name) {
    case 'restricted':
      return <Message title={word('popupRestricted')} detail={word('popupRestrictedDetail')} />;
    case 'not-a-page':
      return <Message title={word('popupNotAPage')} detail={word('popupNotAPageDetail')} />;
    case 'reading':
      return <Message title={word('popupReading')} />;
    case 'ask':
      return <AskPermission host={state.host} tabId={tabId} isRunning={isRunning} act={act} />;
    case 'no-answer':
      return (
        <Message title={word('popupNoAnswer')} detail={word('popupNoAnswerDetail')}>
          <Button onPress={() => act(() => readThisPage(tabId))}>{word('popupReadNow')}</Button>
        </Message>
      );
    case 'quiet':
      return (
        <Message title={word('popupQuiet')} detail={word('popupQuietDetail')}>
          <Button onPress={() => act(() => overridePage(tabId, 'mark'))}>{word('popupMarkAnyway')}</Button>
        </Message>
      );
    case 'off':
      if (state.reason.why === 'page') {
        return (
          <Message detail={word('popupHiddenDetail')}>
            <Button onPress={() => act(() => overridePage(tabId, 'none'))}>{word('popupShowAgain')}</Button>
          </Message>
        );
      }
      return (
        <Message detail={word('popupOffDetail')}>
          <Button onPress={() => act(() => readOnce(tabId, isRunning))}>{word('popupReadOnce')}</Button>
        </Message>
      );
    case 'annotated': {
      const { relevance, published, annotations } = state.report;
      const isEmpty = annotations.length === 0 && Object.values(settings.kinds).every(Boolean);
      return (
        <Message
          title={word(
            isEmpty ? 'popupNothingFound' : relevance.relevant ? 'popupAnnotated' : 'popupMarkedAnyway',
          )}
          detail={
            isEmpty ? word('popupNothingFoundDetail') : published === null ? word('popupNoDate') : undefined
          }
        >
          <Kinds report={state.report} settings={settings} tabId={tabId} act={act} />
        </Message>
      );
    }
  }
}

interface MessageProps {
  title?: string;
  detail?: string;
  children?: ComponentChildren;
}

function Message({ title, detail, children }: MessageProps) {
  return (
    <section class="body" aria-live="polite">
      {title && <h2>{title}</h2>}
      {detail && <p>{detail}</p>}
      {children}
    </section>
  );
}

/** For a site that is not on the list: one page, the site, or every site. */
function AskPermission({
  host,
  tabId,
  isRunning,
  act,
}: Pick<Props, 'tabId' | 'isRunning' | 'act'> & { host: string }) {
  const [isRefused, setRefused] = useState(false);
  const ask = (whom: string | null) => act(async () => setRefused(!(await askPermission(whom))));
  return (
    <Message title={word('popupAsk')} detail={word('popupAskDetail')}>
      <div class="buttons">
        <Button main onPress={() => ask(host)}>
          {word('popupAlwaysHere')}
        </Button>
        <Button onPress={() => act(() => readThisPage(tabId, isRunning))}>{word('popupThisPage')}</Button>
      </div>
      <TextButton label={word('popupEverySite')} onPress={() => ask(null)} />
      {isRefused && <p role="status">{word('popupRefused')}</p>}
    </Message>
  );
}
