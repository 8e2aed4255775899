import '../platform/polyfill.ts';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { adoptStyles } from '../ui/styles/index.ts';
import { useWords, word } from '../words/words.ts';
import styles from './popup.css?inline';
import { Popup } from './popup.tsx';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
adoptStyles(document, styles);
document.documentElement.lang = word('locale');
render(<Popup />, document.getElementById('root')!);
