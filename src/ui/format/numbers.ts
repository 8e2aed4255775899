/** Numbers as news prints them. */
import { word } from '../../words/words.ts';

let cached: { locale: string; formats: Map<string, Intl.NumberFormat> } | undefined;

/** A number format of the language of the words; made once, as making one takes longer than using it. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = word('locale');
  if (cached?.locale !== locale) cached = { locale, formats: new Map() };
  const key = JSON.stringify(options);
  let format = cached.formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    cached.formats.set(key, format);
  }
  return format;
}

/**
 * `1.4 trillion`, `569 million`, `950,000`: three significant digits, the scale in words from a million on. Languages
 * whose words for it are too long for a card say `short` under `scaleDisplay`: `569 Mio.`
 */
export function scaledNumber(value: number): string {
  if (Math.abs(value) < 999_500) {
    return numberFormat({ maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 }).format(value);
  }
  const compactDisplay = word('scaleDisplay') === 'short' ? 'short' : 'long';
  return numberFormat({ notation: 'compact', compactDisplay, maximumSignificantDigits: 3 }).format(value);
}

/** `100,800`: a count, never rounded. */
export function plainNumber(value: number): string {
  return numberFormat({ maximumFractionDigits: 2 }).format(value);
}
