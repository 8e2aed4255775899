/** How records say under which names the news writes of them. */
import * as v from 'valibot';
import { text } from './values.ts';

/** A bare text is unique: it means this record wherever it stands. Any other says what evidence it needs. */
export const alias = v.union(
  [
    v.pipe(
      text,
      v.transform(written => ({ text: written, ambiguity: 'unique' as const, cues: [] as string[] })),
    ),
    v.strictObject({
      text,
      ambiguity: v.picklist(
        ['word', 'acronym', 'never-alone'],
        'must be word, acronym or never-alone; a unique alias is written as bare text',
      ),
      /** Words that speak for this reading when they stand near. */
      cues: v.optional(
        v.array(
          v.pipe(
            text,
            v.check(cue => cue === cue.toLowerCase(), 'must be in lower case'),
          ),
        ),
        [],
      ),
    }),
  ],
  'must be text, or { text, ambiguity, cues }',
);

export type Alias = v.InferOutput<typeof alias>;

export const aliases = v.optional(v.array(alias), []);

/** Longer words that contain a name of this record and mean something else. */
export const rivals = v.optional(v.array(text), []);
