/** Every card in both themes, drawn into the page itself so that pictures and axe can reach it. */

import { maps } from 'virtual:sample-maps';
import { render } from 'preact';
import { Card } from '../../src/card/card.tsx';
import type { CardEvents } from '../../src/card/contract.ts';
import { styles } from '../../src/card/styles/index.ts';
import type { CardAnswer, CardContent } from '../../src/lookup/index.ts';
import { adoptStyles } from '../../src/ui/styles/index.ts';
import card from '../../src/words/en/card.json';
import shared from '../../src/words/en/shared.json';
import { useWords } from '../../src/words/words.ts';
import { SAMPLES } from '../unit/card/samples.ts';
import { Kit } from './kit.tsx';

const messages: Record<string, { message: string }> = { ...shared, ...card };
useWords((key, values) =>
  (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, at: string) => values[Number(at) - 1] ?? ''),
);

adoptStyles(
  document,
  styles,
  '.kit { padding: 16px } .kit p { display: flex; flex-wrap: wrap; gap: 8px 16px; margin: 8px 0 }',
);

const on: CardEvents = {
  entered() {},
  left() {},
  closed() {},
  pinned() {},
  hideWord() {},
  openPanel() {},
  ask: async () => ({ found: false, reason: 'unknown-id' }),
};

function show(
  name: string,
  dark: boolean,
  ask: () => Promise<CardAnswer>,
  kind: 'company' | 'money' | 'facility',
) {
  const main = document.querySelector(dark ? '.gallery-dark' : '.gallery-light')!;
  const place = document.createElement('div');
  place.id = `${name}-${dark ? 'dark' : 'light'}`;
  main.append(place);
  const request = {
    token: 1,
    kind,
    title: 'OpenAI',
    anchorRects: () => [],
    ask,
    dark,
    touch: false,
    via: 'pointer' as const,
  };
  render(
    <Card
      document={document}
      request={request}
      on={on}
      pinned={false}
      onPin={() => {}}
      onClose={() => {}}
      onShown={() => {}}
      announce={() => {}}
    />,
    place,
  );
}

const never = () => new Promise<CardAnswer>(() => {});
for (const theme of ['light', 'dark']) {
  const main = document.createElement('section');
  main.className = `gallery gallery-${theme}`;
  main.ariaLabel = theme;
  document.body.append(main);
  const dark = theme === 'dark';
  for (const [name, sample] of Object.entries<CardContent>(SAMPLES)) {
    const map = maps[name as keyof typeof maps] ?? undefined;
    const content = map ? ({ ...sample, map } as CardContent) : sample;
    const kind = content.kind === 'place' ? 'facility' : content.kind;
    show(name, dark, async () => ({ found: true, content }), kind);
  }
  const kit = document.createElement('div');
  kit.id = `KIT-${theme}`;
  main.append(kit);
  render(<Kit dark={dark} />, kit);
  show('FAILED', dark, () => Promise.reject(new Error('gone')), 'company');
  show('UNKNOWN', dark, async () => ({ found: false, reason: 'unknown-id' }), 'company');
  show('WAITING', dark, never, 'company');
}
