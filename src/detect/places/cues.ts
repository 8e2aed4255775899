/** Looks for the words around a place that say that something stands, or is being built, there. */
import { type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import { CURRENCY_SIGN, WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCell, opensItem } from '../text/cell.ts';
import { isSmallLetter } from '../text/characters.ts';
import { leadsThere } from './leads-there.ts';
import type { PlaceMention } from './mention.ts';
import { type FacilityKind, kindsOfNoun } from './noun-kinds.ts';
import { wordBefore } from './word-before.ts';

/** Facility nouns and verbs count within so many words of the place, or of the list that it is part of. */
const NEAR_WORDS = 12;
/** A noun so near, with nothing but an article or an adjective between, belongs to the place. */
const ADJACENT_BEFORE = 3;
const ADJACENT_AFTER = 2;

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

/** Words of other categories say nothing of what stands at a place. */
const ASKED =
  WordCategory.powerTrigger |
  WordCategory.moneyTrigger |
  WordCategory.topic |
  WordCategory.facilityVerb |
  WordCategory.facilityNoun;

const NO_KINDS: readonly FacilityKind[] = [];

/** The words around one place. Patterns are tried when a rule asks for what they find, which few places come to. */
export class PlaceCues {
  /** Words from the place to the nearest facility noun; `Infinity` where there is none in the sentence. */
  nounDistance = Number.POSITIVE_INFINITY;
  /** A facility noun right before (“a plant in Ohio”) or after (“the Ohio plant”). */
  adjacentNoun = false;
  noun: string | null = null;
  /** The kinds of facility that the nouns near by may mean; empty where they do not say. */
  kinds = NO_KINDS;
  verb = false;
  /** A word such as “plans” or “expansion” right after: “the Arizona expansion”. */
  verbAfter = false;
  /** Chips, servers, racks and the like near by. */
  machines = false;
  power = false;
  money = false;
  readonly preposition: boolean;
  private gathers: boolean | undefined;

  constructor(
    private readonly mention: PlaceMention,
    private readonly context: BlockContext,
    lexicon: Lexicon,
  ) {
    this.preposition = leadsThere(mention, context);
    this.readHits(lexicon);
  }

  /** What a site does or becomes, right after: “Fremont output”, “the Abilene expansion”. */
  get output(): boolean {
    const { start, end } = this.mention;
    const { text } = this.context.block;
    if (text.charCodeAt(end) === SPACE && OUTPUT.test(text.slice(end, end + LONGEST_OUTPUT))) return true;
    const word = wordBefore(text, start);
    if (word !== 'from' && word !== 'of') return false;
    const before = this.textBefore(LONGEST_OUT_OF);
    return PRODUCT_FROM.test(before.slice(-LONGEST_PRODUCT_FROM)) || OUT_OF.test(before);
  }

  /** “Chitose, home of Rapidus”. */
  get home(): boolean {
    const { end } = this.mention;
    return HOME.test(this.context.block.text.slice(end, end + 16));
  }

  /** It is said to be where something is: “Where: Covert Township, on the lake”. */
  get label(): boolean {
    return LABEL.test(this.textBefore(LONGEST_LABEL));
  }

  /** It opens an item and stands apart from it: “Boise, Idaho. Micron will have …”. */
  get opensItem(): boolean {
    return opensItem(this.context.block.text, this.mention.start, this.mention.end);
  }

  /** People live, shop, study and pray there: the town is meant as a town. */
  get life(): boolean {
    const { context, mention } = this;
    const { start, end } = sentenceSpan(context, sentenceAt(context, mention.start));
    const from = Math.max(start, mention.start - LIFE_LETTERS);
    return LIFE.test(context.block.text.slice(from, Math.min(end, mention.end + LIFE_LETTERS)));
  }

  /** It only says where something else is: “70 miles west of Abilene”. */
  get distance(): boolean {
    const word = wordBefore(this.context.block.text, this.mention.start);
    return (word === 'of' || word === 'from') && DISTANCE.test(this.textBefore(LONGEST_DISTANCE));
  }

  /** The place has a cell of a table or a line of a list to itself. */
  get cell(): boolean {
    return isCell(this.context.block.text, this.mention.start, this.mention.end);
  }

  /** People meet, speak or are hired there. */
  get gathering(): boolean {
    this.gathers ??= GATHERING.test(this.textBefore(GATHERING_LETTERS));
    return this.gathers;
  }

  /** So many letters before the place at most, none of them of the sentence before. */
  private textBefore(letters: number): string {
    const { context, mention } = this;
    const { start } = sentenceSpan(context, sentenceAt(context, mention.start));
    return context.block.text.slice(Math.max(start, mention.start - letters), mention.start);
  }

  private readHits(lexicon: Lexicon): void {
    const { context, mention } = this;
    const { hits, text } = context.block;
    const sentence = sentenceSpan(context, sentenceAt(context, mention.start));
    const first = mention.listFirstHit;
    const last = mention.listLastHit;
    // “Iowa's only reactor” is as close as “the Iowa reactor”.
    const after = ADJACENT_AFTER + (text.startsWith("'s", mention.end) ? 1 : 0);
    for (let hit = first - 1; hit >= 0 && hits.starts[hit]! >= sentence.start; hit--) {
      const categories = this.categoriesOf(hit, lexicon);
      if (categories === 0) continue;
      const distance = hits.words[first]! - hits.words[hit]! - wordsOf(context, hit) + 1;
      this.look(hit, categories, distance, ADJACENT_BEFORE, lexicon);
    }
    for (let hit = last + 1; hit < hits.length && hits.starts[hit]! < sentence.end; hit++) {
      const categories = this.categoriesOf(hit, lexicon);
      if (categories === 0) continue;
      const distance = hits.words[hit]! - hits.words[last]! - wordsOf(context, last) + 1;
      this.look(hit, categories, distance, after, lexicon);
    }
  }

  /** Those of a hit's categories that a cue may be of. */
  private categoriesOf(hit: number, lexicon: Lexicon): number {
    const entry = this.context.block.hits.entries[hit]!;
    if (entry >= 0) return lexicon.categories[entry]! & ASKED;
    return entry === CURRENCY_SIGN ? WordCategory.moneyTrigger : 0;
  }

  private look(hit: number, categories: number, distance: number, adjacent: number, lexicon: Lexicon): void {
    const { listLastHit } = this.mention;
    if (categories & WordCategory.powerTrigger) this.power = true;
    if (categories & WordCategory.moneyTrigger) this.money = true;
    if (distance > NEAR_WORDS) return;
    if (categories & WordCategory.topic && !this.machines) this.machines = !this.gathering;
    if (categories & WordCategory.facilityVerb && !this.gathering) {
      this.verb = true;
      if (hit === listLastHit + 1 && distance <= 1) this.verbAfter = true;
    }
    if ((categories & WordCategory.facilityNoun) === 0 || isOthers(hit, this.context)) return;
    const entry = this.context.block.hits.entries[hit]!;
    const kinds = kindsOfNoun(entry, lexicon);
    this.kinds = this.kinds.length === 0 ? kinds : [...this.kinds, ...kinds];
    if (distance <= adjacent && (hit > listLastHit || this.preposition)) this.adjacentNoun = true;
    if (distance < this.nounDistance) {
      this.nounDistance = distance;
      this.noun = lexicon.text(entry);
    }
  }
}

/** “The Nissan plant”, “paper mills”: what somebody has there of whom nothing is known. */
function isOthers(hit: number, { block: { text, hits } }: BlockContext): boolean {
  const noun = hits.starts[hit]!;
  // Nearly all words before a noun begin small.
  const initial = noun - wordBefore(text, noun).length - 1;
  if (isSmallLetter(text.charCodeAt(initial)) && text.charCodeAt(initial - 1) === SPACE) return false;
  const owner = OWNER.exec(text.slice(Math.max(0, noun - LONGEST_OWNER), noun));
  if (owner === null) return false;
  // A name that is known is a hit of its own.
  return !(hit > 0 && hits.ends[hit - 1]! > noun - owner[1]!.length - 1);
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
