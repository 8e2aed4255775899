import { monthText } from '../ui/format/dates.ts';
import { type WordKey, word } from '../words/words.ts';
import { About } from './about.tsx';
import { Data } from './data/data.tsx';
import { FactsPage } from './facts/facts.tsx';
import { General } from './general.tsx';
import { Keyboard } from './keyboard.tsx';
import { Notices } from './notices.tsx';
import { Sites } from './sites/sites.tsx';
import { useFactsSummary } from './use-facts-summary.ts';
import { useSection } from './use-section.ts';
import { useSettings } from './use-settings.ts';

const SECTIONS = ['general', 'sites', 'facts', 'data', 'keyboard', 'about'] as const;

const TITLES: Record<(typeof SECTIONS)[number], WordKey> = {
  general: 'optionsGeneral',
  sites: 'optionsSites',
  facts: 'facts',
  data: 'optionsData',
  keyboard: 'optionsKeyboard',
  about: 'optionsAbout',
};

/** The settings page: sections at the left, each with an address of its own. */
export function Options() {
  const section = useSection(SECTIONS);
  const { stored, hasFailed, change } = useSettings();
  const summary = useFactsSummary();
  return (
    <div class="options theme">
      <nav aria-label={word('optionsSections')}>
        <div class="brand">
          <img src="/icons/icon-48.png" width="24" height="24" alt="" />
          Infragloss
        </div>
        <ul>
          {SECTIONS.map(each => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
                {word(TITLES[each])}
              </a>
            </li>
          ))}
        </ul>
        <p class="facts-note">
          {summary && word('optionsFactsUpTo', monthText(summary.factsUpTo))}
          <br />
          {word('optionsNoRequests')}
        </p>
      </nav>
      <main>
        {stored && <Notices stored={stored} hasFailed={hasFailed} />}
        {stored && section === 'general' && <General settings={stored.settings} change={change} />}
        {stored && section === 'sites' && <Sites settings={stored.settings} change={change} />}
        {section === 'facts' && <FactsPage />}
        {stored && section === 'data' && <Data settings={stored.settings} change={change} />}
        {section === 'keyboard' && <Keyboard />}
        {section === 'about' && <About summary={summary} />}
      </main>
    </div>
  );
}
