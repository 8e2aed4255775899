/** What the names of a lexicon may stand for, as bits by entry: asked at every hit, where senses would be looked through. */
import type { Lexicon, Sense } from './lexicon/lexicon.ts';
import { remembered } from './remembered.ts';

export const NameKind = { company: 1, place: 2, facility: 4, rival: 8 } as const satisfies Record<
  Sense['kind'],
  number
>;

/** Kinds of names by which a block may mean a facility. */
export const PLACE_KINDS = NameKind.place | NameKind.facility;

/** Set once an entry was looked at. */
const KNOWN = 16;

class NameKinds {
  private readonly bits: Uint8Array;

  constructor(private readonly lexicon: Lexicon) {
    this.bits = new Uint8Array(lexicon.nameCount);
  }

  /** `NameKind` bits of an entry; none for a plain word. */
  of(entry: number): number {
    if (entry < 0 || entry >= this.bits.length) return 0;
    let bits = this.bits[entry]!;
    if (bits === 0) {
      bits = KNOWN;
      for (const { kind } of this.lexicon.senses(entry)) bits |= NameKind[kind];
      this.bits[entry] = bits;
    }
    return bits & ~KNOWN;
  }
}

export const nameKindsOf = remembered((lexicon: Lexicon) => new NameKinds(lexicon));
