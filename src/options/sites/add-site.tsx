import { useId, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { withSiteRule } from '../../settings/changes.ts';
import { normalizeHost } from '../../settings/hosts.ts';
import { listedSite } from '../../sites/index.ts';
import { patternOf } from '../../sites/patterns.ts';
import { word } from '../../words/words.ts';
import type { SettingsModel } from '../use-settings.ts';

/** Takes an address, asks the browser for its site, and makes a rule for it. */
export function AddSite({ change }: { change: SettingsModel['change'] }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();

  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const host = normalizeHost(typed);
    if (host === null || !host.includes('.')) {
      setFault(word('optionsNotAHost', typed));
      return;
    }
    // Asked first thing after the click: the browser would not take it for the reader's wish later.
    const isAllowed =
      listedSite(host) !== null || (await browser.permissions.request({ origins: [patternOf(host)] }));
    if (!isAllowed) {
      setFault(word('optionsNotAllowed', host));
      return;
    }
    await change(settings => withSiteRule(settings, host, 'automatic'));
    setTyped('');
    setFault('');
  }

  return (
    <form class="add-site" onSubmit={event => void add(event)}>
      <input
        type="text"
        inputMode="url"
        placeholder="example.com"
        aria-label={word('optionsAddSiteField')}
        aria-describedby={id}
        aria-invalid={fault !== ''}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {word('optionsAddSite')}
      </button>
      <p id={id} role="status">
        {fault}
      </p>
    </form>
  );
}
