import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';

/** Where in a file a field stands, from the outside in: `['figures', 2, 'asOf']`. */
export type FieldPath = readonly (string | number)[];

/** A file that follows its schema, with the lines of its fields. */
export interface ReadFile<Value> {
  /** Path relative to the project's root. */
  file: string;
  value: Value;
  /** Line of a field, from 1; of the nearest field around it where it is not written. */
  line: (path: FieldPath) => number;
}

export type ReadResult<Value> = { read: ReadFile<Value>; problems: [] } | { read: null; problems: Problem[] };

/** Parses a YAML text and holds it to a schema; every problem says its line. */
export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  content: string,
  schema: Schema,
): ReadResult<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0) {
    const problems = document.errors.map(error => ({
      file,
      line: lineAt(error.pos[0]),
      reason: error.message,
    }));
    return { read: null, problems };
  }
  const line = (path: FieldPath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { read: { file, value: parsed.output, line }, problems: [] };
  const problems = parsed.issues.map(issue => {
    const path = (issue.path ?? []).map(item => item.key as string | number);
    return { file, line: line(path), reason: describe(issue, path) };
  });
  return { read: null, problems };
}

function describe(issue: v.BaseIssue<unknown>, path: FieldPath): string {
  const field = path.join('.');
  if (issue.expected === 'never') return `unknown field ${field}`;
  if (issue.received === 'undefined') return `${field} is missing`;
  const reason = issue.message.startsWith('Invalid')
    ? `must be ${issue.expected}, not ${issue.received}`
    : issue.message;
  return field === '' ? reason : `${field} ${reason}`;
}
