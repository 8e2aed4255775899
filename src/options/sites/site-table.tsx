import { withSiteRule, withSiteSwitched } from '../../settings/changes.ts';
import type { SiteMode } from '../../settings/settings.ts';
import { IconButton, Switch } from '../../ui/button.tsx';
import { type WordKey, word } from '../../words/words.ts';
import type { SettingsModel } from '../use-settings.ts';
import type { SiteLine } from './site-list.ts';

const WHY: Record<SiteLine['why'], WordKey> = {
  rule: 'optionsWhyRule',
  listed: 'optionsWhyListed',
  both: 'optionsWhyBoth',
};

const PERMISSION: Record<SiteLine['permission'], WordKey> = {
  install: 'optionsPermissionInstall',
  reader: 'optionsPermissionReader',
  none: 'optionsPermissionNone',
};

interface Props {
  lines: readonly SiteLine[];
  change: SettingsModel['change'];
}

export function SiteTable({ lines, change }: Props) {
  return (
    <table class="rows sites">
      <thead>
        <tr>
          <th scope="col">{word('optionsColumnSite')}</th>
          <th scope="col">{word('optionsColumnWhy')}</th>
          <th scope="col">{word('optionsColumnPermission')}</th>
          <th scope="col">{word('optionsColumnMode')}</th>
          <th scope="col">{word('optionsColumnOn')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <SiteTableRow key={line.host} line={line} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function SiteTableRow({ line, change }: { line: SiteLine; change: SettingsModel['change'] }) {
  const { host, name, mode, hasRule } = line;
  return (
    <tr>
      <th scope="row">
        {host} {name && <small>{name}</small>}
      </th>
      <td>
        <span class="why">
          {word(WHY[line.why])}
          {hasRule && (
            <IconButton
              icon="close"
              label={word('optionsRemoveRule', host)}
              onPress={() => void change(settings => withSiteRule(settings, host, null))}
            />
          )}
        </span>
      </td>
      <td>{word(PERMISSION[line.permission])}</td>
      <td>
        <select
          aria-label={word('optionsModeOf', host)}
          disabled={mode === 'never'}
          value={mode === 'never' ? 'automatic' : mode}
          onChange={event => {
            const chosen = event.currentTarget.value as SiteMode;
            void change(settings => withSiteRule(settings, host, chosen));
          }}
        >
          <option value="automatic">{word('optionsModeAutomatic')}</option>
          <option value="always">{word('optionsModeAlways')}</option>
        </select>
      </td>
      <td>
        <Switch
          on={mode !== 'never'}
          label={word('optionsSwitchOf', host)}
          onChange={on => void change(settings => withSiteSwitched(settings, host, on))}
        />
      </td>
    </tr>
  );
}
