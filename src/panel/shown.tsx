import type { ComponentChildren } from 'preact';
import type { PageReport } from '../messages.ts';
import type { Facts } from '../shipped/facts.ts';
import { type Opener, OpenerProvider } from '../ui/opener.ts';
import { NO_ARTICLE } from '../ui/record/reference.ts';
import { Page } from './page.tsx';
import { RecordView } from './record-view.tsx';
import { useFocus } from './use-focus.ts';
import type { PanelModel } from './use-panel.ts';

interface Props {
  facts: Facts;
  /** The page's report where something of it is shown. */
  report: PageReport | null;
  tabId: number | undefined;
  act: PanelModel['act'];
  /** What is shown of a page without a report. */
  children: ComponentChildren;
}

/** The page, or a record that a card or a name in the panel led to. */
export function Shown({ facts, report, tabId, act, children }: Props) {
  const [record, show] = useFocus(facts.index);
  const opener: Opener = {
    company: id => show({ kind: 'company', id }),
    facility: id => show({ kind: 'facility', id }),
    deal: id => show({ kind: 'deal', id }),
  };
  return (
    <OpenerProvider value={opener}>
      {record ? (
        <RecordView
          facts={facts}
          record={record}
          article={report?.article ?? NO_ARTICLE}
          onBack={() => show(null)}
        />
      ) : report && tabId !== undefined ? (
        <Page report={report} facts={facts} tabId={tabId} act={act} />
      ) : (
        children
      )}
    </OpenerProvider>
  );
}
