/** What the browser puts into pages: a script that stands alone, with the names and the cards in it. */
import artefact from 'virtual:lexicon';
import { createCards } from '../card/index.ts';
import { decodeInSteps } from '../detect/lexicon/decode.ts';
import { browser } from '../platform/browser.ts';
import { useWords } from '../words/words.ts';
import { detectionWith } from './detection.ts';
import { startPage } from './main.ts';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
void startPage({ window, detection: detectionWith(() => decodeInSteps(artefact)), createCards });
