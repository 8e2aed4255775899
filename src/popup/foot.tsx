import { useEffect, useState } from 'preact/hooks';
import { openPanel } from '../platform/panel.ts';
import { goToNextMark } from '../tab/actions.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { word } from '../words/words.ts';
import { readNextMarkKeys } from './read-facts.ts';
import type { PopupModel } from './use-popup.ts';

/** Ways on from an annotated page. */
export function Foot({ tabId, act }: { tabId: number; act: PopupModel['act'] }) {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => void readNextMarkKeys().then(setKeys), []);
  return (
    <footer class="buttons">
      <Button onPress={() => act(() => showPanel(tabId))}>
        <Icon name="panel" />
        {word('popupPanel')}
      </Button>
      <Button onPress={() => act(() => goToNextMark(tabId).then(() => window.close()))}>
        {word('popupNextMark')}
        {keys.map(key => (
          <kbd key={key}>{key}</kbd>
        ))}
      </Button>
    </footer>
  );
}

/** Opens the panel and makes way for it. */
export async function showPanel(tabId: number): Promise<void> {
  await openPanel(tabId);
  window.close();
}
