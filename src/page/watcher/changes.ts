/** Which parts of the page are to be read again after a batch of mutations. */
import { parentOf, unfooled } from '../reader/dom.ts';
import { isBlockByName, treatmentOf } from '../reader/elements.ts';
import { isElement, isText, type Place, placeOf } from '../reader/place.ts';

export interface Changes {
  /** Regions to read again, none inside another. */
  places: Place[];
  /** Text may have left the document. */
  removed: boolean;
  /** Something was taken out and put back, perhaps elsewhere. */
  moved: boolean;
  /** Too much changed to say what. */
  everything: boolean;
}

export const NOTHING: Changes = { places: [], removed: false, moved: false, everything: false };
export const EVERYTHING: Changes = { places: [], removed: true, moved: true, everything: true };

export function isEmpty(changes: Changes): boolean {
  return changes.places.length === 0 && !changes.removed && !changes.everything;
}

/** What the records mean for reading. What happens outside the body, as with our own element, means nothing. */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const places = new Map<Element, Place>();
  let removed = false;
  let moved = false;
  const add = (place: Place | null) => {
    if (place !== null) places.set(place.region, place);
  };
  const seen = new Set<Node>();
  for (const record of records) {
    const { target } = record;
    if (record.type === 'childList') {
      for (const node of record.removedNodes) {
        if (!holdsText(node)) continue;
        removed = true;
        moved ||= node.isConnected;
        // What stood in the midst of a sentence leaves a shorter one.
        if (!isBlock(node) && !seen.has(target)) add(placeOf(target));
      }
      for (const node of record.addedNodes) {
        if (seen.has(node) || !holdsText(node)) continue;
        seen.add(node);
        add(placeOfAdded(node));
      }
    } else if (!seen.has(target)) {
      seen.add(target);
      add(record.type === 'attributes' ? placeOfToggled(target as Element) : placeOf(target));
    }
  }
  return { places: withoutNested(places), removed, moved, everything: false };
}

/** A new block is read alone; anything else joins the text around it, and so does what splits a text. */
function placeOfAdded(node: Node): Place | null {
  const around = placeOf(node);
  if (around === null || !isBlock(node)) return around;
  if (around.region === node) {
    const parent = parentOf(node);
    if (parent !== null && (isInline(node.previousSibling) || isInline(node.nextSibling)))
      return placeOf(parent);
  }
  return around;
}

/** An element that was shown or hidden by an attribute. */
function placeOfToggled(element: Element): Place | null {
  const parent = parentOf(element);
  if (parent === null) return null;
  const around = placeOf(parent);
  if (around === null || !isBlockByName(unfooled(element))) return around;
  return { region: element, role: placeOf(element)?.role ?? around.role };
}

function isBlock(node: Node): boolean {
  return isElement(node) && isBlockByName(unfooled(node));
}

function isInline(node: Node | null): boolean {
  if (node === null) return false;
  if (isText(node)) return /\S/.test(node.data);
  return isElement(node) && treatmentOf(unfooled(node)) === 'inline' && /\S/.test(node.textContent ?? '');
}

/** Whether the node may be or contain something to read. */
function holdsText(node: Node): boolean {
  if (isText(node)) return /\S/.test(node.data);
  return (
    isElement(node) && (node.firstChild !== null || node.shadowRoot !== null || node.localName.includes('-'))
  );
}

function withoutNested(places: ReadonlyMap<Element, Place>): Place[] {
  return [...places.values()].filter(({ region }) => {
    for (let at = region.parentElement; at !== null; at = at.parentElement) if (places.has(at)) return false;
    return true;
  });
}
