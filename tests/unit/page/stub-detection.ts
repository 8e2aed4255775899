import type { NameLexicon } from '../../../src/detect/lexicon/lexicon.ts';
import type { GateVerdict } from '../../../src/detect/relevance/gate.ts';
import type { Annotation, Block } from '../../../src/detect/types.ts';
import type { CompanyId } from '../../../src/facts/ids.ts';
import type { Detection, PageWeight } from '../../../src/page/detection.ts';
import type { BlockScan, Scanner } from '../../../src/page/scanner.ts';

/** Detection that knows two names, and takes a page for relevant that has both. Counts what it is asked for. */
export class StubDetection implements Scanner, Detection {
  readonly scanned: string[] = [];
  readonly resolved: number[] = [];

  *prepare(): Generator<void> {}

  scan(block: Block): BlockScan {
    this.scanned.push(block.text);
    return { block } as BlockScan;
  }

  gate(scans: readonly BlockScan[]): GateVerdict {
    return { mayBeRelevant: scans.some(scan => /OpenAI|Foxconn/.test(textOf(scan))), topicTerms: 0 };
  }

  names(): NameLexicon {
    return {} as NameLexicon;
  }

  *weigh(scans: readonly BlockScan[]): Generator<void, PageWeight> {
    yield;
    const texts = scans.map(scan => textOf(scan));
    const companies = ['OpenAI', 'Foxconn'].filter(name => texts.some(text => text.includes(name))).length;
    const relevance = { relevant: companies === 2, points: companies, mentions: 0, companies, topicTerms: 0 };
    return { relevance } as PageWeight;
  }

  resolve(index: number, scans: readonly BlockScan[]): Annotation[] {
    this.resolved.push(index);
    const text = textOf(scans[index]!);
    return [...text.matchAll(/OpenAI|Foxconn/g)].map(match => ({
      kind: 'company',
      company: match[0].toLowerCase() as CompanyId,
      block: index,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      evidence: [],
    }));
  }
}

function textOf(scan: BlockScan): string {
  return (scan as unknown as { block: Block }).block.text;
}

/** Runs steps to their end at once. */
export function drain<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
