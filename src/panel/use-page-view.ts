import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../messages.ts';
import type { Facts } from '../shipped/facts.ts';
import { today } from '../shipped/today.ts';
import { type PageView, viewPage } from './page-view.ts';

/** The view of a report, made anew only when the page names something else than before; `null` until it is made. */
export function usePageView(report: PageReport, facts: Facts): PageView | null {
  const [view, setView] = useState<PageView | null>(null);
  const key = JSON.stringify([report.article, report.annotations.map(({ mark, text }) => [mark, text])]);
  useEffect(() => {
    let isCurrent = true;
    void viewPage(report, facts, today()).then(made => isCurrent && setView(made));
    return () => {
      isCurrent = false;
    };
  }, [key, facts]);
  return view;
}
