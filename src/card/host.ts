/** The one element that we add to a page: in the top layer, closed to the page's scripts and styles. */
import { randomOwnName } from '../platform/own-name.ts';
import { hideWhenOrphaned } from './orphaned.ts';
import { styles } from './styles/index.ts';

export interface Host {
  root: ShadowRoot;
  /** Over everything the page has put in the top layer since. */
  raise(): void;
  /** Read out by screen readers. */
  announce(text: string): void;
  remove(): void;
}

export function createHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.id = randomOwnName();
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  // Made by the document's own window, as a sheet can only be adopted where it was made.
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const live = document.createElement('div');
  live.className = 'visually-hidden';
  live.setAttribute('aria-live', 'polite');
  root.append(live);
  hideWhenOrphaned(root, signal);
  return {
    root,
    raise() {
      // A page may have thrown the element out.
      if (!element.isConnected) document.documentElement.append(element);
      element.style.setProperty('--page-zoom', String(document.documentElement.currentCSSZoom ?? 1));
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    announce: text => {
      live.textContent = text;
    },
    remove: () => element.remove(),
  };
}
