import type { MentionKind } from '../detect/types.ts';
import { withKind } from '../settings/changes.ts';
import type { Settings } from '../settings/settings.ts';
import { Switch } from '../ui/button.tsx';
import { type WordKey, word } from '../words/words.ts';
import { DelayRow } from './delay-row.tsx';
import { Choice, Group, Row } from './rows.tsx';
import type { SettingsModel } from './use-settings.ts';

const KINDS: readonly [kind: MentionKind, title: WordKey, detail: WordKey, line: string][] = [
  ['company', 'optionsCompanies', 'optionsCompaniesDetail', 'line-company'],
  ['money', 'optionsAmounts', 'optionsAmountsDetail', 'line-amount'],
  ['facility', 'optionsPlaces', 'optionsPlacesDetail', 'line-place'],
  ['power', 'optionsPower', 'optionsPowerDetail', 'line-amount'],
];

interface Props {
  settings: Settings;
  change: SettingsModel['change'];
}

/** Marks, cards and pages: what a reader may want otherwise. */
export function General({ settings, change }: Props) {
  /** Sets one field. */
  const set =
    <Field extends keyof Settings>(field: Field) =>
    (value: Settings[Field]) =>
      void change(current => ({ ...current, [field]: value }));
  return (
    <>
      <h1>{word('optionsGeneral')}</h1>
      <Group title={word('optionsMarks')}>
        {KINDS.map(([kind, title, detail, line]) => (
          <Row key={kind} title={word(title)} detail={<span class={line}>{word(detail)}</span>}>
            <Switch
              on={settings.kinds[kind]}
              label={word(title)}
              onChange={shown => void change(current => withKind(current, kind, shown))}
            />
          </Row>
        ))}
        <Choice
          title={word('optionsStyle')}
          value={settings.style}
          onChange={set('style')}
          options={[
            ['underline', word('optionsStyleUnderline')],
            ['tint', word('optionsStyleTint')],
            ['both', word('optionsStyleBoth')],
            ['hidden', word('optionsStyleHidden')],
          ]}
        />
        <Choice
          title={word('optionsDensity')}
          detail={word('optionsDensityDetail')}
          value={settings.density}
          onChange={set('density')}
          options={[
            ['every', word('optionsDensityEvery')],
            ['section', word('optionsDensitySection')],
            ['page', word('optionsDensityPage')],
          ]}
        />
      </Group>
      <Group title={word('optionsCards')}>
        <Choice
          title={word('optionsOpen')}
          value={settings.opening}
          onChange={set('opening')}
          options={[
            ['hover', word('optionsOpenHover')],
            ['alt', word('optionsOpenAlt')],
            ['control', word('optionsOpenControl')],
            ['shift', word('optionsOpenShift')],
            ['click', word('optionsOpenClick')],
          ]}
        />
        <DelayRow title={word('optionsIntent')} value={settings.intentDelay} onChange={set('intentDelay')} />
        <DelayRow
          title={word('optionsGrace')}
          detail={word('optionsGraceDetail')}
          value={settings.graceDelay}
          onChange={set('graceDelay')}
        />
        <Choice
          title={word('optionsTheme')}
          value={settings.theme}
          onChange={set('theme')}
          options={[
            ['page', word('optionsThemePage')],
            ['light', word('optionsThemeLight')],
            ['dark', word('optionsThemeDark')],
          ]}
        />
      </Group>
      <Group title={word('optionsPages')}>
        <Choice
          title={word('optionsDefaultMode')}
          detail={word('optionsDefaultModeDetail')}
          value={settings.defaultMode}
          onChange={set('defaultMode')}
          options={[
            ['automatic', word('optionsModeAutomatic')],
            ['always', word('optionsModeAlways')],
            ['never', word('optionsModeNever')],
          ]}
        />
        <Row title={word('optionsBadge')}>
          <Switch on={settings.badge} label={word('optionsBadge')} onChange={set('badge')} />
        </Row>
      </Group>
    </>
  );
}
