/**
 * Runs one change of stored settings after the other, across all pages of the extension: reading, changing and writing
 * is not atomic in extension storage, and two windows may do it at once.
 */
export function withSettingsLock<Value>(change: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('settings', change) as Promise<Value>;
}
