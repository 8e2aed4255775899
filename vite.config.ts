import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { type BrowserName, narrowManifest, UNLISTED_PAGES } from './src/build/manifest.ts';
import { pagePartsPlugin } from './src/build/page-parts-plugin.ts';
import { watchSourcesPlugin } from './src/build/watch-sources-plugin.ts';
import { wordsPlugin } from './src/build/words-plugin.ts';
import { factsPlugin } from './src/facts/compile/vite-plugin.ts';

const root = import.meta.dirname;

const FLOORS: Record<BrowserName, string> = { chrome: 'chrome140', firefox: 'firefox149' };

/** `vite build --mode chrome` and `--mode firefox` build the extension; Vitest reads the same file for its projects. */
export default defineConfig(({ mode }) => {
  if (process.env.VITEST) {
    return {
      test: {
        reporters: ['default', './tests/harness/summary-reporter.ts'],
        projects: [
          { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/*.test.ts'] } },
          { test: { name: 'fuzz', include: ['tests/fuzz/*.test.ts'], env: { FUZZ_CASES: '100000' } } },
          {
            test: {
              name: 'browser',
              include: ['tests/browser/**/*.test.ts'],
              // Each file has browsers, profiles and a server of its own; two at once keep two cores busy.
              maxWorkers: 2,
              // A busy machine may keep a browser from painting in time; a real fault fails twice.
              retry: 1,
              testTimeout: 60_000,
              hookTimeout: 120_000,
            },
          },
        ],
      },
    };
  }
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error('Say --mode chrome or --mode firefox');
  return {
    root,
    plugins: [
      preact(),
      watchSourcesPlugin(root),
      factsPlugin(root),
      wordsPlugin(root),
      pagePartsPlugin(),
      crx({ manifest: narrowManifest(mode, packageJson.version), browser: mode }),
    ],
    build: {
      outDir: `dist/${mode}`,
      target: FLOORS[mode],
      // The content security policy of our pages allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: UNLISTED_PAGES[mode] },
    },
  };
});
