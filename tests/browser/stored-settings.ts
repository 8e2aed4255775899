import type { Settings } from '../../src/settings/settings.ts';
import type { TestPage } from '../harness/test-page.ts';

interface StorageApi {
  storage: { sync: { set(items: object): Promise<void> } };
}

/** Writes single values of the settings, as a window of ours elsewhere would; what is not named gets its default. */
export async function setStored(surface: TestPage, values: Partial<Settings>): Promise<void> {
  await surface.puppeteer.evaluate(
    async settings => {
      const scope = globalThis as unknown as { browser?: StorageApi; chrome?: StorageApi };
      await (scope.browser ?? scope.chrome)!.storage.sync.set({ settings });
    },
    { version: 2, ...values },
  );
}
