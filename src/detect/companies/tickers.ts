import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import type { ScannedBlock } from './mention.ts';

const EXCHANGE_BEFORE =
  /\b(?:NASDAQ|NYSE|OTC|OTCQX|TSX|LSE|LON|ASX|TSE|TYO|TWSE|TPE|HKEX|HKG|KRX|NSE|BSE|AMS|EPA|ETR|XETRA|SIX|SWX|STO|Nasdaq(?:GS)?|Euronext(?: Paris)?)\s?: ?$/i;
/** Characters that a legal suffix and an opening bracket take. */
const LONGEST_SUFFIX = 20;
const DOLLAR_BEFORE = /(?:^|[^\w$])\$$/;
/** Reuters codes: “(NVDA.O)”. */
const EXCHANGE_AFTER = /^\.(?:O|N|OQ|TW|TWO|T|HK|KS|DE|PA|L|AS|SS|SZ|NS|BO|TO|AX)\b/;

/** Whether a ticker symbol stands where symbols stand: behind an exchange, a `$`, or bracketed behind its company. */
export function isTickerContext(
  block: ScannedBlock,
  hit: number,
  sense: CompanySense,
  lexicon: Lexicon,
): boolean {
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const end = hits.ends[hit]!;
  const before = text.slice(Math.max(0, start - 18), start);
  const after = text.slice(end, end + 5);
  if (EXCHANGE_BEFORE.test(before)) return true;
  if (DOLLAR_BEFORE.test(before)) return /[A-Z]/.test(text.slice(start, end)) && end - start > 1;
  if (!before.endsWith('(')) return false;
  if (EXCHANGE_AFTER.test(after)) return true;
  if (!after.startsWith(')') || hit === 0) return false;
  return standsBehindCompany(block, hit, sense, lexicon);
}

/** “Nvidia Corp. (NVDA)”: whether the name right before a bracket is one of the same company. */
export function standsBehindCompany(
  { hits }: ScannedBlock,
  hit: number,
  { company }: CompanySense,
  lexicon: Lexicon,
): boolean {
  for (let other = hit - 1; other >= 0; other -= 1) {
    if (hits.starts[hit]! - hits.ends[other]! > LONGEST_SUFFIX) return false;
    const entry = hits.entries[other]!;
    if (entry < 0 || entry >= lexicon.nameCount) continue;
    return lexicon.senses(entry).some(sense => sense.kind === 'company' && sense.company === company);
  }
  return false;
}
