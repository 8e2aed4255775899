/** Looks for the words around a place that say that something stands, or is being built, there. */
import { type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import { CURRENCY_SIGN, WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FacilitySource } from '../lexicon/source.ts';
import { isCell, opensItem } from '../text/cell.ts';
import type { PlaceMention } from './mention.ts';
import { hasPreposition } from './vetoes.ts';

/** Facility nouns and verbs count within so many words of the place, or of the list that it is part of. */
const NEAR_WORDS = 12;
/** A noun so near, with nothing but an article or an adjective between, belongs to the place. */
const ADJACENT_BEFORE = 3;
const ADJACENT_AFTER = 2;

type FacilityKind = FacilitySource['kind'];

export interface PlaceCues {
  /** Words from the place to the nearest facility noun; `Infinity` where there is none in the sentence. */
  nounDistance: number;
  /** A facility noun right before (“a plant in Ohio”) or after (“the Ohio plant”). */
  adjacentNoun: boolean;
  noun: string | null;
  /** The kinds of facility that the nouns near by may mean; empty where they do not say. */
  kinds: ReadonlySet<FacilityKind>;
  verb: boolean;
  /** A word such as “plans” or “expansion” right after: “the Arizona expansion”. */
  verbAfter: boolean;
  /** What a site does or becomes, right after: “Fremont output”, “the Abilene expansion”. */
  output: boolean;
  /** Chips, servers, racks and the like near by. */
  machines: boolean;
  power: boolean;
  money: boolean;
  preposition: boolean;
  /** “Chitose, home of Rapidus”. */
  home: boolean;
  /** It is said to be where something is: “Where: Covert Township, on the lake”. */
  label: boolean;
  /** The place has a cell of a table or a line of a list to itself. */
  cell: boolean;
  /** It opens an item and stands apart from it: “Boise, Idaho. Micron will have …”. */
  opensItem: boolean;
  /** People meet, speak or are hired there. */
  gathering: boolean;
  /** People live, shop, study and pray there: the town is meant as a town. */
  life: boolean;
  /** It only says where something else is: “70 miles west of Abilene”. */
  distance: boolean;
}

/** What the commoner nouns say about the kind of facility; “campus” or “site” say nothing. */
const KIND_OF_NOUN: readonly [RegExp, readonly FacilityKind[]][] = [
  [
    /data|server farm|supercomput|machine room|server hall|supercluster|cluster|cloud region|\bAI hub/,
    ['datacenter'],
  ],
  [/fab\b|fabs\b|foundr|chip|wafer|cleanroom/, ['fab']],
  [/packaging/, ['fab', 'factory']],
  [/power|nuclear|reactor|generating|^station$|gas plant/, ['power-plant']],
  [/factor|assembly|production|manufactur|server plant/, ['factory', 'fab']],
  [/^plants?$/, ['factory', 'fab', 'power-plant']],
];

const OUTPUT =
  /^ (?:output|capacity|expansion|production|packaging|project|build-?out|operations|buildings?|phase|lease|tenants?|upgrade|ramp|halls?|turbines|reactors?|permits?)\b/;
const LONGEST_OUTPUT = 14;
/** “Ships wafers from Chitose”: what is made comes from where it is made. */
const PRODUCT_FROM =
  /\b(?:wafers?|transistors|chips|processors|accelerators|GPUs|modules|memory|racks|servers|systems|turbines|reactors) from $/;
const LONGEST_PRODUCT_FROM = 20;
/** “Racks come out of San Jose”. */
const OUT_OF = /\b(?:come|comes|came|coming|roll|rolls|rolled|rolling|ship|ships|shipped|shipping) out of $/;
const LONGEST_OUT_OF = 24;
const HOME = /^,? (?:the |now )?home (?:of|to) /;
/** “Loughton, where work began” says no less than “in Loughton”. */
const WHERE = /^,? where\b/;

/** “Speaking in Houston”, “at a conference in Austin”: machines are talked of there, and stand elsewhere. */
const GATHERING =
  /\b(?:speaking|spoke|speaks|told|conference|meeting|event|summit|forum|keynote|shows?|expo|interview|dinner|ceremony|offices?|reporters|crowd|rally|visit|visited|visiting|lab|laboratory|flew|flying|met|hearing|parade|hired|engineers?|recruiters?|stores?|shops?|born|lives|lived|retired|grew up|founded|donat\w+|schools?|league|complaint|lawsuit|sales)\b/i;
const GATHERING_LETTERS = 60;
const LIFE =
  /\b(?:rent (?:in|for|is|averages)|(?:rising|higher) rents|rented homes|housing|hotels?|caf[eé]s?|bakery|bakeries|restaurants?|diners?|pubs?|supermarkets?|church(?:es)?|hospitals?|schools?|pupils|universit(?:y|ies)|college|librar(?:y|ies)|museums?|festivals?|pilgrimage|harbou?r|beach(?:es)?|tourists?|tourism|birth rate|biggest taxpayer|(?:largest|biggest) employer|retirees|pensioners|lives?|lived|living|(?:paper|saw|steel|poultry|textile) (?:mills?|works|plants?)|shipyards?|vineyards?|ceramics|cricket|football|basketball|hockey|baseball|academy|parliament|premier|sheriff|concerts?|gala|fireworks|weddings?|funerals?|courts?|has its head(?:quarters| office)|port of|parking|property tax(?:es)?|assessor|ferry)\b/i;
const LIFE_LETTERS = 48;

const LABEL = /^\W*(?:[Ww]here|[Ll]ocation|[Ss]ite|[Pp]lace|[Aa]ddress)s?:\W*$/;
const LONGEST_LABEL = 16;

const DISTANCE =
  /\b(?:miles?|km|kilomet(?:er|re)s?|minutes?|hours?(?:' drive|'s drive)?) (?:\p{Ll}+ ){0,2}(?:of|from) $/u;
const LONGEST_DISTANCE = 48;

export function readCues(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): PlaceCues {
  const { hits } = context.block;
  const sentence = sentenceSpan(context, sentenceAt(context, mention.start));
  const kinds = new Set<FacilityKind>();
  const before = context.block.text.slice(sentence.start, mention.start);
  const gathering = GATHERING.test(before.slice(-GATHERING_LETTERS));
  const cues = {
    nounDistance: Number.POSITIVE_INFINITY,
    adjacentNoun: false,
    noun: null as string | null,
    kinds,
    verb: false,
    verbAfter: false,
    output:
      OUTPUT.test(context.block.text.slice(mention.end, mention.end + LONGEST_OUTPUT)) ||
      PRODUCT_FROM.test(before.slice(-LONGEST_PRODUCT_FROM)) ||
      OUT_OF.test(before.slice(-LONGEST_OUT_OF)),
    machines: false,
    power: false,
    money: false,
    gathering,
    life: LIFE.test(
      context.block.text.slice(
        Math.max(sentence.start, mention.start - LIFE_LETTERS),
        Math.min(sentence.end, mention.end + LIFE_LETTERS),
      ),
    ),
    distance: DISTANCE.test(before.slice(-LONGEST_DISTANCE)),
    opensItem: opensItem(context.block.text, mention.start, mention.end),
    label: LABEL.test(before.slice(-LONGEST_LABEL)),
    cell: isCell(context.block.text, mention.start, mention.end),
    home: HOME.test(context.block.text.slice(mention.end, mention.end + 16)),
    preposition:
      hasPreposition(hits.starts[mention.listFirstHit]!, context) ||
      WHERE.test(context.block.text.slice(mention.end, mention.end + 8)),
  };
  const first = mention.listFirstHit;
  const last = mention.listLastHit;
  const look = (hit: number, distance: number, adjacent: number): void => {
    const entry = hits.entries[hit]!;
    const categories = entry >= 0 ? lexicon.categories[entry]! : 0;
    if (categories & WordCategory.powerTrigger) cues.power = true;
    if (entry === CURRENCY_SIGN || categories & WordCategory.moneyTrigger) cues.money = true;
    if (distance > NEAR_WORDS) return;
    if (!gathering && categories & WordCategory.topic) cues.machines = true;
    if (!gathering && categories & WordCategory.facilityVerb) {
      cues.verb = true;
      if (hit === last + 1 && distance <= 1) cues.verbAfter = true;
    }
    if ((categories & WordCategory.facilityNoun) === 0 || isOthers(hit, context)) return;
    const noun = lexicon.text(entry);
    for (const [pattern, meant] of KIND_OF_NOUN)
      if (pattern.test(noun)) for (const kind of meant) kinds.add(kind);
    if (distance <= adjacent && (hit > last || cues.preposition)) cues.adjacentNoun = true;
    if (distance < cues.nounDistance) {
      cues.nounDistance = distance;
      cues.noun = noun;
    }
  };
  // “Iowa's only reactor” is as close as “the Iowa reactor”.
  const after = ADJACENT_AFTER + (context.block.text.startsWith("'s", mention.end) ? 1 : 0);
  const isInside = (hit: number) => {
    const start = hits.starts[hit]!;
    return start >= sentence.start && start < sentence.end;
  };
  for (let hit = first - 1; hit >= 0 && isInside(hit); hit--) {
    look(hit, hits.words[first]! - hits.words[hit]! - wordsOf(context, hit) + 1, ADJACENT_BEFORE);
  }
  for (let hit = last + 1; hit < hits.length && isInside(hit); hit++) {
    look(hit, hits.words[hit]! - hits.words[last]! - wordsOf(context, last) + 1, after);
  }
  return cues;
}

/** “The Nissan plant”, “paper mills”: what somebody has there of whom nothing is known. */
function isOthers(hit: number, { block: { text, hits } }: BlockContext): boolean {
  const owner = OWNER.exec(text.slice(Math.max(0, hits.starts[hit]! - LONGEST_OWNER), hits.starts[hit]!));
  if (owner === null) return false;
  const start = hits.starts[hit]! - owner[1]!.length - 1;
  // A name that is known is a hit of its own.
  return !(hit > 0 && hits.ends[hit - 1]! > start);
}

const OWNER = /(?:^|[ (])[Tt]he (\p{Lu}\p{L}+) $/u;
const LONGEST_OWNER = 24;

function wordsOf({ block: { text, hits } }: BlockContext, hit: number): number {
  let words = 1;
  const end = hits.ends[hit]!;
  for (let at = hits.starts[hit]!; at < end; at++) if (text.charCodeAt(at) === SPACE) words++;
  return words;
}

const SPACE = 0x20;
