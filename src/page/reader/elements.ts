/**
 * What the reader does with an element, judged by its name and attributes alone: asking for computed style would make
 * the page calculate it.
 */
import type { BlockRole } from '../../detect/types.ts';

/**
 * - `inline`: its text joins the text around it;
 * - `block`: its text is apart from what stands before and after;
 * - `break`: a line break;
 * - `skip`: nothing in it is prose.
 */
export type Treatment = 'inline' | 'block' | 'break' | 'skip';

const SKIPPED = [
  ...['script', 'style', 'noscript', 'template', 'title', 'head', 'link', 'meta', 'base'],
  ...['code', 'pre', 'kbd', 'samp', 'var', 'xmp', 'listing', 'plaintext', 'math', 'svg'],
  ...[
    'input',
    'textarea',
    'select',
    'option',
    'optgroup',
    'datalist',
    'button',
    'output',
    'meter',
    'progress',
  ],
  ...[
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'canvas',
    'video',
    'audio',
    'picture',
    'img',
  ],
  // Reading aids and reference marks: “OpenAI¹” is OpenAI.
  ...['rt', 'rp', 'sup', 'nav', 'footer', 'menu'],
];

const BLOCKS = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...[
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'ol',
    'p',
    'search',
    'section',
    'summary',
    'table',
    'caption',
    'tbody',
  ],
  ...['thead', 'tfoot', 'tr', 'td', 'th', 'ul'],
];

const TREATMENTS: ReadonlyMap<string, Treatment> = new Map<string, Treatment>([
  ...SKIPPED.map((name): [string, Treatment] => [name, 'skip']),
  ...BLOCKS.map((name): [string, Treatment] => [name, 'block']),
  ['br', 'break'],
]);

const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockRole] => [name, 'headline']),
  ...['li', 'dt', 'dd'].map((name): [string, BlockRole] => [name, 'list-item']),
  ...['td', 'th'].map((name): [string, BlockRole] => [name, 'table-cell']),
  ...['figcaption', 'caption'].map((name): [string, BlockRole] => [name, 'caption']),
]);

const SKIPPED_ARIA_ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar', 'tablist'],
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'button', 'switch', 'math', 'code'],
]);

/** The little of an element that is asked for, so that the command line tool can read HTML by the same rules. */
export interface ReadElement
  extends Pick<Element, 'localName' | 'hasAttributes' | 'hasAttribute' | 'getAttribute'> {
  closest(selectors: 'article, main'): unknown;
}

/** How the reader treats the element; unknown and custom elements are inline, as browsers lay them out. */
export function treatmentOf(element: ReadElement): Treatment {
  const treatment = TREATMENTS.get(element.localName) ?? 'inline';
  if (treatment === 'skip' || treatment === 'break') return treatment;
  if (element.hasAttributes() && isLeftOutByAttribute(element)) return 'skip';
  // A sidebar is not the article; a box inside an article is part of it.
  if (element.localName === 'aside' && element.closest('article, main') === null) return 'skip';
  return treatment;
}

/** Whether the element's name alone makes it a block, whatever its attributes say. */
export function isBlockByName(element: ReadElement): boolean {
  return TREATMENTS.get(element.localName) === 'block';
}

/** The part an element plays for the text in it, or `null` where it takes the part of what is around it. */
export function roleOf(element: ReadElement): BlockRole | null {
  const role = ROLES.get(element.localName);
  if (role !== undefined) return role;
  return element.getAttribute('role') === 'heading' ? 'headline' : null;
}

/** Whether a new section of the page begins with the element. */
export function opensSection(element: ReadElement): boolean {
  return element.localName === 'article' || roleOf(element) === 'headline';
}

/** Attributes that take an element in or out of reading; the watcher looks at their changes. */
export const WATCHED_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'role'];

function isLeftOutByAttribute(element: ReadElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ARIA_ROLES.has(role);
}
