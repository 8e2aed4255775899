/** What the browser puts into pages: a script that stands alone, with the names and the cards in it. */
import artefact from 'virtual:lexicon';
import { createCards } from '../card/index.ts';
import { decodeLexicon } from '../detect/lexicon/decode.ts';
import { detectionWith } from './detection.ts';
import { startPage } from './main.ts';

void startPage({ window, detection: detectionWith(() => decodeLexicon(artefact)), createCards });
