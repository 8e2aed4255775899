/** Most custom elements that are looked at again. */
const MOST_EXPECTED = 500;

/**
 * Custom elements that had no shadow root when they were read. No mutation tells when they get one, so they are looked
 * at again when something else on the page changes.
 */
export class LateShadowRoots {
  readonly #expected = new Set<Element>();

  expect(element: Element): void {
    if (this.#expected.size < MOST_EXPECTED) this.#expected.add(element);
  }

  /** Those that have an open shadow root by now; each is told once. */
  arrived(): Element[] {
    const arrived: Element[] = [];
    for (const element of this.#expected) {
      if (element.shadowRoot === null && element.isConnected) continue;
      this.#expected.delete(element);
      if (element.isConnected) arrived.push(element);
    }
    return arrived;
  }
}
