/** Whether a page is dark behind some text: sampled there, because a page's theme is not the system's. */

/** A background this opaque hides what lies under it. */
const OPAQUE = 0.5;

/** Whether what lies behind the element's text is dark. Asks for computed style: not for the hot path. */
export function isDarkBehind(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  if (window === null) return false;
  for (let at: Element | null = element; at !== null; at = parentAcrossShadow(at)) {
    const style = window.getComputedStyle(at);
    // What an image or a gradient shows is told by the text on it.
    if (style.backgroundImage !== '' && style.backgroundImage !== 'none' && at !== element.ownerDocument.body)
      break;
    const background = lightnessOf(style.backgroundColor);
    if (background !== null && background.alpha >= OPAQUE) return background.lightness < 0.5;
  }
  const text = lightnessOf(window.getComputedStyle(element).color);
  return text !== null && text.lightness > 0.6;
}

/** Perceived lightness from 0 to 1 and alpha of a computed color; `null` for a form that is not known. */
export function lightnessOf(color: string): { lightness: number; alpha: number } | null {
  const parts = /^(rgba?|color|oklab|oklch|lab|lch)\((?:(srgb|display-p3)\s)?([^)]*)\)$/.exec(color.trim());
  if (parts === null) return color.trim() === 'transparent' ? { lightness: 0, alpha: 0 } : null;
  const [, form, space, values] = parts;
  const numbers = values!
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  if (!Number.isFinite(first)) return null;
  if (form === 'oklab' || form === 'oklch') return { lightness: first, alpha };
  if (form === 'lab' || form === 'lch') return { lightness: first / 100, alpha };
  if (form === 'color' && space === undefined) return null;
  const scale = form === 'color' ? 1 : 255;
  const luminance =
    0.2126 * linear(first / scale) + 0.7152 * linear(second / scale) + 0.0722 * linear(third / scale);
  return Number.isFinite(luminance) ? { lightness: Math.cbrt(luminance), alpha } : null;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
