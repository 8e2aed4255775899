import { useState } from 'preact/hooks';
import type { PageReport } from '../messages.ts';
import type { Facts } from '../shipped/facts.ts';
import { goToMark } from '../tab/actions.ts';
import { dayText } from '../ui/format/dates.ts';
import { SinceStrip } from '../ui/since-strip.tsx';
import { word } from '../words/words.ts';
import { Chips, type Part } from './chips.tsx';
import { Foot } from './foot.tsx';
import { Message } from './message.tsx';
import type { PageView } from './page-view.ts';
import { Amounts } from './sections/amounts.tsx';
import { Companies } from './sections/companies.tsx';
import { Deals } from './sections/deals.tsx';
import { Places } from './sections/places.tsx';
import { usePageView } from './use-page-view.ts';
import type { PanelModel } from './use-panel.ts';

const EVENTS_SHOWN = 5;

interface Props {
  report: PageReport;
  facts: Facts;
  tabId: number;
  act: PanelModel['act'];
}

/** What the page in front names, by kind. */
export function Page({ report, facts, tabId, act }: Props) {
  const view = usePageView(report, facts);
  const [part, setPart] = useState<Part>('all');
  const onGoTo = (mark: number) => void act(() => goToMark(tabId, mark));
  const { title, host, published } = report;
  const shows = (...parts: Part[]) => part === 'all' || parts.includes(part);
  return (
    <>
      <section class="article">
        <h2>{title || host}</h2>
        <p>
          {published === null ? word('panelNoDate', host) : word('panelPublished', host, dayText(published))}
        </p>
        {view && <Chips view={view} part={part} onChoose={setPart} />}
      </section>
      {view && isEmpty(view) && <Message title={word('panelNothing')} detail={word('panelNothingDetail')} />}
      {view && (
        <>
          {shows('since') && <SinceStrip since={view.summary.since} shown={EVENTS_SHOWN} />}
          {shows('place') && <Places view={view} onGoTo={onGoTo} />}
          {shows('amount') && <Amounts amounts={view.amounts} onGoTo={onGoTo} />}
          {shows('company') && <Companies companies={view.companies} onGoTo={onGoTo} />}
          {shows('company', 'amount') && <Deals deals={view.summary.deals} />}
          <Foot report={report} view={view} />
        </>
      )}
    </>
  );
}

function isEmpty({ places, openPlaces, amounts, companies }: PageView): boolean {
  return places.length + openPlaces.length + amounts.length + companies.length === 0;
}
