import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sitePatterns } from '../../src/sites/index.ts';

/**
 * Bytes gzipped. The first is the limit for what runs on every page; the others keep what comes later from growing
 * unseen, see docs/decisions/0001-speed-and-size.md.
 */
const BUDGETS = {
  'src/page/reader.iife.js': 45_000,
  'src/page/annotator.iife.js': 103_000,
  'src/page/card.iife.js': 31_800,
};

const DIST = join(import.meta.dirname, '../../dist');

function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function filesOf(browser: string): string[] {
  return readdirSync(join(DIST, browser), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(DIST.length + 1));
}

describe.each(['chrome', 'firefox'])('the build for %s', browser => {
  const manifest = JSON.parse(read(`${browser}/manifest.json`));
  const files = filesOf(browser);

  test('asks for exactly these permissions', () => {
    const shared = ['storage', 'scripting', 'activeTab', 'contextMenus'];
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...shared, 'sidePanel'] : shared);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('runs on the curated sites and no other', () => {
    expect(manifest.host_permissions).toEqual(sitePatterns());
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(sitePatterns());
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    for (const pattern of sitePatterns()) expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9.-]+\.[a-z]+\/\*$/);
  });

  test('lets web pages reach nothing of it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toEqual({ extension_pages: "default-src 'self'" });
  });

  test('declares the reader alone, and has the other parts of the content script beside it', () => {
    expect(manifest.content_scripts[0].js).toEqual(['src/page/reader.iife.js']);
    const parts = files.filter(file => file.startsWith(`${browser}/src/page/`));
    expect(parts.sort()).toEqual(
      Object.keys(BUDGETS)
        .map(path => `${browser}/${path}`)
        .sort(),
    );
  });

  test.each(Object.entries(BUDGETS))('%s stands alone and keeps to its size', (path, budget) => {
    const script = read(`${browser}/${path}`);
    expect(script).not.toMatch(/\bimport\s*[({*'"]|\bexport\s*[{*]/);
    expect(gzipSync(script).length).toBeLessThanOrEqual(budget);
  });

  test('has no code twice that no part loads', () => {
    const facts = files.filter(
      file => file.endsWith('.js') && read(file).includes('amazon-anthropic-25b-2026'),
    );
    // The annotator, and the sample article, which is a page of ours and has all parts in it.
    expect(facts).toHaveLength(2);
  });

  test('has pages without remote or inline code', () => {
    for (const path of files.filter(file => file.endsWith('.html'))) {
      const html = read(path);
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag, path).toMatch(/\ssrc="\/[^"]+"/);
      expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=|(src|href)="(https?:)?\/\//);
    }
  });

  test('holds no source map and no file that nothing uses', () => {
    expect(files.filter(file => /\.map$|\.vite/.test(file))).toEqual([]);
    for (const icon of Object.values(manifest.icons)) expect(files).toContain(`${browser}/${icon}`);
    expect(files).toContain(`${browser}/_locales/en/messages.json`);
    expect(files).toContain(`${browser}/facts/records.json`);
    expect(files).toContain(`${browser}/src/welcome/index.html`);
    expect(files).toContain(`${browser}/src/panel/index.html`);
  });

  test('takes version and texts from their one place', () => {
    const packageJson = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8'));
    expect(manifest.version).toBe(packageJson.version);
    const messages = JSON.parse(read(`${browser}/_locales/en/messages.json`));
    for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
      expect(messages[key!]?.message).toBeTruthy();
    }
  });
});

test('the build for Chrome has only what Chrome knows', () => {
  const manifest = JSON.parse(read('chrome/manifest.json'));
  expect(manifest.minimum_chrome_version).toBe('140');
  expect(manifest.background).toEqual({ service_worker: 'service-worker-loader.js', type: 'module' });
  expect(manifest.side_panel).toEqual({ default_path: 'src/panel/index.html' });
  expect(manifest).not.toHaveProperty('sidebar_action');
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});

test('the build for Firefox has only what Firefox knows', () => {
  const manifest = JSON.parse(read('firefox/manifest.json'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '149.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.browser_specific_settings.gecko_android).toEqual({ strict_min_version: '149.0' });
  expect(manifest.background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
  expect(manifest.sidebar_action.default_panel).toBe('src/panel/index.html');
  expect(manifest).not.toHaveProperty('side_panel');
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
});
