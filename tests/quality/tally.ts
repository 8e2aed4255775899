import type { Verdict } from './compare.ts';

/** Counts of marks and of what was expected, from which precision, recall and F1 follow. */
export class Tally {
  right = 0;
  /** Marked, and wrong: nothing is there, or something else. */
  wrong = 0;
  missed = 0;
  tenfold = 0;

  /** A wrong id or value is a wrong mark and a missed mention at once. */
  add(verdict: Verdict): void {
    switch (verdict.what) {
      case 'right':
        this.right += 1;
        break;
      case 'link right':
        // A trap that stayed unlinked is right, but no link.
        if (verdict.wanted !== null) this.right += 1;
        break;
      case 'wrong mark':
      case 'link stray':
        this.wrong += 1;
        break;
      case 'missed':
      case 'link missed':
        this.missed += 1;
        break;
      case 'wrong id':
      case 'link wrong':
        this.wrong += 1;
        this.missed += 1;
        break;
      case 'wrong value':
        this.wrong += 1;
        this.missed += 1;
        this.tenfold += verdict.tenfold ? 1 : 0;
        break;
    }
  }

  get expected(): number {
    return this.right + this.missed;
  }

  /** 1 where nothing was marked. */
  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }

  /** 1 where nothing was to be found. */
  get recall(): number {
    return share(this.right, this.expected);
  }

  get f1(): number {
    return share(2 * this.right, 2 * this.right + this.wrong + this.missed);
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
