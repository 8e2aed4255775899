/** Why nothing of the page is shown, and what can be done about it. */
import { useState } from 'preact/hooks';
import { askPermission, overridePage, readThisPage, switchSite } from '../tab/actions.ts';
import { Button } from '../ui/button.tsx';
import { word } from '../words/words.ts';
import { Message } from './message.tsx';
import type { PanelState } from './state.ts';
import type { PanelModel } from './use-panel.ts';

interface Props {
  state: Exclude<PanelState, { name: 'annotated' }>;
  tabId: number | undefined;
  act: PanelModel['act'];
}

export function StateMessage({ state, tabId = -1, act }: Props) {
  switch (state.name) {
    case 'no-tab':
      return <Message title={word('panelNoTab')} />;
    case 'unseen':
      return <Message title={word('panelUnseen')} detail={word('panelUnseenDetail')} />;
    case 'restricted':
      return <Message title={word('panelRestricted')} detail={word('panelRestrictedDetail')} />;
    case 'not-a-page':
      return <Message title={word('panelNotAPage')} detail={word('panelNotAPageDetail')} />;
    case 'reading':
      return <Message title={word('panelReading')} />;
    case 'ask':
      return <Ask host={state.host} act={act} />;
    case 'no-answer':
      return (
        <Message title={word('panelNoAnswer')} detail={word('panelNoAnswerDetail')}>
          <Button onPress={() => act(() => readThisPage(tabId))}>{word('panelReadNow')}</Button>
        </Message>
      );
    case 'quiet':
      return (
        <Message title={word('panelQuiet')} detail={word('panelQuietDetail')}>
          <Button onPress={() => act(() => overridePage(tabId, 'mark'))}>{word('panelMarkAnyway')}</Button>
        </Message>
      );
    case 'off':
      return state.reason.why === 'page' ? (
        <Message title={word('panelHidden')} detail={word('panelHiddenDetail')}>
          <Button onPress={() => act(() => overridePage(tabId, 'none'))}>{word('panelShowAgain')}</Button>
        </Message>
      ) : (
        <Message title={word('panelOff', state.host)} detail={word('panelOffDetail')}>
          <Button onPress={() => act(() => switchSite(state.host, true))}>{word('panelTurnOn')}</Button>
        </Message>
      );
  }
}

function Ask({ host, act }: { host: string; act: PanelModel['act'] }) {
  const [isRefused, setRefused] = useState(false);
  return (
    <Message title={word('panelAsk', host)} detail={word('panelAskDetail')}>
      <Button main onPress={() => act(async () => setRefused(!(await askPermission(host))))}>
        {word('panelAllow')}
      </Button>
      {isRefused && <p role="status">{word('panelRefused')}</p>}
    </Message>
  );
}
