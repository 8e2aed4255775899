import type { MapPin } from '../content.ts';

/** Pins whose middles lie nearer than this, in pixels, cannot be told apart. */
const NEAREST = 18;
/** Rounds of pushing apart; a dozen pins settle in fewer. */
const ROUNDS = 40;

/**
 * Moves numbered pins that lie on top of each other apart, each with a leader back to its true point. Pins without
 * a number may overlap: they only show how many there are.
 */
export function spreadPins(pins: readonly MapPin[]): MapPin[] {
  const moved = pins.map(pin => ({ ...pin }));
  const numbered = moved.filter(pin => pin.number !== undefined);
  for (let round = 0; round < ROUNDS; round++) {
    let settled = true;
    for (const [index, a] of numbered.entries())
      for (const [offset, b] of numbered.slice(index + 1).entries()) {
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= NEAREST) continue;
        settled = false;
        const angle = distance > 0.1 ? Math.atan2(b.y - a.y, b.x - a.x) : offset + index;
        const push = (NEAREST - distance) / 2 + 0.5;
        a.x -= Math.cos(angle) * push;
        a.y -= Math.sin(angle) * push;
        b.x += Math.cos(angle) * push;
        b.y += Math.sin(angle) * push;
      }
    if (settled) break;
  }
  return moved.map((pin, index) => {
    const { x, y } = pins[index]!;
    return Math.hypot(pin.x - x, pin.y - y) > 4 ? { ...pin, leader: { x, y } } : pin;
  });
}
