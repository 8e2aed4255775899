import '../platform/polyfill.ts';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { adoptStyles } from '../ui/styles/index.ts';
import { useWords, word } from '../words/words.ts';
import { SpecimenCards } from './specimen-cards.ts';
import styles from './welcome.css?inline';
import { Welcome } from './welcome.tsx';

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
adoptStyles(document, styles);
document.documentElement.lang = word('locale');
document.title = `Infragloss: ${word('welcomeTitle')}`;

/** Ends with the page. */
const { signal } = new AbortController();
render(<Welcome cards={new SpecimenCards(window, signal)} />, document.getElementById('root')!);
