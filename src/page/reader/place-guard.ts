/**
 * Tells whether a reader's place was taken out of the document since it was last asked, be it that the page put it
 * back elsewhere: reading on from there would miss what lay behind it.
 */
export class PlaceGuard {
  readonly #removed: Node[] = [];
  readonly #observer = new MutationObserver(records => this.#take(records));

  /** Watches a tree that is being read. */
  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** @param place what is being read: the node, and the hosts of the shadow roots around it */
  isKept(place: readonly Node[]): boolean {
    this.#take(this.#observer.takeRecords());
    if (this.#removed.length === 0) return true;
    const removed = this.#removed.splice(0);
    return !removed.some(each => place.some(node => each.contains(node)));
  }

  end(): void {
    this.#observer.disconnect();
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { removedNodes } of records) for (const node of removedNodes) this.#removed.push(node);
  }
}
