import { useState } from 'preact/hooks';
import { resetSettings } from '../../settings/changes.ts';
import type { Settings } from '../../settings/settings.ts';
import { exportSettings } from '../../settings/transfer.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { word } from '../../words/words.ts';
import { Group, Row } from '../rows.tsx';
import type { SettingsModel } from '../use-settings.ts';
import { ImportRow } from './import-row.tsx';

interface Props {
  settings: Settings;
  change: SettingsModel['change'];
}

/** What was done, and the settings before it. */
interface Done {
  what: string;
  before: Settings;
}

/** Settings as a file, and back to the start. Everything that replaces them can be undone. */
export function Data({ settings, change }: Props) {
  const [done, setDone] = useState<Done | null>(null);

  async function replace(next: Settings, what: string): Promise<void> {
    const before = settings;
    // What could not be saved needs no undoing; the page says that above.
    setDone((await change(() => next)) ? { what, before } : null);
  }

  return (
    <>
      <h1>{word('optionsData')}</h1>
      <Group>
        <Row title={word('optionsExport')} detail={word('optionsExportDetail')}>
          <Button onPress={() => saveSettings(settings)}>{word('optionsExportButton')}</Button>
        </Row>
        <ImportRow settings={settings} onImport={next => replace(next, word('optionsImported'))} />
        <Row title={word('optionsReset')} detail={word('optionsResetDetail')}>
          <Button onPress={() => void replace(resetSettings(), word('optionsWasReset'))}>
            {word('optionsResetButton')}
          </Button>
        </Row>
      </Group>
      <div role="status" class="done">
        {done && (
          <>
            <span>{done.what}</span>
            <Button onPress={() => void change(() => done.before).then(() => setDone(null))}>
              {word('optionsUndo')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function saveSettings(settings: Settings): void {
  saveFile('infragloss-settings.json', 'application/json', exportSettings(settings, new Date()));
}
