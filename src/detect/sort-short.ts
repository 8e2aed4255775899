/**
 * Sorts a list in place and keeps equal items in their order, as `sort` does. For the lists of two or three that most
 * places and sums have: `sort` makes copies to work with, which for them costs more than sorting.
 */
export function sortShort<Item>(list: Item[], compare: (one: Item, other: Item) => number): Item[] {
  if (list.length > LONGEST) return list.sort(compare);
  for (let at = 1; at < list.length; at++) {
    const item = list[at]!;
    let before = at - 1;
    while (before >= 0 && compare(list[before]!, item) > 0) {
      list[before + 1] = list[before]!;
      before--;
    }
    list[before + 1] = item;
  }
  return list;
}

const LONGEST = 12;
