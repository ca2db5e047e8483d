import { describe, expect, it } from 'vitest';
import type { Audited, MeanColours } from '../../../../../../src/core/exercises/audits/audit.ts';
import { colourCues } from '../../../../../../src/core/exercises/audits/tellTale/cues/colourCues.ts';
import { judgeCues } from '../../../../../../src/core/exercises/audits/tellTale/judgeCues.ts';
import { makeDice } from '../../../../../../src/core/units/dice.ts';
import { drawCases } from '../../sampleCases.ts';

const CASES = drawCases(600, 31);
const REFERRED = CASES.map(({ exercise }) => exercise.key.referRequired);

/** Pages as they differ anyway; those to be referred a little lighter in white light by `shift`. */
function drawColours(shift: number): readonly MeanColours[] {
  const dice = makeDice(8);
  return REFERRED.map(isReferred => {
    const base = 190 + 12 * dice.next() + (isReferred ? shift : 0);
    return { white: [base, base - 4, base - 10], uv365: [20 + dice.next(), 21, 40 + 3 * dice.next()] };
  });
}

function judge(colours: readonly MeanColours[], cases = CASES): readonly string[] {
  const audited: Audited = { name: 'sample', cases, lights: ['white'], colours };
  return judgeCues(colourCues(audited), REFERRED).flatMap(({ name, tells }) => (tells ? [name] : []));
}

describe('mean colours', () => {
  it('EXE-72 tell where altered pages are pressed a little lighter, and in no other light', () => {
    expect(judge(drawColours(0))).toEqual([]);
    const said = judge(drawColours(3));
    expect(said).toContain('the mean lightness of the page in the light white');
    expect(said.filter(name => name.includes('uv365'))).toEqual([]);
  });

  it('EXE-74 do not count where an act changes the whole page, which is how it is found', () => {
    const whole = CASES.map(one => {
      const [place] = one.exercise.key.places;
      if (place === undefined) return one;
      const places = [{ ...place, main: { kind: 'document' as const, scope: 'document' as const } }];
      return { ...one, exercise: { ...one.exercise, key: { ...one.exercise.key, places } } };
    });
    expect(judge(drawColours(30), whole)).toEqual([]);
  });
});
