/** Working the extension's own pages by the names that a reader sees or hears. */
import type { TestPage } from './test-page.ts';
import { waitFor } from './wait.ts';

/**
 * Presses the button, link, switch or radio button of a name, once it is there. The pages of ours that tests open stand
 * behind the tab in front, where browsers send no mouse, so the press is a click by script; `clickControl` is a hand's.
 */
export async function press(page: TestPage, name: string): Promise<void> {
  await waitFor(`the control “${name}”`, () =>
    page.puppeteer.evaluate(wanted => {
      const control = [...document.querySelectorAll<HTMLElement>('button, a, input[type="radio"]')].find(
        each => (each.ariaLabel ?? (each.closest('label') ?? each).textContent) === wanted,
      );
      control?.click();
      return control !== undefined;
    }, name),
  );
}

/** Clicks the button of a name with the mouse, on a page in front: what browsers take for the reader's own wish. */
export async function clickControl(page: TestPage, name: string): Promise<void> {
  const { x, y } = await waitFor(`the button “${name}”`, () =>
    page.puppeteer.evaluate(wanted => {
      const button = [...document.querySelectorAll('button')].find(
        each => (each.ariaLabel ?? each.textContent) === wanted,
      );
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = button?.getBoundingClientRect() ?? {};
      return left === undefined ? null : { x: left + width! / 2, y: top! + height! / 2 };
    }, name),
  );
  await page.puppeteer.mouse.click(x, y);
}

/** Types into the text field of a name, in place of what it holds. */
export async function fill(page: TestPage, name: string, text: string): Promise<void> {
  await waitFor(`the field “${name}”`, () =>
    page.puppeteer.evaluate(
      (wanted, value) => {
        const field = [...document.querySelectorAll('input')].find(
          each => (each.ariaLabel ?? each.labels?.[0]?.textContent) === wanted,
        );
        if (!field) return false;
        field.value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        return true;
      },
      name,
      text,
    ),
  );
}

/** Whether the switch or radio button of a name is on; `null` where there is none. */
export function isOn(page: TestPage, name: string): Promise<boolean | null> {
  return page.puppeteer.evaluate(wanted => {
    const named = [...document.querySelectorAll<HTMLElement>('[role="switch"], input[type="radio"]')].find(
      each => (each.ariaLabel ?? each.closest('label')?.textContent) === wanted,
    );
    if (!named) return null;
    return named instanceof HTMLInputElement ? named.checked : named.ariaChecked === 'true';
  }, name);
}

interface ToolbarApi {
  tabs: { query(query: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** What the toolbar icon shows over a tab of that address; `surface` is a page of the extension. */
export function badgeOf(surface: TestPage, url: string): Promise<string> {
  return surface.puppeteer.evaluate(async address => {
    const scope = globalThis as unknown as { browser?: ToolbarApi; chrome?: ToolbarApi };
    const { tabs, action } = (scope.browser ?? scope.chrome)!;
    const [tab] = await tabs.query({ url: address });
    return action.getBadgeText({ tabId: tab!.id });
  }, url);
}
