import { codeAt, isSmallLetter, isWordCharacter } from './text/characters.ts';

const APOSTROPHE = 0x27;
const PERIOD = 0x2e;
const AT_SIGN = 0x40;

/** Not part of an address, an account's name or another name (`nvidia.com`, `@Oracle`, `O'Dell`). */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1);
  const after = codeAt(text, end);
  if (before === AT_SIGN || after === AT_SIGN) return false;
  if ((before === APOSTROPHE || before === PERIOD) && isWordCharacter(codeAt(text, start - 2))) return false;
  return after !== PERIOD || !isSmallLetter(codeAt(text, end + 1));
}
