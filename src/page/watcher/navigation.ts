/**
 * Tells when a single-page site goes on to another address without loading a document. The Navigation API says so
 * where it is; `check` finds what it missed and is to be called when the page changes.
 */
export interface NavigationWatch {
  check(): void;
}

interface WithNavigation {
  navigation?: EventTarget;
}

export function watchNavigation(
  window: Window,
  signal: AbortSignal,
  onNavigated: () => void,
): NavigationWatch {
  let address = addressOf(window.location);
  const check = () => {
    const now = addressOf(window.location);
    if (now === address || signal.aborted) return;
    address = now;
    onNavigated();
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  return { check };
}

/** Without the fragment: a jump within a page is no other page, except where the fragment is a path. */
function addressOf(location: Location): string {
  const path = location.hash.startsWith('#!') || location.hash.startsWith('#/') ? location.hash : '';
  return location.origin + location.pathname + location.search + path;
}
