/**
 * Index of the first item for which `holds` is true, or the list's length; looks at the logarithm of its length.
 * @param holds false for all items before some place in the list, true for all from there on
 * @param from where to begin
 */
export function firstWhere<Item>(list: ArrayLike<Item>, holds: (item: Item) => boolean, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
