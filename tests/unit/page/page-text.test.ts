// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { MarkedText } from '../../../src/page/marked-text.ts';
import { PageText } from '../../../src/page/page-text.ts';
import { drain, StubDetection } from './stub-detection.ts';

let detection: StubDetection;
let text: PageText;
let marked: MarkedText;

function open(html: string): void {
  document.body.innerHTML = html;
  detection = new StubDetection();
  text = new PageText(detection, {});
  marked = new MarkedText(text, detection);
  readAgain(document.body);
}

function readAgain(region: Element): boolean {
  text.dropDisconnected();
  const changed = drain(text.read({ region, role: 'text' }));
  drain(marked.weigh({}));
  drain(marked.resolve());
  return changed;
}

const texts = () => text.entries.map(({ block }) => block.text);
const marks = () => text.entries.flatMap(entry => entry.marks);

beforeEach(() => open('<p>OpenAI one</p><div><p>Foxconn two</p><p>three</p></div><p>OpenAI four</p>'));

describe('reading a region again', () => {
  test('replaces its blocks alone, in their place', () => {
    document.querySelector('div')!.innerHTML = '<p>Foxconn new</p>';
    expect(readAgain(document.querySelector('div')!)).toBe(true);
    expect(texts()).toEqual(['OpenAI one', 'Foxconn new', 'OpenAI four']);
  });

  test('puts a new region where it stands', () => {
    document.querySelector('div')!.insertAdjacentHTML('beforebegin', '<section><p>between</p></section>');
    readAgain(document.querySelector('section')!);
    expect(texts()).toEqual(['OpenAI one', 'between', 'Foxconn two', 'three', 'OpenAI four']);
  });

  test('scans only text that is new', () => {
    detection.scanned.length = 0;
    document.body.insertAdjacentHTML('beforeend', '<p>five</p>');
    readAgain(document.body);
    expect(detection.scanned).toEqual(['five']);
  });

  test('keeps marks and their ids where nothing changed', () => {
    const before = marks();
    expect(readAgain(document.body)).toBe(false);
    expect(marks()).toEqual(before);
    document.body.insertAdjacentHTML('beforeend', '<p>five</p>');
    readAgain(document.body);
    expect(marks().map((mark, index) => mark === before[index])).toEqual([true, true, true]);
  });

  test('makes new marks where a framework replaced a text node by an equal one', () => {
    const before = marks();
    const paragraph = document.querySelector('p')!;
    paragraph.replaceChildren('OpenAI one');
    readAgain(paragraph);
    expect(marks()[0]).not.toBe(before[0]);
    expect(marks()[0]!.block.nodes[0]!.isConnected).toBe(true);
  });

  test('resolves the changed block and those near it, not the whole page', () => {
    open(`${'<p>OpenAI</p>'.repeat(40)}<p>Foxconn</p>`);
    detection.resolved.length = 0;
    document.querySelector('p')!.firstChild!.nodeValue = 'OpenAI, again';
    readAgain(document.querySelector('p')!);
    expect(detection.resolved).toEqual([0, 1, 2]);
  });

  test('resolves everything when another company comes in', () => {
    open('<p>OpenAI</p>'.repeat(40));
    detection.resolved.length = 0;
    document.body.insertAdjacentHTML('beforeend', '<p>Foxconn</p>');
    readAgain(document.body.lastElementChild!);
    expect(detection.resolved).toHaveLength(41);
  });

  test('drops what left the document', () => {
    document.querySelector('div')!.remove();
    expect(text.dropDisconnected()).toBe(true);
    expect(texts()).toEqual(['OpenAI one', 'OpenAI four']);
    expect(text.dropDisconnected()).toBe(false);
  });

  test('drops a region that is hidden now', () => {
    const div = document.querySelector('div')!;
    div.hidden = true;
    readAgain(div);
    expect(texts()).toEqual(['OpenAI one', 'OpenAI four']);
  });

  test('follows blocks that the page moves', () => {
    document.body.append(document.querySelector('div')!);
    expect(text.restoreOrder()).toBe(true);
    readAgain(document.querySelector('div')!);
    expect(texts()).toEqual(['OpenAI one', 'OpenAI four', 'Foxconn two', 'three']);
    expect(text.restoreOrder()).toBe(false);
  });

  test('reads to the end though the page takes the place out again and again', () => {
    open('');
    document.body.innerHTML = Array.from(
      { length: 8 },
      (_, index) => `<div><p>A${index}</p><p>B${index}</p></div>`,
    ).join('');
    const reading = text.read({ region: document.body, role: 'text' });
    let step = reading.next();
    for (let changes = 0; !step.done; step = reading.next()) {
      if (++changes % 5 === 1) document.body.lastElementChild!.before(document.body.firstElementChild!);
    }
    expect(texts()).toHaveLength(16);
    expect(new Set(texts()).size).toBe(16);
  });
});

describe('finding the block of a text node', () => {
  test('by document order', () => {
    const node = document.querySelector('div p')!.firstChild as Text;
    expect(text.entryAt(node, 3)?.block.text).toBe('Foxconn two');
  });

  test('in the right piece of a long one', () => {
    open('<p></p>');
    const node = document.createTextNode('Foxconn builds. '.repeat(4_000));
    document.querySelector('p')!.append(node);
    readAgain(document.body);
    for (const offset of [0, 20_000, 40_000, 63_999]) {
      const { block } = text.entryAt(node, offset)!;
      expect(block.offsets[0]).toBeLessThanOrEqual(offset);
      expect(block.offsets[0]! + block.text.length).toBeGreaterThan(offset);
    }
  });

  test('not for text that is not read', () => {
    document.body.insertAdjacentHTML('beforeend', '<nav>OpenAI</nav>');
    expect(text.entryAt(document.querySelector('nav')!.firstChild as Text, 0)).toBeNull();
  });

  test('in a shadow root, among all its blocks', () => {
    open('<p>before</p><div></div><p>after</p>');
    const shadow = document.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Foxconn</p><p>OpenAI</p>';
    readAgain(document.body);
    expect(texts()).toEqual(['before', 'Foxconn', 'OpenAI', 'after']);
    for (const paragraph of shadow.querySelectorAll('p')) {
      expect(text.entryAt(paragraph.firstChild as Text, 1)?.block.text).toBe(paragraph.textContent);
    }
  });
});

test('words that are not on the page are read in its light', () => {
  expect(marked.resolveApart('Ask Foxconn', {})).toMatchObject([{ company: 'foxconn', start: 4, end: 11 }]);
  expect(texts()).toHaveLength(4);
});
