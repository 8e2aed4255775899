// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { changesIn } from '../../../src/page/watcher/changes.ts';

let observer: MutationObserver;

beforeEach(() => {
  document.body.innerHTML =
    '<article><p id="a">One <b>two</b></p><p id="b">Three</p></article><nav id="n">Four</nav>';
  observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'contenteditable'],
  });
});

const element = (id: string) => document.getElementById(id)!;

/** Ids (or names) of the regions to be read again. */
function regions(): string[] {
  const { places } = changesIn(observer.takeRecords());
  return places.map(({ region }) => region.id || region.localName);
}

test('changed text is read with its block', () => {
  element('a').querySelector('b')!.firstChild!.nodeValue = 'new';
  expect(regions()).toEqual(['a']);
});

test('a new block is read alone', () => {
  element('a').insertAdjacentHTML('afterend', '<p id="new">New</p>');
  expect(regions()).toEqual(['new']);
});

test('a block put in the midst of a text is read with that text', () => {
  element('a').insertAdjacentHTML('afterbegin', '<div>New</div>');
  element('a').prepend('Text ');
  expect(regions()).toEqual(['a']);
});

test('new text is read with the block around it', () => {
  element('b').append(' more');
  expect(regions()).toEqual(['b']);
});

test('what is inside a region that is read anyway is not named', () => {
  element('a').insertAdjacentHTML('afterend', '<section id="new"><p id="inner">New</p></section>');
  element('inner').append(' more');
  expect(regions()).toEqual(['new']);
});

test('a removed block is only dropped; removed words make their block be read again', () => {
  element('b').remove();
  expect(changesIn(observer.takeRecords())).toMatchObject({ places: [], removed: true });
  element('a').querySelector('b')!.remove();
  expect(regions()).toEqual(['a']);
});

test('what is left out stays out', () => {
  element('n').append(' more');
  document.documentElement.append(document.createElement('div'));
  document.head.insertAdjacentHTML('beforeend', '<style>p {}</style>');
  element('a').append(document.createElement('img'), '  ');
  expect(regions()).toEqual([]);
});

test('a block that was hidden or shown is looked at, and nothing around it', () => {
  element('a').hidden = true;
  expect(regions()).toEqual(['a']);
  element('a').hidden = false;
  expect(regions()).toEqual(['a']);
});
