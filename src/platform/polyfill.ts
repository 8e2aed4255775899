/**
 * `browser` where Chrome before 148 has none, for our own pages and the background, which import this first. It is the
 * only file with the polyfill in it, so that it can go in one commit. Content scripts do without: see decision 13.
 */
import polyfill from 'webextension-polyfill';

const names = globalThis as { browser?: unknown };
names.browser ??= polyfill;
