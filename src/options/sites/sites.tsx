import { useMemo } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { withoutSiteRules } from '../../settings/changes.ts';
import type { Settings } from '../../settings/settings.ts';
import { EVERY_SITE, hostIsIn } from '../../sites/patterns.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { word } from '../../words/words.ts';
import { Group, Row } from '../rows.tsx';
import type { SettingsModel } from '../use-settings.ts';
import { AddSite } from './add-site.tsx';
import { HiddenWords } from './hidden-words.tsx';
import { findSites, siteLines } from './site-list.ts';
import { SiteTable } from './site-table.tsx';
import { useOrigins } from './use-origins.ts';
import { useSearchOfAddress } from './use-search-of-address.ts';

/** A host that no list and no single grant takes in, to tell whether every site was granted. */
const ANY_HOST = 'any.invalid';
/** Rows at first; a search finds the others. */
const SHOWN_FIRST = 100;

interface Props {
  settings: Settings;
  change: SettingsModel['change'];
}

export function Sites({ settings, change }: Props) {
  const [search, setSearch] = useSearchOfAddress();
  const origins = useOrigins();
  const lines = useMemo(() => siteLines(settings, origins), [settings, origins]);
  const found = findSites(lines, search);
  const shown = found.slice(0, SHOWN_FIRST);
  const hasEverySite = hostIsIn(ANY_HOST, origins);
  return (
    <>
      <h1>{word('optionsSites')}</h1>
      <p class="lead">{word('optionsSitesDetail')}</p>
      <div class="tools">
        <div class="find-site">
          <Icon name="search" />
          <input
            type="search"
            placeholder={word('optionsFindSite')}
            aria-label={word('optionsFindSite')}
            value={search}
            onInput={event => setSearch(event.currentTarget.value)}
          />
        </div>
        <AddSite change={change} />
      </div>
      {shown.length > 0 ? <SiteTable lines={shown} change={change} /> : <p>{word('optionsNoSite')}</p>}
      <p class="below" role="status">
        {word('optionsSitesShown', shown.length, lines.length)}
      </p>
      <Group>
        <Row title={word('optionsEverySite')} detail={word('optionsEverySiteDetail')}>
          <Button onPress={() => void (hasEverySite ? endEverySite(origins) : allowEverySite())}>
            {word(hasEverySite ? 'optionsEndEverySite' : 'optionsAllowEverySite')}
          </Button>
        </Row>
        {Object.keys(settings.sites).length > 0 && (
          <Row title={word('optionsClearRules')}>
            <Button onPress={() => void change(withoutSiteRules)}>{word('optionsClearRules')}</Button>
          </Row>
        )}
      </Group>
      <HiddenWords settings={settings} change={change} />
    </>
  );
}

function allowEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

/** Gives back the patterns that take in every site, in whatever form the browser granted them. */
function endEverySite(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: origins.filter(origin => hostIsIn(ANY_HOST, [origin])) });
}
