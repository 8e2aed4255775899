import type { Cards, CardsOptions } from '../card/contract.ts';
import type { PageCommands, PageReport } from '../messages.ts';
import { answer, type Handlers } from '../messaging/answer.ts';
import { hostOfPage } from '../settings/hosts.ts';
import { modeFor, whyOff } from '../settings/mode.ts';
import { readSettings } from '../settings/read.ts';
import { readSessionOff } from '../settings/session.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/watch.ts';
import { type Ask, askThrough } from './ask.ts';
import type { Detection } from './detection.ts';
import { removeLeftovers } from './leftovers.ts';
import { Lifetime } from './lifetime.ts';
import { isPage, isTop } from './page-kind.ts';
import { reportOf } from './report.ts';
import { Session } from './session.ts';

export interface PageParts {
  window: Window;
  detection: Detection;
  createCards: (options: CardsOptions) => Cards;
}

type Override = PageCommands['page/override']['request']['override'];

/** Reads the settings and keeps a session on the page for as long as its site is on and the extension lives. */
export async function startPage(parts: PageParts): Promise<void> {
  const { window } = parts;
  if (!isTop(window) && !isPage(window)) return;
  if (isAlreadyHere(window.document)) return;
  const lifetime = new Lifetime(window);
  presence[PRESENT] = { document: window.document, lifetime };
  removeLeftovers(window);
  const page = new Page(parts, lifetime);
  if (isTop(window)) answer(page.commands, { from: 'surface' }, lifetime.signal);
  if (!isPage(window)) return;
  const [settings, sessionOff] = await Promise.all([readSettings(), readSessionOff()]);
  if (!lifetime.check()) return;
  watchSettings(lifetime.signal, (now, nowOff) => page.apply(now, nowOff));
  page.apply(settings, sessionOff);
}

class Page {
  readonly commands: Handlers<keyof PageCommands> = {
    'page/report': () => this.#report(),
    'page/go-to-mark': ({ mark, open }) => {
      this.#session?.interaction.goTo(mark, open);
      return null;
    },
    'page/step': ({ direction }) => {
      this.#session?.interaction.step(direction);
      return null;
    },
    'page/override': ({ override }) => {
      this.#override = override;
      this.#follow();
      return null;
    },
    'page/look-up': ({ text }) => ({ found: this.#session?.interaction.lookUp(text) ?? false }),
  };

  readonly #parts: PageParts;
  readonly #lifetime: Lifetime;
  readonly #ask: Ask;
  readonly #host: string;
  #settings: Settings | null = null;
  #sessionOff: ReadonlySet<string> = new Set();
  #override: Override = 'none';
  #session: Session | null = null;
  #ending: AbortController | null = null;
  #told = '';

  constructor(parts: PageParts, lifetime: Lifetime) {
    this.#parts = parts;
    this.#lifetime = lifetime;
    this.#ask = askThrough(lifetime);
    this.#host = hostOf(parts.window);
    const { signal } = lifetime;
    const { window } = parts;
    // The back-forward cache keeps the page as it is; a card would be stale when the reader comes back.
    window.addEventListener('pagehide', () => this.#session?.interaction.dismiss(), { signal });
    window.addEventListener('pageshow', event => event.persisted && this.#cameBack(), { signal });
    window.document.addEventListener('visibilitychange', () => void lifetime.check(), { signal });
  }

  apply(settings: Settings, sessionOff: ReadonlySet<string>): void {
    this.#settings = settings;
    this.#sessionOff = sessionOff;
    this.#follow();
  }

  async #cameBack(): Promise<void> {
    if (!this.#lifetime.check()) return;
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
      ...this.#parts,
      host: this.#host,
      signal: AbortSignal.any([this.#ending.signal, this.#lifetime.signal]),
      settings,
      force,
      ask: this.#ask,
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
    if (!isTop(this.#parts.window)) return;
    const marks = this.#session?.marks ?? 0;
    const state = this.#state().name;
    const now = `${marks} ${state}`;
    if (now === this.#told || (this.#told === '' && marks === 0)) return;
    this.#told = now;
    // A badge that is not up to date is no reason to disturb anyone.
    this.#ask('page/counted', { marks, state }).catch(() => {});
  }

  #state(): PageReport['state'] {
    if (!isPage(this.#parts.window)) return { name: 'left-alone', why: 'not-a-page' };
    if (this.#session !== null) return this.#session.state;
    const why = this.#settings === null ? null : this.#whyOff(this.#settings);
    return why === null ? { name: 'reading' } : { name: 'off', why };
  }

  #report(): PageReport {
    if (this.#session !== null) return this.#session.report();
    return reportOf({
      host: this.#host,
      title: this.#parts.window.document.title,
      hints: {},
      state: this.#state(),
      relevance: null,
      marks: [],
      blockOf: () => 0,
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
