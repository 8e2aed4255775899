import { inflateSync } from 'node:zlib';

/**
 * What stands on the pages of a PDF: its streams with text in them, unpacked, in order. Dates and numbers of the file,
 * which are never the same twice, are in others.
 */
export function printedText(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const texts: string[] = [];
  for (const { index, 0: start } of file.matchAll(/(?<!end)stream\r?\n/g)) {
    const from = index + start.length;
    try {
      texts.push(inflateSync(bytes.subarray(from, file.indexOf('endstream', from))).toString('latin1'));
    } catch {
      // Not packed: no page.
    }
  }
  return texts.filter(text => /\bBT\b[\s\S]*\bET\b/.test(text));
}
