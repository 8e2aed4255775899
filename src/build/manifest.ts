/** Makes each browser's manifest from the one `manifest.json`. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import { sitePatterns } from '../sites/index.ts';

export type BrowserName = 'chrome' | 'firefox';

const WELCOME_PAGES = ['src/welcome/index.html', 'src/welcome/sample-article.html'];

/** Pages that no key of the manifest leads the bundler to: it follows `side_panel`, but not `sidebar_action`. */
export const UNLISTED_PAGES: Record<BrowserName, string[]> = {
  chrome: [...WELCOME_PAGES],
  firefox: [...WELCOME_PAGES, 'src/panel/index.html'],
};

/**
 * Narrows the manifest to what `browser` knows, and writes the curated sites into it. Chromium needs them under
 * `host_permissions` as well: `content_scripts.matches` alone does not license `scripting.insertCSS`.
 */
export function narrowManifest(browser: BrowserName, version: string): ManifestV3Export {
  const {
    minimum_chrome_version,
    side_panel,
    browser_specific_settings,
    sidebar_action,
    background: { service_worker, scripts, type },
    permissions,
    content_scripts,
    ...common
  } = manifest;
  const hosts = sitePatterns();
  const shared = {
    ...common,
    version,
    content_scripts: content_scripts.map(script => ({ ...script, matches: hosts })),
    host_permissions: hosts,
  };
  const narrowed =
    browser === 'chrome'
      ? { ...shared, permissions, minimum_chrome_version, side_panel, background: { service_worker, type } }
      : {
          ...shared,
          permissions: permissions.filter(permission => permission !== 'sidePanel'),
          browser_specific_settings,
          sidebar_action,
          background: { scripts, type },
        };
  return narrowed as ManifestV3Export;
}
