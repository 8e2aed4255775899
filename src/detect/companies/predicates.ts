/** What a sentence has a name do, or does to it: verbs in the forms that the vocabulary of single words leaves out. */

/** “is selling”, “will build”, “has not yet paid”: helping words between a name and the verb that counts. */
const HELPED =
  /^(?: alone| itself| also| already| now)? (?:is|was|has|had|will|would|could|may|might|can|must|should|to|plans to|wants to|needs to|did not|does not)(?: (?:be|been|have|also|not|now|soon|then|still|yet|already|reportedly|likely|instead))* (\p{Ll}+)/u;

/** What companies do, as after a helping word. */
const HELPED_VERBS = words(
  'build building built buy buying bought sell selling sold spend spending spent invest investing invested add adding ' +
    'make making supply supplying supplied raise raising raised cut cutting lease leasing leased rent renting rented ' +
    'expand expanding expanded launch launching launched hire hiring hired borrow borrowing borrowed issue issuing ' +
    'acquire acquiring acquired operate operating own owning ship shipping shipped deploy deploying deployed finance ' +
    'financing financed fund funding install installing installed manufacture manufacturing pay paying paid seek ' +
    'seeking negotiate negotiating develop developing developed design designing provide providing host hosting ' +
    'enlarge enlarging enlarged gone report reporting repay list guarantee backstop double triple fill delay delayed signed struck won announced agreed',
);

/** What companies do in one word, seldom done by anything else that bears a name. */
const PLAIN_VERBS = words(
  'ordered delayed postponed scrapped shelved paused halted doubled tripled expanded deployed installed hosts finances ' +
    'financed underwrote underwrites lends lent owes refinanced outbid undercut rebranded restructured guaranteed ' +
    'guarantees pays paid puts negotiated overtook outspent rallied soared slumped plunged sank bucked budgeted earmarked files books booked trimmed hiked lifts lifted ' +
    'promised promises accounts accounted guided guides reaffirmed reaffirms upsized prepaid',
);

/** What companies do in two words. */
const PHRASES =
  /^ (?:(?:breaks|broke|has broken) ground|marked (?:up|down)|(?:is|was) (?:in talks|valued|worth|building out)|went public|goes public)\b/;

/** “Crusoe raising at least $3 billion”: how headlines say it. */
const HEADLINE_PHRASE =
  /^ (?:raising|seeking|buying|weighing|eyeing|nearing|planning|borrowing|selling|said to (?:seek|raise|weigh|plan|near))(?: (?:at|least|about|up|to|more|than|over|nearly|another)){0,3} (?:US|A|C|NT|HK|S)?\p{Sc}\d/u;

/** What is done to companies, by regulators, customers, rivals: right before the name. */
const OBJECT_VERBS = words(
  'ask asks asked asking sue sues sued suing expect expects expected accuse accuses accused fine fined blame blames ' +
    'blamed urge urges urged pay pays paid paying let lets allow allows allowed help helps helped join joins joined beat ' +
    'beats overtake overtakes overtook outbid outspend force forces forced pressed owe owes owed rival rivals told lets ' +
    'hand hands handed lend lends lent sell sells sold want wants wanted charge charges charged made preparing advises advised',
);

/** “Dell +0.8%”: how its shares moved. */
const MOVE = /^ [+–-]\d+(?:\.\d+)?%/;

/** “Oracle, on a calendar of its own, spent”. */
const BEHIND_ASIDE = /^, [^,.;:()]{3,60}, (?:(?:will|would|has|had|is|was) )?(\p{Ll}+)/u;

/** “Meta, with a contract of $20bn, comes second”. */
const STANDINGS = words(
  'comes came follows followed ranks ranked leads led trails trailed remains remained says said',
);

/** The verb that a name stands before, or `null`. @param rest the text right behind the name */
export function verbBehind(rest: string): string | null {
  if (rest.startsWith(',')) {
    const aside = BEHIND_ASIDE.exec(rest)?.[1];
    if (aside === undefined) return null;
    return HELPED_VERBS.has(aside) || PLAIN_VERBS.has(aside) || STANDINGS.has(aside) ? aside : null;
  }
  if (!rest.startsWith(' ')) return null;
  const phrase = PHRASES.exec(rest) ?? HEADLINE_PHRASE.exec(rest) ?? MOVE.exec(rest);
  if (phrase !== null) return phrase[0].trim();
  const helped = HELPED.exec(rest)?.[1];
  if (helped !== undefined && HELPED_VERBS.has(helped)) return helped;
  const plain = /^ (\p{Ll}+)/u.exec(rest)?.[1];
  return plain !== undefined && PLAIN_VERBS.has(plain) ? plain : null;
}

/** Whether a word is a verb of which the name behind it is the object. */
export function takesObject(word: string): boolean {
  return OBJECT_VERBS.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
