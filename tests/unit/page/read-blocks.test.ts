// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/page/reader/read-blocks.ts';
import { readAll, readHtml, textInDocument, textsOf } from './reading.ts';

describe('what makes a block', () => {
  test('inline elements join, block elements part', () => {
    const blocks = readHtml(
      '<p><b>Open</b>AI pays $<span>1.4</span> trillion</p><div>Foxconn<p>Ohio</p>Texas</div>',
    );
    expect(textsOf(blocks)).toEqual(['OpenAI pays $1.4 trillion', 'Foxconn', 'Ohio', 'Texas']);
  });

  test('a line break is a line break, and white space alone is no block', () => {
    const blocks = readHtml('<p>One<br>Two</p>\n  <div> \n </div>');
    expect(blocks.map(({ text }) => text)).toEqual(['One\nTwo']);
  });

  test('reference marks do not stick to the word before', () => {
    expect(textsOf(readHtml('<p>OpenAI<sup>[1]</sup> said</p>'))).toEqual(['OpenAI said']);
  });

  test.each([
    ['script', '<script>Nvidia</script>'],
    ['code', '<p><code>Nvidia</code></p>'],
    ['preformatted text', '<pre>Nvidia</pre>'],
    ['an input', '<textarea>Nvidia</textarea><button>Nvidia</button>'],
    ['an editor', '<div contenteditable="true"><p>Nvidia</p></div>'],
    ['an editor without value', '<div contenteditable><p>Nvidia</p></div>'],
    ['hidden text', '<p hidden>Nvidia</p><p aria-hidden="true">Nvidia</p>'],
    ['navigation', '<nav>Nvidia</nav><div role="navigation">Nvidia</div>'],
    ['footers', '<footer>Nvidia</footer><div role="contentinfo">Nvidia</div>'],
    ['a sidebar', '<aside>Nvidia</aside>'],
  ])('leaves out %s', (_what, html) => {
    expect(readHtml(`${html}<p>Oracle</p>`).map(({ text }) => text)).toEqual(['Oracle']);
  });

  test('reads a box inside the article, and what is expressly not editable', () => {
    const html = '<article><aside>Nvidia</aside><p contenteditable="false">Oracle</p></article>';
    expect(textsOf(readHtml(html))).toEqual(['Nvidia', 'Oracle']);
  });

  test('tells headlines, list items, cells and captions apart', () => {
    const html = `<h1>A</h1><ul><li><p>B</p></li></ul><table><caption>C</caption><tr><td>D</td></tr></table>
      <figure><figcaption>E</figcaption></figure><div role="heading">F</div><p>G</p>`;
    expect(readHtml(html).map(({ text, role }) => `${text} ${role}`)).toEqual([
      'A headline',
      'B list-item',
      'C caption',
      'D table-cell',
      'E caption',
      'F headline',
      'G text',
    ]);
  });

  test('a section begins with a heading or an article', () => {
    const blocks = readHtml('<p>A</p><h2>B</h2><p>C</p><article><p>D</p><p>E</p></article>');
    expect(blocks.filter(block => block.opensSection).map(({ text }) => text)).toEqual(['B', 'D']);
  });
});

describe('words that touch in the source', () => {
  test('stay apart where style lays them out as blocks', () => {
    const html =
      '<p><span style="display: block">Sachin</span><span style="display: block">Oracle</span></p>';
    expect(textsOf(readHtml(html))).toEqual(['Sachin', 'Oracle']);
  });

  test('stay together in a drop cap', () => {
    expect(textsOf(readHtml('<p><span style="float: left">O</span>racle</p>'))).toEqual(['Oracle']);
  });
});

describe('shadow roots', () => {
  test('open ones are read before the children of their host', () => {
    document.body.innerHTML = '<x-card><p>Light</p></x-card>';
    const host = document.querySelector('x-card')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Shadow</p><slot></slot>';
    const seen: ShadowRoot[] = [];
    const blocks = readAll(document.body, { onShadowRoot: root => seen.push(root) });
    expect(textsOf(blocks)).toEqual(['Shadow', 'Light']);
    expect(seen).toEqual([shadow]);
    expect(blocks[0]!.host).toBe(host);
    expect(blocks[1]!.host).toBeNull();
  });

  test('a host that only frames its children does not cut a sentence', () => {
    document.body.innerHTML = '<p>Foxconn and <x-link>OpenAI</x-link> agree</p>';
    document.querySelector('x-link')!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>a {}</style><slot></slot>';
    expect(textsOf(readAll(document.body))).toEqual(['Foxconn and OpenAI agree']);
  });

  test('custom elements without one are told, for it may come later', () => {
    const seen: string[] = [];
    readHtml('<x-late>OpenAI</x-late>', { onCustomElement: element => seen.push(element.localName) });
    expect(seen).toEqual(['x-late']);
  });
});

describe('size', () => {
  test('one long text node is cut at sentences, and every piece knows its place', () => {
    const sentence = 'Nvidia sells to Oracle, and Oracle to OpenAI. ';
    document.body.innerHTML = '<p></p>';
    document.querySelector('p')!.append(sentence.repeat(20_000));
    const blocks = readAll(document.body);
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks.map(({ text }) => text).join('')).toBe(sentence.repeat(20_000));
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(16_384);
    for (const block of blocks) {
      expect(block.text.endsWith('. ')).toBe(true);
      expect(textInDocument(block, 0, block.text.length)).toBe(block.text);
    }
  });

  test('nesting needs no stack', () => {
    let innermost: Element = document.body;
    document.body.innerHTML = '';
    for (let depth = 0; depth < 1_000; depth++) {
      const child = document.createElement(depth % 2 ? 'div' : 'span');
      innermost.append(child);
      innermost = child;
    }
    innermost.append('OpenAI');
    expect(textsOf(readAll(document.body))).toEqual(['OpenAI']);
  });
});

describe('while the page changes', () => {
  test('says so when its place was taken out', () => {
    document.body.innerHTML = '<div><p>A</p><p>B</p><p>C</p></div><p>D</p>';
    const reading = readBlocks(document.body);
    expect(reading.next().value).toMatchObject({ text: 'A' });
    document.querySelector('div')!.remove();
    expect(reading.next()).toEqual({ done: true, value: false });
  });

  test('does not mind changes elsewhere', () => {
    document.body.innerHTML = '<p>A</p><p>B</p><p>C</p>';
    const reading = readBlocks(document.body);
    reading.next();
    document.querySelector('p')!.remove();
    expect([...reading].map(block => block?.text)).toEqual(['B', 'C']);
  });
});

const fragment = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('Open', 'AI ', '$1.4 ', 'trillion', ' ', '\n', 'é', '한국', '😀'),
    fc
      .tuple(
        fc.constantFrom('b', 'p', 'div', 'span', 'li', 'h2', 'td', 'nav', 'x-a'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).node;

test('whatever the markup, the text of a block stands where it says', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 8 }), fc.nat(), (parts, seed) => {
      for (const block of readHtml(parts.join(''))) {
        const at = seed % block.text.length;
        expect(textInDocument(block, at, at + 1)).toBe(block.text[at]);
        expect(block.text).toBe(block.nodes.map(node => node.data).join(''));
      }
    }),
  );
});
