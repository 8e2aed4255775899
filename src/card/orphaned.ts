/** Milliseconds after which a card without a living script hides. */
const HIDES_AFTER = 5_000;
const RENEW_EVERY = 2_000;

/**
 * Hides cards whose script is no more. Firefox ends content scripts without a word when their extension is disabled or
 * taken out, and what they added stays. So each card carries an animation that would hide it, and that is set back for
 * as long as we live; only Firefox needs it.
 */
export function hideWhenOrphaned(root: ShadowRoot, signal: AbortSignal): void {
  if (!globalThis.CSS?.supports?.('-moz-appearance', 'none')) return;
  const hiding = new WeakMap<Element, Animation>();
  const renew = () => {
    for (const element of root.children) {
      const animation = hiding.get(element) ?? element.animate(...hidingLater());
      hiding.set(element, animation);
      animation.currentTime = 0;
    }
  };
  const timer = setInterval(renew, RENEW_EVERY);
  // A card may be left alone before the first round.
  const opened = new MutationObserver(renew);
  opened.observe(root, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      opened.disconnect();
    },
    { once: true },
  );
  root.ownerDocument.addEventListener('visibilitychange', renew, { signal });
}

function hidingLater(): [PropertyIndexedKeyframes, KeyframeAnimationOptions] {
  const hidden = { visibility: ['hidden', 'hidden'], opacity: [0, 0], pointerEvents: ['none', 'none'] };
  return [hidden, { delay: HIDES_AFTER, duration: 1, fill: 'forwards' }];
}
