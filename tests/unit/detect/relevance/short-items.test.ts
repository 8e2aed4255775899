/** Items of two or three sentences, judged with the whole fact base: too short for more than a term or two. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/cli/lexicon.ts';
import { annotate } from '../../../../src/detect/annotate.ts';
import type { Lexicon } from '../../../../src/detect/lexicon/lexicon.ts';

const ON_TOPIC: readonly string[] = [
  'Meta breaks ground on Ohio data center. Meta said on Monday that work had begun on a $800 million campus in Bowling Green. It will open in 2027.',
  'CoreWeave prices $2 billion of junk bonds. The AI cloud company will pay 9.25%.',
  'Microsoft leases another 200 MW from Nscale in Narvik. Terms were not given.',
  'TSMC lifts capex. The chipmaker will spend up to $56 billion this year as orders for AI accelerators swell.',
  'Constellation restarts Crane. The reactor that Microsoft pays for was connected to the grid on Sunday, a year early.',
  'Samsung wins Tesla chip order worth $16.5 billion. The chips will be made in Taylor, Texas.',
  'GE Vernova says it is sold out of gas turbines until 2029. Data center developers have booked a third of its slots.',
  "Foxconn's AI server sales overtook iPhones for the second quarter running, the company said, as Nvidia's rivals queue up.",
  'Lumentum and Coherent rise after Nvidia puts $2 billion into each. The two make lasers for AI clusters.',
];

const OFF_TOPIC: readonly string[] = [
  "Meta must pay $375 million over child safety, jury says. Meta will appeal. Instagram's head had testified for two days.",
  'Apple unveils cheaper iPad with a faster chip and AI features. It costs $349 and ships on Friday.',
  'Amazon to close 40 grocery stores. The retailer said it would open more Whole Foods shops.',
  'Tesla recalls 2 million cars. The carmaker will update software of its driver assistance, which uses AI.',
  'Microsoft raises Xbox prices by $50. The company blamed tariffs and memory chips.',
  "Google loses search appeal. The court upheld a $4.7 billion fine on Alphabet's unit in Europe.",
  'Samsung workers plan a strike. The union wants a 7% raise for staff of the phone and chip divisions in Korea.',
  'Duke Energy asks to raise bills by 15%. The utility points to storms and to aging coal plants in North Carolina.',
  'Chevron and Exxon post higher profit as oil climbs. Chevron will buy back $4 billion of shares.',
  "OpenAI lets parents see what teenagers ask. ChatGPT's maker made the change after a lawsuit.",
  'JPMorgan fires 200 bankers. Goldman Sachs and Morgan Stanley have done the same. AI may replace more, said an executive.',
  "Nvidia's chief gives $5 million to a museum. Jensen Huang said that art had taught him patience.",
  'Qualcomm settles with Arm over phone chip licences. The two had fought since 2022.',
  'SpaceX launches 28 satellites. The rocket landed on a barge near Florida.',
  "Anthropic's chatbot writes poems that readers prefer to those of poets, a study by psychologists finds.",
  "Intel names new chair. The chipmaker's board picked Craig Barratt, who succeeds Frank Yeary in May.",
];

describe('short items', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await compileLexicon();
  });

  /** The first sentence is the headline. */
  const isRelevant = (item: string): boolean => {
    const [headline, ...sentences] = item.split('. ');
    const blocks = [
      { text: headline!, role: 'headline' },
      { text: sentences.join('. '), role: 'text' },
    ] as const;
    return annotate(blocks, lexicon).relevance.relevant;
  };

  it.each(ON_TOPIC)('annotates: %s', item => {
    expect(isRelevant(item)).toBe(true);
  });

  it.each(OFF_TOPIC)('stays quiet: %s', item => {
    expect(isRelevant(item)).toBe(false);
  });
});
