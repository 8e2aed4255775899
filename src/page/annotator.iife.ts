/** The second part of the content script: what makes marks. The background puts it in; see `parts.ts`. */
import factsPart from 'virtual:lexicon/facts';
import { lexiconWith } from '../detect/lexicon/decode.ts';
import { startMarking } from './marking.ts';
import { handOver } from './registry.ts';

handOver('annotator', options => startMarking(options, names => lexiconWith(names, factsPart)));
