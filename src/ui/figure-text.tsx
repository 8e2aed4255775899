/** A figure with its qualifier in regular weight before it. */
import type { DealValue } from '../facts/records.ts';
import { word } from '../words/words.ts';
import type { FigureText } from './format/figure.ts';
import { dealValueText, joined } from './format/figure.ts';

export function Figure({ text }: { text: FigureText }) {
  return (
    <>
      {text.qualifier && <span class="qualifier">{text.qualifier} </span>}
      <span class="figure">{text.figure}</span>
    </>
  );
}

/** A value, struck through where another took its place. */
export function FormerFigure({ value }: { value: DealValue }) {
  return (
    <>
      <span class="visually-hidden">{word('formerly')} </span>
      <s class="formerly">{joined(dealValueText(value))}</s>
    </>
  );
}
