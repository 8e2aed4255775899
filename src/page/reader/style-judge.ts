/** Most computed styles that one reading asks for; each may make the page calculate style. */
const MOST_QUESTIONS = 256;

/**
 * Tells whether two words that touch in the source stand apart on the screen, as in
 * `<span class="block">Title</span><span class="block">Author</span>`. Style is asked for only there, where a letter
 * follows a letter across the edge of an inline element.
 */
export class StyleJudge {
  #passed: Element[] = [];
  #questions = 0;

  /** An inline element was entered or left since the last text. */
  passed(element: Element): void {
    if (this.#passed.length < 8) this.#passed.push(element);
  }

  forget(): void {
    if (this.#passed.length > 0) this.#passed = [];
  }

  /** Whether text that starts with `first` is laid out apart from text that ended with `last`. */
  separates(last: number, first: number): boolean {
    const passed = this.#passed;
    if (passed.length === 0) return false;
    this.#passed = [];
    if (!isWordUnit(last) || !isWordUnit(first)) return false;
    return passed.some(element => this.#isLaidOutAsBlock(element));
  }

  #isLaidOutAsBlock(element: Element): boolean {
    if (this.#questions >= MOST_QUESTIONS) return false;
    const window = element.ownerDocument.defaultView;
    if (window === null) return false;
    this.#questions++;
    const { display, float, position } = window.getComputedStyle(element);
    // A drop cap is a block by its float, and yet the first letter of its word.
    if (float !== 'none' && float !== '') return false;
    return (
      !(position === 'absolute') && display !== '' && !display.startsWith('inline') && display !== 'contents'
    );
  }
}

/** Letters and digits; every unit outside ASCII counts, for a wrong yes only costs a question. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit > 0x7f
  );
}
