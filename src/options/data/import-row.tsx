import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../messaging/result.ts';
import { differenceOf, type SettingChange } from '../../settings/difference.ts';
import type { Settings } from '../../settings/settings.ts';
import { type ImportRefusal, importSettings, LONGEST_FILE } from '../../settings/transfer.ts';
import { Button } from '../../ui/button.tsx';
import { countedWord, word } from '../../words/words.ts';
import { Row } from '../rows.tsx';

/** Changes that are listed one by one. */
const SHOWN_CHANGES = 12;
/** A code unit takes up to three bytes in a file. */
const LONGEST_FILE_BYTES = LONGEST_FILE * 3;

interface Props {
  settings: Settings;
  onImport: (settings: Settings) => Promise<void>;
}

/** Reads a file, says what it would change, and does so when told to. */
export function ImportRow({ settings, onImport }: Props) {
  const [read, setRead] = useState<Result<Settings, ImportRefusal> | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const isTooLong = file.size > LONGEST_FILE_BYTES;
    setRead(isTooLong ? { ok: false, error: { reason: 'too-long' } } : importSettings(await file.text()));
    // So that the same file can be chosen again once it was mended.
    if (input.current) input.current.value = '';
  }

  return (
    <>
      <Row title={word('optionsImport')} detail={word('optionsImportDetail')}>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={word('optionsImportButton')}
          onChange={event => void choose(event.currentTarget.files?.[0])}
        />
        <Button onPress={() => input.current?.click()}>{word('optionsImportButton')}</Button>
      </Row>
      <div role="status">
        {read && !read.ok && <p class="row refused">{refusalText(read.error)}</p>}
        {read?.ok && (
          <Preview
            changes={differenceOf(settings, read.value)}
            onApply={() => void onImport(read.value).then(() => setRead(null))}
            onCancel={() => setRead(null)}
          />
        )}
      </div>
    </>
  );
}

interface PreviewProps {
  changes: readonly SettingChange[];
  onApply: () => void;
  onCancel: () => void;
}

function Preview({ changes, onApply, onCancel }: PreviewProps) {
  if (changes.length === 0) return <p class="row">{word('optionsImportSame')}</p>;
  const more = changes.length - SHOWN_CHANGES;
  return (
    <div class="row preview">
      <div>
        <div class="row-title">{countedWord('optionsImportChanges', changes.length)}</div>
        <ul>
          {changes.slice(0, SHOWN_CHANGES).map(change => (
            <li key={`${change.field} ${change.key}`}>{changeText(change)}</li>
          ))}
          {more > 0 && <li>{countedWord('optionsImportMore', more)}</li>}
        </ul>
      </div>
      <div class="buttons">
        <Button main onPress={onApply}>
          {word('optionsImportApply')}
        </Button>
        <Button onPress={onCancel}>{word('optionsCancel')}</Button>
      </div>
    </div>
  );
}

function changeText({ field, key, before, after }: SettingChange): string {
  return word('optionsChange', key ?? field, valueText(before), valueText(after));
}

function valueText(value: unknown): string {
  if (value === undefined) return word('optionsChangeNone');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function refusalText(refusal: ImportRefusal): string {
  switch (refusal.reason) {
    case 'too-long':
      return word('optionsRefusedTooLong');
    case 'not-json':
      return word('optionsRefusedNotJson');
    case 'foreign':
      return word('optionsRefusedForeign');
    case 'newer-version':
      return word('optionsRefusedNewer');
    case 'broken':
      return word('optionsRefusedBroken', refusal.fields.slice(0, SHOWN_CHANGES).join(', '));
  }
}
