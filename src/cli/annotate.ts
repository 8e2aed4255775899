/**
 * `npm run -s annotate -- [--json] [--all] [--power] FILE…`: the same detection as on a page, on files, for people who edit
 * facts and for measuring.
 */
import { parseArgs } from 'node:util';
import { annotateDocument } from './annotate-document.ts';
import { compileLexicon } from './lexicon.ts';
import { readDocument, UnreadableFile } from './read-document.ts';
import { jsonLine, table } from './report.ts';

const USAGE = `Usage: npm run -s annotate -- [--json] [--all] [--power] FILE…
Finds companies, amounts and facilities in .txt, .md and .html files.
  --json  one line of JSON for each file
  --all   annotate even what is not about AI infrastructure
  --power figures of power too
  --help  this text`;

async function main(): Promise<number> {
  const parsed = parseCommandLine();
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.help) {
    console.log(USAGE);
    return 0;
  }
  const lexicon = await compileLexicon().catch((error: Error) => error);
  if (lexicon instanceof Error) {
    console.error(lexicon.message);
    return 1;
  }
  let failures = 0;
  for (const file of parsed.files) {
    try {
      const document = await readDocument(file);
      const result = annotateDocument(document, lexicon, { offTopicToo: parsed.all, power: parsed.power });
      process.stdout.write(parsed.json ? jsonLine(file, result) : table(file, result));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(`${file}: ${error.message}`);
      failures++;
    }
  }
  return failures === 0 ? 0 : 1;
}

interface CommandLine {
  json: boolean;
  all: boolean;
  power: boolean;
  help: boolean;
  files: string[];
}

/** The command line, or what is wrong with it. */
function parseCommandLine(): CommandLine | string {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        power: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const { json = false, all = false, power = false, help = false } = values;
    if (positionals.length === 0 && !help) return 'No file given.';
    return { json, all, power, help, files: positionals };
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = await main();
