import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { Button } from '../ui/button.tsx';
import { word } from '../words/words.ts';
import { Group, Row } from './rows.tsx';

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** Firefox opens its own page for shortcuts by this; Chromium's has an address that we may open. */
interface CommandsApi {
  openShortcutSettings?(): Promise<void>;
}

/** The keyboard commands as the browser has them, and the way to where they are changed. */
export function Keyboard() {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => void browser.commands?.getAll().then(setCommands), []);
  return (
    <>
      <h1>{word('optionsKeyboard')}</h1>
      <p class="lead">{word('optionsKeyboardDetail')}</p>
      <Group>
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <Row key={name} title={description!}>
              {shortcut ? <kbd>{shortcut}</kbd> : <span class="row-detail">{word('optionsNoKeys')}</span>}
            </Row>
          ))}
        <Row title={word('optionsChangeKeys')} detail={word('optionsChangeKeysDetail')}>
          <Button onPress={() => void openShortcuts()}>{word('optionsChangeKeys')}</Button>
        </Row>
      </Group>
    </>
  );
}

async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as CommandsApi;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
