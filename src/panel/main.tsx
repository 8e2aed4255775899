import '../platform/polyfill.ts';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import record from '../ui/record/record.css?inline';
import { adoptStyles } from '../ui/styles/index.ts';
import { useWords, word } from '../words/words.ts';
import styles from './panel.css?inline';
import { Panel } from './panel.tsx';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
adoptStyles(document, record, styles);
document.documentElement.lang = word('locale');
render(<Panel />, document.getElementById('root')!);
