import type { MentionKind } from '../detect/types.ts';
import type { PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { goToMark, switchKind } from '../tab/actions.ts';
import { word } from '../words/words.ts';
import { foundByKind } from './found.ts';
import { KindRow } from './kind-row.tsx';
import type { PopupModel } from './use-popup.ts';

const KINDS: readonly MentionKind[] = ['company', 'money', 'facility', 'power'];

interface Props {
  report: PageReport;
  settings: Settings;
  tabId: number;
  act: PopupModel['act'];
}

/** A row for each kind. Power, which is off at first, has one only where the reader turned it on. */
export function Kinds({ report, settings, tabId, act }: Props) {
  const found = foundByKind(report.annotations);
  const details = detailsOf(report.counts);
  const rows = KINDS.filter(kind => kind !== 'power' || settings.kinds.power);
  return (
    <ul class="kinds">
      {rows.map(kind => (
        <KindRow
          key={kind}
          kind={kind}
          shown={settings.kinds[kind]}
          count={report.counts[kind]}
          detail={details[kind]}
          found={found[kind]}
          onSwitch={on => act(() => switchKind(kind, on))}
          onGoTo={({ mark }) => act(() => goToMark(tabId, mark).then(() => window.close()))}
        />
      ))}
    </ul>
  );
}

function detailsOf({
  moneyLinked,
  facilityMatched,
}: PageReport['counts']): Partial<Record<MentionKind, string>> {
  return {
    ...(moneyLinked > 0 && { money: word('popupMatchedToDeal', moneyLinked) }),
    ...(facilityMatched > 0 && { facility: word('popupMatchedToSite', facilityMatched) }),
  };
}
