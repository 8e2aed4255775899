import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { withSiteSwitched } from '../settings/changes.ts';
import { hostOfPage } from '../settings/hosts.ts';
import { modeFor } from '../settings/mode.ts';
import { updateSettings } from '../settings/write.ts';

/** Answers the keyboard commands of the manifest. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener(command => void run(command));
}

async function run(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-mark':
      await sendToTab(tab.id, 'page/step', { direction: 'next' });
      return;
    case 'previous-mark':
      await sendToTab(tab.id, 'page/step', { direction: 'previous' });
      return;
    case 'toggle-site': {
      const host = hostOfPage(tab.url);
      if (host === null) return;
      await updateSettings(settings =>
        withSiteSwitched(settings, host, modeFor(settings, host).mode === 'never'),
      );
    }
  }
}
