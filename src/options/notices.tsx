import type { StoredSettings } from '../settings/read.ts';
import { plainNumber } from '../ui/format/numbers.ts';
import { word } from '../words/words.ts';
import type { SaveState } from './use-settings.ts';

/** What the reader must know of how the settings are stored. */
export function Notices({ stored, save }: { stored: StoredSettings; save: SaveState }) {
  const notices = [
    save.name === 'failed' && word('optionsFailed'),
    save.name === 'saved' &&
      save.overflowCount > 0 &&
      word('optionsOverflow', plainNumber(save.overflowCount)),
    stored.place === 'local' && word('optionsLocalOnly'),
    stored.replaced.length > 0 && word('optionsRepaired', stored.replaced.join(', ')),
  ].filter(notice => notice !== false);
  return (
    <div role="status" class="notices">
      {notices.map(notice => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
