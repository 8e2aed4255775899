import '../platform/polyfill.ts';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import record from '../ui/record/record.css?inline';
import { adoptStyles } from '../ui/styles/index.ts';
import { useWords, word } from '../words/words.ts';
import controls from './controls.css?inline';
import facts from './facts/facts.css?inline';
import factMap from './facts/map/map.css?inline';
import factTable from './facts/table/table.css?inline';
import styles from './options.css?inline';
import { Options } from './options.tsx';
import sites from './sites/sites.css?inline';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
adoptStyles(document, styles, controls, sites, record, facts, factTable, factMap);
document.documentElement.lang = word('locale');
document.title = word('optionsTitle');
render(<Options />, document.getElementById('root')!);
