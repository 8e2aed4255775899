/** What a reader can set, with the values that hold before anything is set. */
import type { MentionKind } from '../detect/types.ts';

/** What happens on a site: decide by topic, always mark, never mark. */
export type SiteMode = 'automatic' | 'always' | 'never';

export type MarkStyle = 'underline' | 'tint' | 'both' | 'hidden';
export type MarkDensity = 'every' | 'section' | 'page';
export type Theme = 'page' | 'light' | 'dark';
/** What opens a card: the pointer's rest, with a key held or without, or a click. */
export type Opening = 'hover' | 'alt' | 'control' | 'shift' | 'click';

export interface Settings {
  /** Raised by each migration; see `migrations.ts`. */
  version: 2;
  kinds: Record<MentionKind, boolean>;
  style: MarkStyle;
  density: MarkDensity;
  theme: Theme;
  /** Milliseconds that the pointer rests before a card opens. */
  intentDelay: number;
  /** Milliseconds that a card stays while the pointer is on its way to it. */
  graceDelay: number;
  opening: Opening;
  /** Whether the toolbar icon shows the count. */
  badge: boolean;
  /** What holds on sites without a rule. */
  defaultMode: SiteMode;
  /** Host without `www.` → mode; holds for subdomains too. */
  sites: Record<string, SiteMode>;
  /** Names that the reader asked not to see, by site (`*` for all): the words as printed. */
  hiddenWords: Record<string, string[]>;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  kinds: { company: true, money: true, facility: true, power: false },
  style: 'underline',
  density: 'section',
  theme: 'page',
  intentDelay: 250,
  graceDelay: 300,
  opening: 'hover',
  badge: true,
  defaultMode: 'automatic',
  sites: {},
  hiddenWords: {},
};
