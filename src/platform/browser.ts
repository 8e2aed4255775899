/**
 * The browser's extension API as promises, under one name in every browser. This is the only file that imports the
 * polyfill, so that it can go in one commit once the oldest supported Chrome has the `browser` namespace itself.
 */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
