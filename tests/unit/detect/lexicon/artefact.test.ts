import { describe, expect, it } from 'vitest';
import { decodeLexicon } from '../../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../../src/detect/lexicon/encode.ts';
import { scan } from '../../../../src/detect/scan.ts';
import { SAMPLE, sampleLexicon } from '../lexicon-sample.ts';

describe('the artefact', () => {
  it('gives back the facts that went in', () => {
    const { facts } = sampleLexicon;
    expect([...facts.companies.values()]).toEqual(SAMPLE.companies);
    expect([...facts.facilities.values()]).toEqual(SAMPLE.facilities);
    expect(facts.places).toEqual(SAMPLE.places);
    expect(facts.deals).toEqual(SAMPLE.deals);
    expect(facts.figures).toEqual(SAMPLE.figures);
  });

  it('gives every name its senses', () => {
    const senses = (text: string) => sampleLexicon.senses(scan(text, sampleLexicon).entries[0]!);
    expect(senses('Oracle')).toMatchObject([
      { kind: 'company', company: 'oracle', form: 'name', ambiguity: 'word', cues: ['database', 'cloud'] },
    ]);
    expect(senses('TN')).toMatchObject([{ kind: 'place', postal: true }]);
    expect(senses('Tenn.')).toMatchObject([{ kind: 'place', postal: false, place: { key: 'us/tennessee' } }]);
    expect(senses('Colossus')).toMatchObject([{ kind: 'facility', facilities: ['xai-memphis-tn'] }]);
  });

  it('knows no government as a company', () => {
    expect(sampleLexicon.texts).not.toContain('Energy Department');
  });

  it('refuses a damaged artefact and one of another version', () => {
    const artefact = encodeLexicon(SAMPLE);
    expect(() => decodeLexicon(artefact.replace('Nvidia', 'Nvidea'))).toThrow('damaged');
    expect(() => decodeLexicon(artefact.slice(0, -5)).facts).toThrow('damaged');
    expect(() => decodeLexicon(artefact.slice(0, artefact.length / 2))).toThrow('damaged');
    expect(() => decodeLexicon(`9${artefact}`)).toThrow('version');
    expect(() => decodeLexicon('')).toThrow();
  });

  it('refuses to encode a reference to nothing', () => {
    const source = { ...SAMPLE, facilities: [], companies: [] };
    expect(() => encodeLexicon(source)).toThrow(/does not contain/);
  });
});
