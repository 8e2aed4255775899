import { useMemo } from 'preact/hooks';
import { splitSettings } from '../settings/items.ts';
import type { StoredSettings } from '../settings/read.ts';
import { plainNumber } from '../ui/format/numbers.ts';
import { word } from '../words/words.ts';

/** What the reader must know of how the settings are stored. */
export function Notices({ stored, hasFailed }: { stored: StoredSettings; hasFailed: boolean }) {
  const { overflowCount } = useMemo(() => splitSettings(stored.settings), [stored.settings]);
  const notices = [
    hasFailed && word('optionsFailed'),
    stored.newer && word('optionsNewer'),
    stored.place === 'local' && !stored.newer && word('optionsLocalOnly'),
    stored.place === 'sync' && overflowCount > 0 && word('optionsOverflow', plainNumber(overflowCount)),
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
