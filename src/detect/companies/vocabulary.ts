/**
 * The words that tell a company from whatever else bears its name. They are business English at large, not words of
 * any one company: those stand as cues in the fact base.
 */
import type { Vocabulary } from '../vocabulary.ts';

const companyVerb = `
  said says saying agreed agrees announced announces announcing unveiled unveils launched launches plans planned
  expects expected declined declines reported reports posted posts signed signs invests invested investing acquired
  acquires bought buys sold sells makes made builds built operates owns hired hires raised raises cut cuts spent
  spends pledged pledges committed commits confirmed confirms denied denies disclosed discloses forecast forecasts
  warned warns argued argues backed backs competes competed supplies supplied ships shipped leases leased rents
  rented runs trains trained partnered partners joined joins won wins lost filed files sued sues bets tapped taps
  teamed teams struck inked secured secures locked licensed designs designed manufactures assembles offers offered
  provides provided serves powers generates borrowed borrows issued issues priced rose fell gained jumped slid
  climbed dropped surged tumbled closed trades traded employs relies relied needs wants hopes aims intends seeks
  sought wrote told owned operated run led funded founded developed supplied rented made powered released releases opened opens began begins`;

const companyNoun = `
  shares share stock stocks shareholders shareholder investors ceo cfo cto coo chairman chairwoman chair founder
  founders cofounder co-founder president executive executives boss chief spokesman spokeswoman spokesperson
  spokespeople employees engineers staff workers board customers customer clients earnings revenue revenues sales
  profit profits results guidance backlog bonds debt valuation headquarters subsidiary subsidiaries unit division
  cloud chips chip chipmaker gpus gpu servers server processors accelerators systems hardware software
  platform platforms products product services technology campus campuses facility facilities factory
  factories plant plants fab fabs deal deals contract contracts order orders agreement partnership investment
  investments spending capex stake rival rivals peers suppliers supplier ipo filing statement announcement bid offer
  takeover acquisition lawsuit researchers models labs business businesses  turbines reactors reactor
  tenants lease leases racks capacity infrastructure parent owner capital-spending capital-expenditure`;

/** Of these a company alone has any, so that one right behind a name decides. */
const companyCue = `
  shares stock shareholders shareholder ceo cfo cto coo spokesman spokeswoman spokesperson executives earnings revenue
  revenues bonds chairman chairwoman co-founder cofounder subsidiary investors bondholders`;

const companyCuePhrases = [
  ...['chief executive', 'chief executive officer', 'chief financial officer', 'chief operating officer'],
  ...['chief technology officer', 'finance chief', 'market value', 'market capitalization', 'balance sheet'],
];

const companyNounPhrases = [
  ...['chief executive', 'chief financial officer', 'chief operating officer', 'chief technology officer'],
  ...['vice president', 'senior vice president', 'general manager', 'managing director', 'finance chief'],
  ...['data center', 'data centers', 'data centre', 'data centres', 'datacenter', 'datacenters', 'ai chips'],
  ...['market value', 'market capitalization', 'balance sheet', 'capital spending', 'capital expenditures'],
  ...['funding round', 'financing round', 'fundraising round'],
];

const companyLead = `
  chipmaker startup start-up company companies firm group giant maker developer operator provider supplier rival
  rivals competitor competitors partner partners customer customers subsidiary parent owner investor investors
  hyperscaler hyperscalers neocloud neoclouds utility utilities lender manufacturer designer builder landlord
  conglomerate backer backers vendor client clients tenant tenants heavyweight titan behemoth upstart unicorn
  semiconductor including unlike versus vs executive executives engineer analyst analysts spokesman spokeswoman
  spokesperson head chief talks work working capacity funding financing loan loans money chips servers power
  equipment investment investments giants manager managers fund bank insurer contractor arm stake stakes miner miners
  reseller distributor publisher consultancy affiliate spinoff spin-off newcomer challenger incumbent player`;

/** What companies close, and who helps them to. */
const dealWord = `
  venture ventures pact pacts alliance tie-up merger mergers buyout refinancing loan loans financing listing antitrust
  monopoly bankers lenders creditors regulators analysts`;

const legalSuffix = `
  inc incorporated corp corporation co ltd limited llc lp plc se ag nv n.v sa s.a ab asa oyj kk gmbh pbc pte
  holdings`;

/** Other readings of the words that companies took for names; each speaks against all of them near by. */
const otherSense = `
  rainforest jungle deforestation tribe tribes indigenous rainforests novel novelist fiction poem poet myths
  mythology prophecy prophet temple delphi recipe recipes bake baked baking oven cinnamon orchard orchards
  cider pie pies fruit fruits juice dessert sauce cook chef kitchen elbow wrist shoulder forearm fracture
  bone bones muscle muscles surgeon sling tendon macular degeneration retina retinal antioxidant astronaut
  astronauts lunar spacecraft telescope galaxies nebula nba nfl mlb nhl playoffs striker midfielder pitcher
  quarterback tournament wimbledon championship medal olympic olympics soccer football basketball baseball
  hockey nintendo gamers gameplay joy-con xbox playstation zelda mario kart mathematics theorem calculus
  wavelength physicist eigenvalue fraternity sorority greek paragraph paragraphs sentence grammar noun
  pronoun essay verb album song songs band concert lyrics actor actress sci-fi sitcom singer rapper museum
  painting gallery opera theatre orchestra church bishop saint prayer wedding birthday bride husband wife
  grandmother grandfather airline airlines passengers tornado thunderstorm vaccine covid omicron antibody
  adjustable-rate insect insects butterfly butterflies larvae worm kitten pet pets dog dogs sailing sailor
  yacht regatta hikers hiking beer whisky shipwreck monsoon breeze`;

/** Words that take a period without ending a sentence; with a capital only where the small word is another. */
const abbreviation = `
  inc corp ltd bros cos mr mrs ms dr prof vs etc jr sr
  Co Gov Sen Rep Sens Reps Gen Col Lt Sgt St Mt No Nos Dept Est
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
  Tex Calif Wis Mich Minn Ind Ill Pa Ga Fla Ariz Ark Ala Colo Conn Del Kan Ky La Md Mass Miss Mo Mont Neb Nev Okla
  Ore Tenn Va Vt Wash Wyo`;

function list(words: string): string[] {
  return words.split(/\s+/).filter(word => word !== '');
}

export const companyVocabulary = {
  companyVerb: list(companyVerb),
  companyNoun: [...list(companyNoun), ...companyNounPhrases],
  companyLead: list(companyLead),
  companyCue: [...list(companyCue), ...companyCuePhrases],
  dealWord: list(dealWord),
  legalSuffix: list(legalSuffix),
  otherSense: list(otherSense),
  abbreviation: list(abbreviation),
} as const satisfies Vocabulary;
