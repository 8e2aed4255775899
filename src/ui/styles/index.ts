/**
 * The styles of all surfaces as text: a card adopts them in its shadow root, a page in its document. Everything
 * holds inside an element of class `theme`.
 */
import base from './base.css?inline';
import controls from './controls.css?inline';
import map from './map.css?inline';
import rows from './rows.css?inline';
import scales from './scales.css?inline';
import text from './text.css?inline';
import tokens from './tokens.css?inline';

export { tokens };

/** What cards are made of. */
export const parts: string = base + text + rows + scales + map;

/** Puts tokens and parts into an extension page; call once, before the first render. */
export function adoptStyles(document: Document, ...more: string[]): void {
  const sheets = [tokens, parts, controls, ...more].map(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}
