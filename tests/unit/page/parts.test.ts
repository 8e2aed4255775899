import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/page/ask.ts';
import { bringThrough } from '../../../src/page/bring.ts';
import type { Parts } from '../../../src/page/parts.ts';
import { handOver, openRegistry, type Registry } from '../../../src/page/registry.ts';

const annotator = (() => ({})) as unknown as Parts['annotator'];
const card = (() => ({})) as unknown as Parts['card'];

let registry: Registry;
beforeEach(() => {
  registry = openRegistry();
});

/** A background that puts the part in which it is asked for. */
function askOf(arrive: (part: string) => void) {
  return vi.fn(async (_name: string, request: object) => {
    arrive((request as { part: string }).part);
    return null;
  });
}

describe('the registry', () => {
  test('takes what a part hands over', () => {
    handOver('annotator', annotator);
    expect(registry).toEqual({ annotator });
  });

  test('gives a later reader nothing of an earlier one, and the other way round', () => {
    handOver('annotator', annotator);
    const later = openRegistry();
    expect(later).toEqual({});
    handOver('card', card);
    expect(later).toEqual({ card });
    expect(registry).toEqual({ annotator });
  });

  test('is not to be found under a name', () => {
    expect(Object.keys(globalThis).filter(name => /infragloss/i.test(name))).toEqual([]);
  });
});

describe('bringing a part', () => {
  test('asks for it by name, and not again once it is there', async () => {
    const ask = askOf(() => handOver('annotator', annotator));
    const bring = bringThrough(ask as unknown as Ask, registry);
    expect(await bring('annotator')).toBe(annotator);
    expect(await bring('annotator')).toBe(annotator);
    expect(ask.mock.calls).toEqual([['page/bring', { part: 'annotator' }]]);
  });

  test('asks once for two who want it at the same time', async () => {
    const ask = askOf(() => handOver('card', card));
    const bring = bringThrough(ask as unknown as Ask, registry);
    expect(await Promise.all([bring('card'), bring('card')])).toEqual([card, card]);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('fails where the background refuses, and tries anew the next time', async () => {
    const ask = askOf(() => handOver('card', card));
    ask.mockRejectedValueOnce(new Error('no permission'));
    const bring = bringThrough(ask as unknown as Ask, registry);
    await expect(bring('card')).rejects.toThrow('no permission');
    expect(await bring('card')).toBe(card);
  });

  test('fails where the part did not arrive, as after an update in between', async () => {
    const ask = askOf(() => {
      openRegistry();
      handOver('card', card);
    });
    await expect(bringThrough(ask as unknown as Ask, registry)('card')).rejects.toThrow('did not arrive');
  });
});
