import type { Lexicon, NameLexicon } from '../detect/lexicon/lexicon.ts';
import type { PageReport } from '../messages.ts';
import { hiddenWordsFor } from '../settings/mode.ts';
import { Annotator, type MarkView } from './annotator.ts';
import { printed } from './article-context.ts';
import { detectionWith } from './detection.ts';
import { Interaction } from './interaction.ts';
import type { Mark } from './mark.ts';
import { Painter } from './painter/painter.ts';
import type { Marking, MarkingOptions } from './parts.ts';
import { reportOf } from './report.ts';
import { watchBackground } from './watcher/background.ts';

/**
 * Puts the annotator to work on a page.
 *
 * @param complete what the reader's names stand for
 */
export function startMarking(options: MarkingOptions, complete: (names: NameLexicon) => Lexicon): Marking {
  const { window, signal, host, page, scanner, ask } = options;
  let view = viewOf(options);
  const painter = new Painter({ insertCss: (css, remove) => succeeds(ask('page/paint', { css, remove })) });
  painter.setStyle(options.wishes().settings.style);
  for (const root of page.shadowRoots) painter.reach(root);
  const detection = detectionWith(complete(scanner.names()));
  const annotator = new Annotator({ window, page, detection, painter, view: () => view });
  const interaction = new Interaction({
    ...options,
    annotator,
    painter,
    settings: () => options.wishes().settings,
  });
  watchBackground(window, signal, () => {
    const earlier = view;
    view = viewOf(options);
    painter.refreshBackground();
    if (earlier.firstOfEach !== view.firstOfEach) void page.judgeAgain();
  });
  signal.addEventListener('abort', () => painter.remove(), { once: true });
  return {
    judge: () => annotator.judge(),
    judged: () => interaction.marksChanged(),
    get isActive() {
      return annotator.isActive;
    },
    get isJudged() {
      return annotator.isJudged;
    },
    get marks() {
      return [...annotator.marks()].length;
    },
    report(title: string, state: PageReport['state']) {
      const { hints, relevance, text } = annotator;
      const indexes = new Map(text.entries.map(({ block }, index) => [block, index]));
      const blockOf = (mark: Mark) => indexes.get(mark.block) ?? 0;
      return reportOf({ host, title, hints, state, relevance, marks: annotator.marks(), blockOf });
    },
    wishesChanged() {
      view = viewOf(options);
      painter.setStyle(options.wishes().settings.style);
    },
    repair: () => painter.repair(),
    reach: root => painter.reach(root),
    step: direction => interaction.step(direction),
    goTo: (mark, open) => interaction.goTo(mark, open),
    lookUp: text => interaction.lookUp(text),
    dismiss: () => interaction.dismiss(),
  };
}

function viewOf({ wishes, host, window }: MarkingOptions): MarkView {
  const { settings, force } = wishes();
  const hidden = hiddenWordsFor(settings, host);
  return {
    density: settings.density,
    // Chromium paints every highlight as selected text in forced colors, whatever the rules say; Firefox does not.
    firstOfEach:
      window.matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-appearance', 'none'),
    accepts: ({ annotation }) => settings.kinds[annotation.kind] && !hidden.has(printed(annotation.text)),
    force,
  };
}

async function succeeds(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch {
    return false;
  }
}
