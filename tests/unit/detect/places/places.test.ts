import { describe, expect, it } from 'vitest';
import type { FacilityAnnotation } from '../../../../src/detect/types.ts';
import { annotationsOf, facilitiesIn } from '../annotated.ts';

describe('a town', () => {
  it('is a facility where its company and a facility noun stand near by', () => {
    expect(facilitiesIn('OpenAI rents a data center in Abilene.')).toEqual(['Abilene → openai-abilene-tx']);
  });

  it('takes the state after it into the mention, full, shortened or by post', () => {
    const sentence = (place: string) => `Microsoft opened a data center in ${place}, on old farm land.`;
    expect(facilitiesIn(sentence('Mount Pleasant, Wisconsin'))[0]).toMatch(/^Mount Pleasant, Wisconsin →/);
    expect(facilitiesIn(sentence('Mount Pleasant, Wis.'))[0]).toMatch(/^Mount Pleasant, Wis\. →/);
    expect(facilitiesIn(sentence('Mount Pleasant, WI'))[0]).toMatch(/^Mount Pleasant, WI →/);
  });

  it('needs a cue that something stands there', () => {
    expect(facilitiesIn('OpenAI hired a lobbyist who grew up in Abilene.')).toEqual([]);
  });

  it('needs a company, or else its state and a strong noun', () => {
    expect(facilitiesIn('The county fair has a new site in Abilene.')).toEqual([]);
    expect(facilitiesIn('A data center in Abilene, Texas, draws as much power as a city.')).toEqual([
      'Abilene, Texas → openai-abilene-tx',
    ]);
  });

  it('is another town before another state', () => {
    expect(facilitiesIn('OpenAI has no data center in Abilene, Kansas, said a clerk.')).toEqual([]);
    expect(facilitiesIn('OpenAI has no data center in Abilene, Ohio, said a clerk.')).toEqual([]);
  });

  it('needs less where the page has named it before', () => {
    const [, second] = facilitiesIn(
      'OpenAI rents a data center in Abilene, Texas.',
      'For OpenAI that was a start. Abilene opens its doors to more of them.',
    );
    expect(second).toBe('Abilene → openai-abilene-tx');
  });

  it('is itself again where people live in it', () => {
    const found = facilitiesIn(
      'OpenAI rents a data center in Abilene, Texas.',
      'For OpenAI that was a start. Abilene, its mayor said, has what tenants want. Rising rents in Abilene hurt retirees.',
    );
    expect(found).toEqual(['Abilene, Texas → openai-abilene-tx']);
  });
});

describe('a state', () => {
  it('is a facility in a list after the operator', () => {
    expect(facilitiesIn('Foxconn brings plants across Wisconsin, Ohio, and Texas.')).toEqual([
      'Wisconsin → foxconn-mount-pleasant-wi',
      'Ohio → foxconn-ohio',
      'Texas → foxconn-houston-tx',
    ]);
  });

  it('is none for a company that has nothing there', () => {
    expect(facilitiesIn('Nebius has data centers, and customers in Ohio.')).toEqual([]);
  });
});

describe('names of places that are no facilities', () => {
  it.each([
    ['dateline', 'HOUSTON, Nov 12 - Foxconn said that its plant was full.'],
    ['dateline of an agency', 'HOUSTON (Reuters) – Foxconn will expand its plant.'],
    ['head office', 'Houston-based Foxconn Industrial runs a plant elsewhere, and Foxconn owns it.'],
    ['head office in words', 'Foxconn, headquartered in Houston, runs a plant.'],
    [
      'move of a head office',
      'Microsoft moved its headquarters from Ohio to Texas after the data center opened.',
    ],
    ['government', 'The Texas governor visited the OpenAI data center.'],
    ['governor of', 'Foxconn met the governor of Ohio about its plant.'],
    ['speaker', 'Texas said it would not pay for the Foxconn plant.'],
    ['university', 'The University of Texas rents a supercomputer from OpenAI.'],
    ['longer name', 'Foxconn sponsors the Houston Astros and owns a plant.'],
    ['person', 'Whitney Houston once sang at a Foxconn plant.'],
    ['law', 'Texas law lets a data center such as OpenAI rents be cut off.'],
    ['describing a company', 'A Texas data center operator sold its site to OpenAI.'],
  ])('%s', (_, sentence) => {
    expect(facilitiesIn(sentence)).toEqual([]);
  });
});

describe('several facilities at one place', () => {
  const facilitiesAt = (sentence: string) =>
    annotationsOf([sentence]).find(
      (annotation): annotation is FacilityAnnotation => annotation.kind === 'facility',
    )!;

  it('are ranked by company', () => {
    expect(facilitiesAt('Foxconn runs a site in Mount Pleasant.').facilities[0]).toBe(
      'foxconn-mount-pleasant-wi',
    );
    expect(facilitiesAt('Microsoft runs a site in Mount Pleasant.').facilities[0]).toBe(
      'microsoft-mount-pleasant-wi',
    );
  });

  it('are ranked by kind where both companies stand in the sentence', () => {
    const factory = 'Microsoft neighbors the Foxconn factory in Mount Pleasant.';
    const dataCenter = 'Near Foxconn, Microsoft has a data center in Mount Pleasant.';
    expect(facilitiesAt(factory).facilities[0]).toBe('foxconn-mount-pleasant-wi');
    expect(facilitiesAt(dataCenter).facilities[0]).toBe('microsoft-mount-pleasant-wi');
  });

  it('are all listed, undecided, where nothing tells them apart', () => {
    const mention = facilitiesAt('A data center in Mount Pleasant, Wisconsin, shares a road with a factory.');
    expect(mention.facilities).toHaveLength(2);
    expect(mention.evidence.map(({ code }) => code)).not.toContain('decided');
  });
});

describe('a site of its own name', () => {
  it('stands alone', () => {
    expect(facilitiesIn('Fairwater trains models day and night.')).toEqual([
      'Fairwater → microsoft-mount-pleasant-wi',
    ]);
  });

  it('needs evidence where it is a common word', () => {
    expect(facilitiesIn('The chariot of Helios crossed the sky.')).toEqual([]);
    expect(facilitiesIn('CoreWeave fills Helios with servers.')).toEqual(['Helios → coreweave-helios-tx']);
  });
});
