/**
 * Cold start: each round is a process of its own that loads the artefact and scans 8 kB, or builds and runs the
 * alternation. What a process needs to start is not counted.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundleScript } from '../bundle.ts';
import type { Measurement } from '../figure.ts';
import { median } from '../interleave.ts';
import { companyNames, namesOf, shippedArtefact, shippedLexicon } from '../names.ts';
import { topicParagraphs } from '../text/article.ts';

const run = promisify(execFile);

export const cold: Measurement = {
  title: 'Cold start in Node',
  async run({ rounds }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'infragloss-bench-'));
    try {
      const script = path.join(folder, 'cold.cjs');
      const input = path.join(folder, 'input.json');
      await writeFile(script, await bundleScript(path.join(import.meta.dirname, 'cold-process.ts')));
      const names = namesOf(await shippedLexicon());
      const texts = topicParagraphs(8_000, { names: await companyNames() });
      await writeFile(input, JSON.stringify({ artefact: await shippedArtefact(), names, texts }));
      const times = { ours: [] as number[], regexp: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        for (const which of ['ours', 'regexp'] as const) {
          const { stdout } = await run(process.execPath, [script, which, input]);
          times[which].push(Number(stdout));
        }
      }
      const ours = median(times.ours);
      return [
        {
          name: 'alternation RegExp, built and run on 8 kB / ours, loaded and run',
          value: median(times.regexp) / ours,
          unit: '×',
          limit: { atLeast: 1 },
        },
        { name: 'artefact loaded, 8 kB scanned', value: ours, unit: 'ms' },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
