/**
 * The browser's extension API as promises, under one name: Firefox and newer Chrome call it `browser`, and what older
 * Chrome calls `chrome` gives promises too. Our own pages and the background have the polyfill's `browser` there.
 */
import type { Browser } from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';

const names = globalThis as { browser?: Browser; chrome?: unknown };

/** Of a listener to messages Chrome before 148 takes no promise: `messaging/answer.ts` answers by its callback. */
export const browser = (names.browser ?? names.chrome) as Browser;
