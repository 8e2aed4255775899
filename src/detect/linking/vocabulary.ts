/**
 * Words near a sum that tell what it is: those that speak for each kind of deal, and those of sums that are no deal
 * at all. Lower case, matched word by word on the sentence; a word stands for its inflections too.
 */
import { type WordList, wordList } from './word-list.ts';

/** Words by kind of deal (`DealSource.kind`). A word may speak for several. */
export const kindWords: Readonly<Record<string, WordList>> = {
  compute: wordList(
    'cloud compute computing capacity contract contracts cluster clusters services gpu gpus agreement deal deals pact rent rents renting servers server azure supply infrastructure commitment spend neocloud rental rentals tenant',
  ),
  chips: wordList(
    'chip chips gpu gpus processor processors accelerator accelerators order orders tpu tpus supply purchase buy wafers deal pact agreement arrangement',
  ),
  equity: wordList(
    'invest invests invested investing investment stake stakes equity round raise raises raised raising funding fundraising shares stock series financing backers backing warrants arrangement ipo offering valuation',
  ),
  debt: wordList(
    'loan loans debt debts notes lent lend lends bond bonds borrow borrows borrowed borrowing credit lender lenders financing financed facility tranche banks sold sale',
  ),
  lease: wordList(
    'lease leases leased leasing rent tenant hosting colocation contract agreement deal revenue',
  ),
  'joint-venture': wordList(
    'venture joint partnership fund partners project invest investment plan program initiative deal pact stake financing',
  ),
  manufacturing: wordList(
    'manufacture manufacturing factory factories plant plants produce production build invest investment plan pledge outlay expansion fab fabs bought sold',
  ),
  acquisition: wordList(
    'acquire acquires acquired acquiring acquisition takeover buy buys bought buying buyout purchase merger merge all-stock deal pay pays paid paying price sold sale fetched',
  ),
  power: wordList(
    'power nuclear electricity energy reactor restart plant megawatts financing invest investment deal agreement contract contracts',
  ),
  'capital-plan': wordList(
    'capex capital expenditure expenditures spend spends spent spending budget invest invests investing investment commitment commitments committed pledge pledged plan plans build building pacts deals obligations bill guidance outlay budgets budgeted',
  ),
  policy: wordList(
    'grant grants subsidy subsidies award awards awarded funding chips act government stake pledge investment pact treaty incentives',
  ),
  'reported-figure': wordList(
    'revenue annualized annualised run-rate sales earned earns booked profit income valuation backlog',
  ),
};

/** The same in phrases. */
export const kindPhrases: Readonly<Record<string, RegExp>> = {
  'reported-figure': /\b(?:took|takes|taking|brought|brings|bringing) in\b/,
  acquisition: /\b(?:went|goes|going) for\b/,
};

/** Words that say the sum is some other thing than a deal of these kinds. */
export const otherMatter: readonly { said: WordList; notKinds: readonly string[] }[] = [
  {
    said: wordList('revenue revenues sales income profit earnings run-rate ebitda bookings booked'),
    notKinds: words(
      'compute chips equity debt joint-venture manufacturing acquisition power capital-plan policy',
    ),
  },
  {
    said: wordList('loan loans bond bonds borrow borrowed borrowing debt'),
    notKinds: words('compute chips equity acquisition capital-plan policy manufacturing reported-figure'),
  },
  {
    said: wordList('acquire acquires acquired acquisition takeover buyout'),
    notKinds: words('compute chips debt lease capital-plan policy power reported-figure'),
  },
  {
    said: wordList('raised raises raising round series fundraising'),
    notKinds: words('compute chips lease manufacturing acquisition power capital-plan policy'),
  },
  {
    said: wordList('grant grants subsidy subsidies'),
    notKinds: words('compute chips equity debt lease acquisition capital-plan'),
  },
  {
    said: wordList('capex expenditure expenditures'),
    notKinds: words('equity debt lease acquisition policy reported-figure chips'),
  },
];

/** Sums of these are no deal and no figure of ours: punishments, markets, forecasts, prices, pay. */
export const unrelatedWords = wordList(
  'fine fined fines penalty penalties lawsuit suing sues damages settlement settle settles settled settling sued sue suit suits bail bribe fraud tariff tariffs',
  'owe owes owed bitcoin crypto severance layoffs restructuring impairment writedown write-down write-downs write-off write-offs writeoff writeoffs exports imports dividends buybacks',
  'gdp salary bonus compensation paycheck payroll donation donated dividend buyback fortune wiped erased lost loses losing',
  'price-target analysts analyst industry industrywide worldwide globally sector',
);

/** Of these sums only plans and figures that a company gives itself are ours. */
export const forecastWords = wordList('forecast forecasts');

/** The same in phrases, where none of the words says so alone. */
export const unrelatedPhrases: RegExp =
  /\b(?:turned down|walked away from|rejected|rebuffed|returned [^.]{0,30} to shareholders|never|in tax(?:es)?\b|in trade|[Tt]rade (?:between|with)|market value|assets under management|(?:chip|semiconductor|server|software|global|worldwide|world|industry) (?:sales|spending|revenue|trade)|(?:a|its|their|his|pension|hedge|money|bitcoin) fund (?:holds|held|manages)|manages|managing|back taxes|wealth|net worth|short of (?:that|this|its|their|what)\b|were worth|s(?:old|ells?|elling)\s+(?:worth )?of (?!Series|bonds|notes|debt|shares|stock|chips)|(?:of|in|on) (?:ads|adverts)\b|cost of living|order book|add(?:ed|s|ing)\s+to (?:the|its|their) (?:combined |market )?(?:worth|value|valuation|fortune|wealth))\b/;

/** “Raised its planned spending”: more is promised, and no money is raised. */
export const raisedPlan: RegExp =
  /\brais(?:e|es|ed|ing) (?:[\w.'-]+ ){0,4}(?:spending|outlays?|plans?|investment|pledge|commitment|forecast|guidance|outlook|target|budget|capex|estimate|range|end|guarantees?|backstop|share|limit)\b/;

/** At the end of the words before the next sum: there they say what that one is (“… that values it at $380 billion”). */
export const worthOfNext: RegExp =
  /(?:\bvalu(?:es|ed|ing) [\w' ]{0,30}at|\b(?:at|for|with) an? [\w -]{0,24}valuation (?:of|at))(?: (?:about|over|more than|some|nearly|up to|roughly))? *$/;

/** At the start of the words behind the sum before: there they say what that one is (“with $13 billion of revenue”). */
export const matterOfLast: RegExp =
  /^ (?:of|in) (?:[\w-]+ )?(?:revenues?|sales|profits?|earnings|income|debt|losses|cash)\b/;

/** Countries by their adjectives: “Indian data centers” are in India. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  Object.entries({
    indian: 'india',
    japanese: 'japan',
    french: 'france',
    german: 'germany',
    spanish: 'spain',
    portuguese: 'portugal',
    swedish: 'sweden',
    norwegian: 'norway',
    finnish: 'finland',
    brazilian: 'brazil',
    canadian: 'canada',
    australian: 'australia',
    malaysian: 'malaysia',
    taiwanese: 'taiwan',
    korean: 'korea',
    texan: 'texas',
  }),
);

/** “The Taiwanese company”: where somebody comes from says nothing of where the sum goes. */
export const describedByCountry: RegExp =
  /\b\p{Lu}\p{Ll}+(?=,? (?:[\p{Ll}-]+ ){0,2}(?:company|companies|group|firm|giant|conglomerate|maker|chipmaker|carmaker|manufacturer|bank|investor|start-up|startup|billionaire|tycoon)\b)/gu;

/** A company's worth: only a figure of that name is meant. */
export const worthWords = wordList(
  'valuation valued valuing values capitalization capitalisation market-cap',
);

/** “A 15-year lease valued at $5.5 billion”: the worth of a deal, and of no company. */
export const valuedDeal: RegExp =
  /\b(?:deals?|leases?|contracts?|agreements?|pacts?|orders?|arrangement|purchase|transaction|takeover|acquisition)(?: (?:is|was|are|were|that is))? valued at\b/;

function words(list: string): string[] {
  return list.split(' ');
}
