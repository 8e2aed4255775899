/**
 * The sample article is a page of ours, where no content script runs, so that it runs the same session itself: it
 * reads, detects, paints and shows cards as on a news site.
 */
import factsPart from 'virtual:lexicon/facts';
import namesPart from 'virtual:lexicon/names';
import { createCards } from '../card/index.ts';
import { lexiconWith } from '../detect/lexicon/decode.ts';
import { decodeNamesInSteps } from '../detect/lexicon/decode-names.ts';
import type { AnswerOf, PageRequests, RequestOf } from '../messages.ts';
import { answer } from '../messaging/answer.ts';
import type { Ask } from '../page/ask.ts';
import { startMarking } from '../page/marking.ts';
import type { Parts } from '../page/parts.ts';
import { scannerWith } from '../page/scanner.ts';
import { Session } from '../page/session.ts';
import { browser } from '../platform/browser.ts';
import { openPanel } from '../platform/panel.ts';
import { withHiddenWord } from '../settings/changes.ts';
import { readSettings } from '../settings/read.ts';
import { useWords, type WordLookup, word } from '../words/words.ts';
import { askCard } from './specimen-cards.ts';

/** Stands for a site in the settings of this page alone; no web page has such a host. */
const HOST = 'sample-article';

/** The parts that web pages get one after the other. */
const parts: Parts = {
  annotator: options => startMarking(options, names => lexiconWith(names, factsPart)),
  card: createCards,
};
const words: WordLookup = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

useWords(words);
document.title = word('sampleTitle');
void start();

async function start(): Promise<void> {
  let settings = await readSettings();
  const [tab, commands] = await Promise.all([browser.tabs.getCurrent(), browser.commands?.getAll() ?? []]);
  showNotice(commands.find(({ name }) => name === 'next-mark')?.shortcut ?? '');

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const { signal } = new AbortController();
  const answers: { [Name in keyof PageRequests]: (request: RequestOf<Name>) => Promise<AnswerOf<Name>> } = {
    'card/ask': ({ question }) => askCard(question),
    async 'page/counted'() {
      return null;
    },
    async 'page/bring'() {
      return null;
    },
    async 'page/paint'({ css }) {
      await sheet.replace(css);
      return null;
    },
    'page/open-panel': ({ focus }) => openPanel(tab.id!, focus).then(() => null),
    async 'page/hide-word'({ word: hidden }) {
      settings = withHiddenWord(settings, HOST, hidden);
      session.apply(settings, true);
      return null;
    },
  };
  const ask: Ask = (name, request) => answers[name](request);
  const session = new Session({
    window,
    signal,
    host: HOST,
    settings,
    force: true,
    scanner: scannerWith(() => decodeNamesInSteps(namesPart)),
    ask,
    bring: async name => parts[name],
    words,
    onChanged: () => {},
    onNavigated: () => {},
  });
  answer(
    {
      'page/step': ({ direction }) => {
        session.step(direction);
        return null;
      },
    },
    { from: 'surface' },
    signal,
  );
}

/** What this page is, in the language of the browser; the article itself is English, as the news that is read. */
function showNotice(key: string): void {
  const notice = document.getElementById('notice')!;
  notice.lang = word('locale');
  const text = document.createElement('p');
  text.textContent = key === '' ? word('sampleNoticeNoKey') : word('sampleNotice', key);
  const back = document.createElement('a');
  back.href = 'index.html';
  back.textContent = word('sampleBack');
  notice.append(text, back);
}
