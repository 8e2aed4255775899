import type { AnswerOf, PageCommands, PageReport, RequestOf } from '../../src/messages.ts';
import type { TestBrowser } from './test-browser.ts';
import type { TestPage } from './test-page.ts';
import { waitFor } from './wait.ts';

/** The part of the extension API that is used here; each browser has it under its own name. */
interface ExtensionApi {
  tabs: {
    query(query: { active: true; currentWindow: true }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/**
 * Sends a command to the content script of the tab in front, as the popup and the panel do.
 *
 * @param surface an extension page that `TestBrowser.openSurface` opened behind that tab.
 * @throws Error where the tab has no content script, or refuses.
 */
export async function commandFrontTab<Name extends keyof PageCommands>(
  surface: TestPage,
  name: Name,
  request: RequestOf<Name>,
): Promise<AnswerOf<Name>> {
  const reply = (await surface.puppeteer.evaluate(
    async message => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const { tabs } = (scope.browser ?? scope.chrome)!;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return tabs.sendMessage(tab!.id, message);
    },
    { ...request, name },
  )) as { ok: boolean; value: AnswerOf<Name> } | undefined;
  if (!reply?.ok) throw new Error(`${name} was answered with ${JSON.stringify(reply)}`);
  return reply.value;
}

/** What the content script of the tab in front says of its page, once it has read it. */
export async function reportOfFrontTab(browser: TestBrowser): Promise<PageReport> {
  const surface = await browser.openSurface('src/popup/index.html');
  try {
    return await waitFor('the page to be read', async () => {
      const report = await commandFrontTab(surface, 'page/report', {});
      return report.state.name !== 'reading' && report;
    });
  } finally {
    await surface.close();
  }
}
