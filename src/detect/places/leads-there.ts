/** The words before a place that say that something is there. */
import type { BlockContext } from '../block-context.ts';
import type { PlaceMention } from './mention.ts';
import { wordBefore } from './word-before.ts';

/** “Loughton, where work began” says no less than “in Loughton”. */
const WHERE = /^,? where\b/;

/** “In Abilene”, “Loughton, where”: whether the words around a place say that something is there. */
export function leadsThere({ listFirstHit, end }: PlaceMention, context: BlockContext): boolean {
  const { hits, text } = context.block;
  return hasPreposition(hits.starts[listFirstHit]!, context) || WHERE.test(text.slice(end, end + 8));
}

/** Whether the words before a place, which begins at `start`, say that something is there. */
function hasPreposition(start: number, context: BlockContext): boolean {
  const { text } = context.block;
  const word = wordBefore(text, start).toLowerCase();
  if (PLAIN_LEADS.has(word)) return true;
  if (!ENDS_OF_LEADS.has(word) && !word.endsWith('ern')) return false;
  return LEADS_THERE.test(text.slice(Math.max(0, start - 32), start).toLowerCase());
}

/** Words that lead to a place by themselves. */
const PLAIN_LEADS: ReadonlySet<string> = new Set(
  (
    'in at near outside around across on into throughout spanning inside to for expand expands expanding expanded ' +
    'enlarge enlarges enlarging'
  ).split(' '),
);
/** With which several words may end that lead to one. */
const ENDS_OF_LEADS: ReadonlySet<string> = new Set(
  'the rural nearby north south east west central upstate downtown tiny small deepest remote of'.split(' '),
);

/** For small letters; a class of letters by their codes, because `\p{L}` in any case takes milliseconds to get ready. */
const LEADS_THERE =
  /\b(?:(?:in|at|near|outside|around|across|on|into|throughout|spanning|inside|to|for)(?: (?:the|rural|nearby|[a-z\u00aa-\u1fff]+ern|north|south|east|west|central|upstate|downtown|tiny|small|deepest|remote))*|(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts) of|(?:in|on|at) the (?:[a-z\u00aa-\u1fff]+ )?(?:north|south|east|west|northeast|northwest|southeast|southwest|centre|center|heart|middle|corner|edge|outskirts|coast) of|expand|expands|expanding|expanded|enlarge|enlarges|enlarging) $/;
