import { withoutHiddenWord } from '../../settings/changes.ts';
import type { Settings } from '../../settings/settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { word } from '../../words/words.ts';
import { Group, Row } from '../rows.tsx';
import type { SettingsModel } from '../use-settings.ts';

interface Props {
  settings: Settings;
  change: SettingsModel['change'];
}

/** The words that the reader hid, by site, each with a way to have it back. */
export function HiddenWords({ settings, change }: Props) {
  const hosts = Object.entries(settings.hiddenWords).sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <Group title={word('optionsHiddenWords')}>
      {hosts.length === 0 && (
        <Row title={word('optionsNoHiddenWords')} detail={word('optionsHiddenWordsDetail')} />
      )}
      {hosts.map(([host, words]) => {
        const name = host === '*' ? word('optionsAllSites') : host;
        return (
          <Row key={host} title={name}>
            <ul class="words">
              {words.map(hidden => (
                <li key={hidden}>
                  {hidden}
                  <IconButton
                    icon="close"
                    label={word('optionsShowWord', hidden, name)}
                    onPress={() => void change(current => withoutHiddenWord(current, host, hidden))}
                  />
                </li>
              ))}
            </ul>
          </Row>
        );
      })}
    </Group>
  );
}
