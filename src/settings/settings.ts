/** What a reader can set, with the values that hold before anything is set. */
import type { MentionKind } from '../detect/types.ts';

/** What happens on a site: decide by topic, always mark, never mark. */
export type SiteMode = 'automatic' | 'always' | 'never';

export type MarkStyle = 'underline' | 'tint' | 'both' | 'hidden';
export type MarkDensity = 'every' | 'section' | 'page';
export type Theme = 'page' | 'light' | 'dark';
export type ModifierKey = 'none' | 'alt' | 'control' | 'shift';

export interface Settings {
  /** Raised by each migration; see `migrations.ts`. */
  version: 1;
  kinds: Record<MentionKind, boolean>;
  style: MarkStyle;
  density: MarkDensity;
  theme: Theme;
  /** Milliseconds that the pointer rests before a card opens. */
  intentDelay: number;
  /** Milliseconds that a card stays while the pointer is on its way to it. */
  graceDelay: number;
  /** Key that must be held for a card to open on hover. */
  modifier: ModifierKey;
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
  version: 1,
  kinds: { company: true, money: true, facility: true, power: false },
  style: 'underline',
  density: 'section',
  theme: 'page',
  intentDelay: 250,
  graceDelay: 300,
  modifier: 'none',
  badge: true,
  defaultMode: 'automatic',
  sites: {},
  hiddenWords: {},
};
