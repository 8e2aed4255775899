/**
 * What runs inside a bench page: the page's half of the extension without the extension around it, so that each part
 * can be timed, and what it is compared with.
 */
import Mark from 'mark.js';
import { partsOf } from '../../../src/detect/lexicon/artefact.ts';
import { lexiconWith } from '../../../src/detect/lexicon/decode.ts';
import { decodeNamesInSteps } from '../../../src/detect/lexicon/decode-names.ts';
import { Annotator } from '../../../src/page/annotator.ts';
import { type Detection, detectionWith } from '../../../src/page/detection.ts';
import { PageReader } from '../../../src/page/page-reader.ts';
import { Painter } from '../../../src/page/painter/painter.ts';
import { placeOf } from '../../../src/page/reader/place.ts';
import { type Scanner, scannerWith } from '../../../src/page/scanner.ts';
import { sliceClock } from '../../../src/page/scheduler.ts';
import { interleave, median } from '../interleave.ts';

export interface PageTimes {
  /** Milliseconds. */
  walk: number;
  annotate: number;
  /** In the middle one of all rounds. */
  longestSlice: number;
  /** In the round in which it was shortest: with the least of what other jobs took from the browser. */
  quietestSlice: number;
  marks: number;
}

/** Letters that are walked over for each time that is taken. */
const LEAST_WALKED = 5e6;

/** The whole page, again and again from nothing, against a bare walk over its text nodes. */
export async function wholePage(artefact: string, rounds: number): Promise<PageTimes> {
  const parts = partsFrom(artefact);
  const worked: number[] = [];
  const longest: number[] = [];
  let marks = 0;
  // One walk over a short page takes less than the clock can tell.
  const walks = Math.ceil(LEAST_WALKED / document.body.textContent.length);
  const times = await interleave(
    {
      walk() {
        for (let count = 0; count < walks; count++) bareWalk();
      },
      async annotate() {
        const run = startRun(parts);
        worked.push(await run.reader.readEverything());
        longest.push(run.longestSlice());
        marks = run.painter.size;
        run.end();
      },
    },
    rounds,
  );
  return {
    walk: times.walk / walks,
    annotate: Math.min(...worked.slice(-rounds)),
    longestSlice: median(longest.slice(-rounds)),
    quietestSlice: Math.min(...longest.slice(-rounds)),
    marks,
  };
}

/** Milliseconds of a paragraph that comes later, on a page that is annotated already. */
export async function addedParagraph(artefact: string, text: string, rounds: number): Promise<number> {
  const run = startRun(partsFrom(artefact));
  await run.reader.readEverything();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
    const place = placeOf(paragraph)!;
    times.push(await run.reader.update({ places: [place], removed: false, moved: false, everything: false }));
  }
  run.end();
  return median(times);
}

export interface EditTimes {
  without: number;
  painted: number;
  marks: number;
}

/** Milliseconds of the page's own edits, with and without our marks on it. */
export async function ownEdits(artefact: string, rounds: number): Promise<EditTimes> {
  const parts = partsFrom(artefact);
  const without: number[] = [];
  const painted: number[] = [];
  let marks = 0;
  for (let round = 0; round < rounds; round++) {
    without.push(edit());
    const run = startRun(parts);
    await run.reader.readEverything();
    marks = run.painter.size;
    painted.push(edit());
    run.end();
  }
  return { without: median(without), painted: median(painted), marks };
}

/** Names that mark.js is given at once: it calls itself for each, and with all of them it overflows the stack. */
const NAMES_AT_ONCE = 200;

/** Milliseconds of mark.js on this page with these names, the longest first; leaves its elements in it. */
export function markJs(names: readonly string[]): number {
  const sorted = [...names].sort((one, other) => other.length - one.length);
  const begun = performance.now();
  const mark = new Mark(document.body);
  for (let from = 0; from < sorted.length; from += NAMES_AT_ONCE) {
    mark.mark(sorted.slice(from, from + NAMES_AT_ONCE), {
      separateWordSearch: false,
      accuracy: 'exactly',
      diacritics: false,
    });
  }
  return performance.now() - begun;
}

/** Annotates the page and leaves it so, for measuring what it holds. */
export async function annotateAndStay(artefact: string): Promise<void> {
  const run = startRun(partsFrom(artefact));
  await run.reader.readEverything();
  (globalThis as { kept?: unknown }).kept = run;
}

interface DetectionParts {
  scanner: Scanner;
  /** Made when the first page is judged, as by the annotator when it comes. */
  detection: () => Detection;
}

function partsFrom(artefact: string): DetectionParts {
  const { names, facts } = partsOf(artefact);
  const scanner = scannerWith(() => decodeNamesInSteps(names));
  let detection: Detection | undefined;
  return {
    scanner,
    detection() {
      detection ??= detectionWith(lexiconWith(scanner.names(), facts));
      return detection;
    },
  };
}

function startRun({ scanner, detection }: DetectionParts) {
  const ending = new AbortController();
  const inner = sliceClock(window);
  let begun = 0;
  let longest = 0;
  // A slice lasts from the first question for the time to the pause.
  const clock = {
    now() {
      const now = inner.now();
      if (begun === 0) begun = now;
      longest = Math.max(longest, now - begun);
      return now;
    },
    async pause() {
      longest = Math.max(longest, inner.now() - begun);
      await inner.pause();
      begun = 0;
    },
  };
  const painter = new Painter({ insertCss: async () => true });
  let annotator: Annotator | undefined;
  const reader: PageReader = new PageReader({
    window,
    signal: ending.signal,
    scanner,
    clock,
    onShadowRoot() {},
    onRead: () => painter.repair(),
    judge() {
      annotator ??= new Annotator({
        window,
        page: reader,
        detection: detection(),
        painter,
        view: () => ({ density: 'every', firstOfEach: false, accepts: () => true, force: false }),
      });
      return annotator.judge();
    },
  });
  return {
    reader,
    painter,
    longestSlice: () => longest,
    end() {
      ending.abort();
      painter.remove();
    },
  };
}

function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return sum;
}

/** What a live page does: a paragraph in, a text changed, a paragraph out, and a look at the layout each time. */
function edit(): number {
  const paragraphs = document.querySelectorAll('p');
  const begun = performance.now();
  for (let round = 0; round < 20; round++) {
    const target = paragraphs[(round * 37) % paragraphs.length]!;
    const added = document.createElement('p');
    added.textContent = 'The market closed lower, and nobody was surprised.';
    target.before(added);
    const text = added.firstChild as Text;
    text.data += ' Nobody was asked.';
    void document.body.offsetHeight;
    added.remove();
    void document.body.offsetHeight;
  }
  return performance.now() - begun;
}
