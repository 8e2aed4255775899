/** The site, what holds on it, its switch, and the two ways to be rid of marks for a while. */
import { useId } from 'preact/hooks';
import { openSettings } from '../platform/settings-page.ts';
import { askPermission, overridePage, pauseForSession, switchSite } from '../tab/actions.ts';
import type { OffReason, SiteStanding, TabState } from '../tab/state.ts';
import { Switch } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { word } from '../words/words.ts';
import type { PopupModel } from './use-popup.ts';

interface Props {
  state: Exclude<TabState, { name: 'restricted' }>;
  tabId: number;
  act: PopupModel['act'];
}

export function SiteRow({ state, tabId, act }: Props) {
  const id = useId();
  const { host, switchedOn, standing } = state;
  const isMarked = state.name === 'annotated' && switchedOn === true;
  return (
    <section class="site">
      <div class="site-name">
        <h2 id={id}>{host}</h2>
        <Standing host={host} standing={standing} isInList={switchedOn !== null} act={act} />
        {isMarked && (
          <div class="site-choices">
            <TextButton
              label={word('popupHideOnPage')}
              onPress={() => act(() => overridePage(tabId, 'off'))}
            />
            <TextButton
              label={word('popupNotThisSession')}
              onPress={() => act(() => pauseForSession(host))}
            />
          </div>
        )}
        {standing.name === 'this-page' && switchedOn === null && (
          <div class="site-choices">
            <TextButton label={word('popupAlwaysHere')} onPress={() => act(() => askPermission(host))} />
            <TextButton label={word('popupEverySite')} onPress={() => act(() => askPermission(null))} />
          </div>
        )}
      </div>
      {switchedOn !== null && (
        <Switch
          on={switchedOn}
          label={word('popupSiteSwitch', host)}
          onChange={on => act(() => switchSite(host, on))}
        />
      )}
    </section>
  );
}

interface StandingProps {
  host: string;
  standing: SiteStanding;
  /** Whether the list of sites in the settings has this one. */
  isInList: boolean;
  act: PopupModel['act'];
}

/** What holds on the site: one press from its line in the list of sites, where it has one. */
function Standing({ host, standing, isInList, act }: StandingProps) {
  const text = standingText(standing);
  if (!isInList) return <p>{text}</p>;
  return (
    <button
      type="button"
      class="standing"
      title={word('popupFindInList', host)}
      onClick={() => act(() => openSettings('sites', host).then(() => window.close()))}
    >
      {text}
      <Icon name="chevron" size={12} />
    </button>
  );
}

export function TextButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onPress}>
      {label}
    </button>
  );
}

function standingText(standing: SiteStanding): string {
  switch (standing.name) {
    case 'listed':
      return word('popupListed');
    case 'granted':
      return word('popupGranted');
    case 'always':
      return word('popupAlways');
    case 'this-page':
      return word('popupOnThisPageOnly');
    case 'not-listed':
      return word('popupNotListed');
    case 'not-allowed':
      return word('popupNotAllowed');
    case 'off':
      return offText(standing.reason);
  }
}

function offText(reason: OffReason): string {
  switch (reason.why) {
    case 'rule':
      return word('popupOffByRule');
    case 'parent-rule':
      return word('popupOffByParentRule', reason.ruleHost);
    case 'default':
      return word('popupOffByDefault');
    case 'session':
      return word('popupOffForSession');
    case 'page':
      return word('popupHiddenOnPage');
  }
}
