import type { PageCommands, PageReport } from '../messages.ts';
import { answer, type Handlers } from '../messaging/answer.ts';
import { browser } from '../platform/browser.ts';
import { hostOfPage } from '../settings/hosts.ts';
import { modeFor, whyOff } from '../settings/mode.ts';
import { readSettings } from '../settings/read.ts';
import { readSessionOff } from '../settings/session.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/watch.ts';
import { type Ask, askThrough } from './ask.ts';
import { blankReport } from './blank-report.ts';
import { bringThrough } from './bring.ts';
import { removeLeftovers } from './leftovers.ts';
import { Lifetime } from './lifetime.ts';
import { isPage, isTop } from './page-kind.ts';
import type { Bring } from './parts.ts';
import { openRegistry } from './registry.ts';
import type { Scanner } from './scanner.ts';
import { Session } from './session.ts';

type Override = PageCommands['page/override']['request']['override'];

/** Reads the settings and keeps a session on the page for as long as its site is on and the extension lives. */
export async function startPage(window: Window, scanner: Scanner): Promise<void> {
  if (!isTop(window) && !isPage(window)) return;
  if (isAlreadyHere(window.document)) return;
  const lifetime = new Lifetime(window);
  presence[PRESENT] = { document: window.document, lifetime };
  removeLeftovers(window);
  const page = new Page(window, scanner, lifetime);
  // What is said of a page holds for its frames too; the rest is answered for the page as a whole.
  if (isTop(window)) answer(page.commands, { from: 'surface' }, lifetime.signal);
  else answer({ 'page/override': page.commands['page/override'] }, { from: 'surface' }, lifetime.signal);
  if (!isPage(window)) return;
  const [settings, sessionOff] = await Promise.all([readSettings(), readSessionOff()]);
  if (!lifetime.check()) return;
  page.watch();
  page.apply(settings, sessionOff);
}

class Page {
  readonly commands: Handlers<keyof PageCommands> = {
    'page/report': () => this.#report(),
    'page/go-to-mark': ({ mark, open }) => {
      this.#session?.goTo(mark, open);
      return null;
    },
    'page/step': ({ direction }) => {
      this.#session?.step(direction);
      return null;
    },
    'page/override': ({ override }) => {
      this.#override = override;
      this.#follow();
      return null;
    },
    'page/look-up': async ({ text }) => ({ found: (await this.#session?.lookUp(text)) ?? false }),
  };

  readonly #window: Window;
  readonly #scanner: Scanner;
  readonly #lifetime: Lifetime;
  readonly #ask: Ask;
  readonly #bring: Bring;
  readonly #host: string;
  #settings: Settings | null = null;
  #sessionOff: ReadonlySet<string> = new Set();
  #override: Override = 'none';
  #session: Session | null = null;
  #ending: AbortController | null = null;
  #watching = new AbortController();
  #told = '';

  constructor(window: Window, scanner: Scanner, lifetime: Lifetime) {
    this.#window = window;
    this.#scanner = scanner;
    this.#lifetime = lifetime;
    this.#ask = askThrough(lifetime, window);
    this.#bring = bringThrough(this.#ask, openRegistry());
    this.#host = hostOf(window);
    const { signal } = lifetime;
    // The back-forward cache keeps the page as it is; a card would be stale when the reader comes back.
    window.addEventListener('pagehide', () => this.#left(), { signal });
    window.addEventListener('pageshow', event => event.persisted && this.#cameBack(), { signal });
    window.document.addEventListener('visibilitychange', () => void lifetime.check(), { signal });
  }

  /** Follows changes of the settings while the page is there to show them. */
  watch(): void {
    this.#watching = new AbortController();
    const signal = AbortSignal.any([this.#watching.signal, this.#lifetime.signal]);
    watchSettings(signal, (now, nowOff) => this.apply(now, nowOff));
  }

  apply(settings: Settings, sessionOff: ReadonlySet<string>): void {
    this.#settings = settings;
    this.#sessionOff = sessionOff;
    this.#follow();
  }

  #left(): void {
    this.#session?.dismiss();
    this.#watching.abort();
  }

  async #cameBack(): Promise<void> {
    if (!this.#lifetime.check()) return;
    this.watch();
    this.apply(...(await Promise.all([readSettings(), readSessionOff()])));
  }

  /** Brings the page to what settings and override say. */
  #follow(): void {
    const settings = this.#settings;
    if (settings === null || !this.#lifetime.check()) return;
    if (this.#whyOff(settings) !== null) {
      this.#end();
      return;
    }
    const force = this.#override === 'mark' || modeFor(settings, this.#host).mode === 'always';
    if (this.#session !== null) this.#session.apply(settings, force);
    else this.#begin(settings, force);
  }

  #begin(settings: Settings, force: boolean): void {
    this.#ending = new AbortController();
    this.#session = new Session({
      window: this.#window,
      scanner: this.#scanner,
      host: this.#host,
      signal: AbortSignal.any([this.#ending.signal, this.#lifetime.signal]),
      settings,
      force,
      ask: this.#ask,
      bring: this.#bring,
      words: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
      onChanged: () => this.#tell(),
      onNavigated: () => this.#navigated(),
    });
  }

  #end(): void {
    this.#ending?.abort();
    this.#session = null;
    this.#tell();
  }

  /** “This page only” means the address for which it was said. */
  #navigated(): void {
    if (this.#override === 'none') return;
    this.#override = 'none';
    queueMicrotask(() => this.#follow());
  }

  #whyOff(settings: Settings): 'site' | 'session' | null {
    if (this.#override === 'mark') return null;
    if (this.#override === 'off') return 'session';
    return whyOff(settings, this.#sessionOff, this.#host);
  }

  /** Tells the background the count for the badge; a page that never had a mark tells nothing. */
  #tell(): void {
    if (!isTop(this.#window)) return;
    const marks = this.#session?.marks ?? 0;
    const state = this.#state().name;
    const now = `${marks} ${state}`;
    if (now === this.#told || (this.#told === '' && marks === 0)) return;
    this.#told = now;
    // A badge that is not up to date is no reason to disturb anyone.
    this.#ask('page/counted', { marks, state }).catch(() => {});
  }

  #state(): PageReport['state'] {
    if (!isPage(this.#window)) return { name: 'left-alone', why: 'not-a-page' };
    if (this.#session !== null) return this.#session.state;
    const why = this.#settings === null ? null : this.#whyOff(this.#settings);
    return why === null ? { name: 'reading' } : { name: 'off', why };
  }

  #report(): PageReport {
    if (this.#session !== null) return this.#session.report();
    return blankReport({
      host: this.#host,
      title: this.#window.document.title,
      hints: {},
      state: this.#state(),
      relevance: null,
    });
  }
}

/** The site whose switch counts: for a frame, the page's. */
function hostOf(window: Window): string {
  const address = (window.top ?? window).location.href;
  return hostOfPage(address) ?? '';
}

const PRESENT = Symbol.for('infragloss');
const presence = globalThis as { [PRESENT]?: { document: Document; lifetime: Lifetime } };

/** A script that is put in twice, as by a click on a page of a listed site, works once; one that died is replaced. */
function isAlreadyHere(document: Document): boolean {
  const earlier = presence[PRESENT];
  return earlier !== undefined && earlier.document === document && earlier.lifetime.check();
}
