/**
 * A browser in memory, with the parts of the extension API that settings, messages, background and popup call. A test
 * file mocks `src/platform/browser.ts` with it:
 *
 *     vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));
 *
 * and calls `resetBrowser()` before each test.
 */
import { vi } from 'vitest';

export const EXTENSION_ORIGIN = 'chrome-extension://infragloss';

type Listener = (...args: never[]) => unknown;

export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  emit(...args: unknown[]): unknown[] {
    return [...this.listeners].map(listener => listener(...(args as never[])));
  }
}

/** Messages: a listener that promises an answer gives it by a callback. */
class FakeMessages extends FakeEvent {
  override emit(...message: unknown[]): unknown[] {
    return [...this.listeners].map(listener => {
      let respond: (answer: unknown) => void = () => {};
      const answer = new Promise(resolve => {
        respond = resolve;
      });
      const takes = (listener as (...args: unknown[]) => unknown)(...message, respond);
      return takes === true ? answer : undefined;
    });
  }
}

interface Quota {
  item: number;
  total: number;
}

/** Holds JSON as the real areas do, tells changes, and refuses what is over its quota. */
export class FakeArea {
  items = new Map<string, string>();
  /** Set to make each write fail. */
  broken = false;
  writes = 0;

  constructor(
    private readonly name: string,
    private readonly changed: FakeEvent,
    private readonly quota?: Quota,
  ) {}

  get = async (keys?: string | string[]): Promise<Record<string, unknown>> => {
    const wanted = keys === undefined ? [...this.items.keys()] : [keys].flat();
    const found = wanted.filter(key => this.items.has(key));
    return Object.fromEntries(found.map(key => [key, JSON.parse(this.items.get(key)!)]));
  };

  set = async (items: Record<string, unknown>): Promise<void> => {
    const next = new Map(this.items);
    for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
    this.check(next);
    this.replace(next);
  };

  remove = async (keys: string | string[]): Promise<void> => {
    const next = new Map(this.items);
    for (const key of [keys].flat()) next.delete(key);
    this.check(next);
    this.replace(next);
  };

  bytes(key: string): number {
    return Buffer.byteLength(key) + Buffer.byteLength(this.items.get(key) ?? '');
  }

  private check(next: Map<string, string>): void {
    if (this.broken) throw new Error('storage is broken');
    if (!this.quota) return;
    const sizes = [...next].map(([key, json]) => Buffer.byteLength(key) + Buffer.byteLength(json));
    if (sizes.some(size => size > this.quota!.item)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((a, b) => a + b, 0) > this.quota.total) throw new Error('QUOTA_BYTES quota exceeded');
  }

  private replace(next: Map<string, string>): void {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const key of new Set([...this.items.keys(), ...next.keys()])) {
      const [before, after] = [this.items.get(key), next.get(key)];
      if (before === after) continue;
      changes[key] = {};
      if (before !== undefined) changes[key].oldValue = JSON.parse(before);
      if (after !== undefined) changes[key].newValue = JSON.parse(after);
    }
    this.items = next;
    this.writes++;
    if (Object.keys(changes).length > 0) this.changed.emit(changes, this.name);
  }
}

function createBrowser() {
  const storageChanged = new FakeEvent();
  return {
    runtime: {
      id: 'infragloss' as string | undefined,
      getURL: (path: string) => `${EXTENSION_ORIGIN}/${path.replace(/^\//, '')}`,
      getManifest: () => ({
        version: '0.0.0',
        content_scripts: [{ js: ['content.js'], matches: ['*://*.listed.example/*'] }],
        host_permissions: ['*://*.listed.example/*'],
      }),
      onMessage: new FakeMessages(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      openOptionsPage: vi.fn(async () => undefined),
    },
    storage: {
      sync: new FakeArea('sync', storageChanged, { item: 8192, total: 102_400 }),
      local: new FakeArea('local', storageChanged),
      session: new FakeArea('session', storageChanged),
      onChanged: storageChanged,
    },
    tabs: {
      onActivated: new FakeEvent(),
      onUpdated: new FakeEvent(),
      query: vi.fn(async (_query: unknown): Promise<{ id?: number; url?: string }[]> => []),
      get: vi.fn(async (id: number): Promise<{ id?: number; url?: string }> => ({ id })),
      create: vi.fn(async (_tab: { url: string }) => undefined),
      sendMessage: vi.fn(
        async (_tab: number, _message: unknown, _options: unknown): Promise<unknown> => undefined,
      ),
    },
    scripting: {
      insertCSS: vi.fn(async (_injection: unknown) => undefined),
      removeCSS: vi.fn(async (_injection: unknown) => undefined),
      executeScript: vi.fn(async (_injection: unknown) => []),
      getRegisteredContentScripts: vi.fn(async (_filter: unknown): Promise<{ id: string }[]> => []),
      registerContentScripts: vi.fn(async (_scripts: unknown) => undefined),
      updateContentScripts: vi.fn(async (_scripts: unknown) => undefined),
      unregisterContentScripts: vi.fn(async (_filter: unknown) => undefined),
    },
    permissions: {
      getAll: vi.fn(async (): Promise<{ origins?: string[] }> => ({ origins: [] })),
      contains: vi.fn(async (_permissions: unknown) => false),
      request: vi.fn(async (_permissions: unknown) => false),
      remove: vi.fn(async (_permissions: unknown) => true),
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    action: {
      setBadgeText: vi.fn(async (_details: unknown) => undefined),
      setBadgeBackgroundColor: vi.fn(async (_details: unknown) => undefined),
      setBadgeTextColor: vi.fn(async (_details: unknown) => undefined),
      setIcon: vi.fn(async (_details: unknown) => undefined),
      setTitle: vi.fn(async (_details: unknown) => undefined),
    },
    commands: { onCommand: new FakeEvent() },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: new FakeEvent() },
    omnibox: { onInputChanged: new FakeEvent(), onInputEntered: new FakeEvent() },
    i18n: { getMessage: (key: string) => key },
  };
}

/** The same object in all tests of a file; `resetBrowser` gives it new contents. */
export const browser = createBrowser();

/** A fresh browser with empty storage, no listeners and unlocked locks. */
export function resetBrowser(): void {
  Object.assign(browser, createBrowser());
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, run: () => Promise<unknown>): Promise<unknown> => {
    last = last.then(run, run);
    return last;
  };
  if (typeof navigator === 'undefined') vi.stubGlobal('navigator', { locks: { request } });
  else Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
