import { describe, expect, it } from 'vitest';
import { caseWords, lightWords } from '../../../src/tools/sheets/caseWords.ts';
import { alteredExercise, samplePlace } from '../../core/exercises/sampleExercise.ts';

describe('the words of a contact sheet', () => {
  it('say what the case is and how plainly each light shows a place', () => {
    expect(caseWords(alteredExercise())[0]).toBe('altered: REFER, forged, holder rightful, valid on 2010-06-14');
    expect(caseWords(alteredExercise())[1]).toContain('mrz-altered (column 15)');
    const place = { ...samplePlace('overwriting'), visibility: { white: 1.96, ir: 12.34 } };
    expect(lightWords('ir', [place])).toBe('ir  overwriting 12.3');
    expect(lightWords('white', [place])).toBe('white  (overwriting 2.0)');
    expect(lightWords('tilt', [place])).toBe('tilt');
  });
});
