import { type TabFacts, type TabState, tabState } from '../tab/state.ts';

/** What the panel is about. `unseen`: no content script answers, and the browser does not tell us what page it is. */
export type PanelState = TabState | { name: 'unseen' } | { name: 'no-tab' };

/** What the panel shows. Pure. */
export function panelState(facts: TabFacts | null): PanelState {
  if (facts === null) return { name: 'no-tab' };
  // The popup is opened by a click that lets us see the address; the panel is not.
  if (facts.report === null && facts.address === undefined) return { name: 'unseen' };
  return tabState(facts);
}
