import { expect, test } from 'vitest';
import { narrowManifest } from '../../../src/build/manifest.ts';
import { sitePatterns } from '../../../src/sites/index.ts';

test.each(['chrome', 'firefox'] as const)('writes version and sites into the manifest for %s', browser => {
  const manifest = narrowManifest(browser, '1.2.3');
  expect(manifest).toMatchObject({ version: '1.2.3', host_permissions: sitePatterns() });
  expect(manifest).toHaveProperty('content_scripts.0.matches', sitePatterns());
});

test('keeps from each browser the keys of the other', () => {
  const chrome = Object.keys(narrowManifest('chrome', '1.0.0'));
  const firefox = Object.keys(narrowManifest('firefox', '1.0.0'));
  expect(chrome.filter(key => !firefox.includes(key)).sort()).toEqual([
    'minimum_chrome_version',
    'side_panel',
  ]);
  expect(firefox.filter(key => !chrome.includes(key)).sort()).toEqual([
    'browser_specific_settings',
    'sidebar_action',
  ]);
});
