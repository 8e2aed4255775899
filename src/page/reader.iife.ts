/** The content script that the browser runs on every page of a site: it reads, and asks for the rest; see `parts.ts`. */
import namesPart from 'virtual:lexicon/names';
import { decodeNamesInSteps } from '../detect/lexicon/decode-names.ts';
import { startPage } from './main.ts';
import { scannerWith } from './scanner.ts';

void startPage(
  window,
  scannerWith(() => decodeNamesInSteps(namesPart)),
);
