/** Closed classes of English that the grammar of names asks for by the word beside a name. */

export const HONORIFICS = new Set(
  'Mr Mrs Ms Dr Sir Dame Lord Lady Prof Professor Sen Gov Rep Gen St President Judge'.split(' '),
);
export const DETERMINERS = new Set(
  'the a an this that these those his her my your every each another no'.split(' '),
);
export const LOCATIVES = new Set('in near across around outside'.split(' '));
export const SETTLEMENT =
  /\b(?:residents|people|town|city|village|county|township|mayor|suburb|north|south|east|west) (?:of|in) $/i;
export const NATIONALITIES = new Set(
  'American British Chinese Dutch French German Japanese Korean Canadian Taiwanese Israeli Indian Swedish Norwegian European Australian'.split(
    ' ',
  ),
);
/** Names that are adverbs too: with a comma behind them they open a sentence, and no list (“Together, Microsoft and …”). */
export const OPENING_ADVERBS = new Set(['Together']);
/** Capitalized only because they open a sentence. */
export const OPENERS = new Set(
  (
    'The A An This That These Those And But Or So Yet For In On At By From With To Of As If When While Where Why How ' +
    'What Who Which Did Does Do Is Are Was Were Has Have Had Can Could Will Would Should May Might Must Not No Nor ' +
    'After Before Since Until Because Although Though However Meanwhile Also Even Only Just Both Either Neither Like ' +
    'Unlike Among Between Against Under Over About Through During Despite Without Within Instead Then Now Still Once ' +
    'Today Yesterday Last Next Rival Buy Sell Inside Beyond Behind Enter Can Its Their His Her Our My Your Some Many ' +
    'Most All Whether Here There Every Each Such Yet Perhaps Maybe Ask Meet Call Take Look See Say Given Founded Based Led Backed Owned Build Built Among Most All Other Another Several Two Three Four Five Former Shares Chipmaker Startup ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December'
  ).split(' '),
);
/** May stand between a name and its verb. */
export const AUXILIARIES =
  /^(?: (?:has|have|had|will|would|could|may|might|must|should|can|is|was|are|were|also|then|recently|already|now|and|not|been|reportedly|since|to))* $/;
export const AUXILIARY = /^(?:has|had|will|would|could|may|might|is|was|does|did|also|now)$/;
/** Second halves of compounds in which the first is who does or has something. */
export const PARTICIPLES = new Set(
  (
    'backed owned based led built made designed developed powered funded financed run controlled operated supplied ' +
    'branded related linked style only hosted trained invested affiliated sponsored supported enabled compatible ' +
    'specific listed leased occupied anchored focused bound like wide'
  ).split(' '),
);
export const PREFIXES = new Set('non ex pro anti pre post co mid'.split(' '));
export const FUNCTION_WORDS = new Set(
  (
    'and or but is was are were has have had will would can could may might must in on at by from with to of as for ' +
    'that which who when where while than then so if not also into over under after before because is be been it its'
  ).split(' '),
);
