import { describe, expect, it } from 'vitest';
import { stampCounterfeit } from '../../../../src/core/alterations/acts/stampCounterfeit.ts';
import type { Parameters } from '../../../../src/core/alterations/deed.ts';
import { falseStamp } from '../../../../src/core/alterations/endorsements/falseStamp.ts';
import { readParameters } from '../../../../src/core/alterations/parameters.ts';
import type { Stamp } from '../../../../src/core/document/endorsement.ts';
import { postOf } from '../../../../src/core/document/world/borderPosts.ts';
import { genuineStamp } from '../../../../src/core/press/endorsements/drawStamp.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { SPECIMEN } from '../bench.ts';

const GENUINE = SPECIMEN.endorsements!.find((other): other is Stamp => other.id === 'stamp-1')!;
const OWN = genuineStamp(GENUINE, postOf(GENUINE.post)!);

function given(parameters: Parameters): Parameters {
  const read = readParameters(stampCounterfeit.parameters, { target: 'stamp-1', ...parameters });
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
}

describe('a false stamp', () => {
  it('ALT-54 lacks the marker of the post’s ink, its dent and what comes off a wet stamp', () => {
    for (const print of ['drops', 'plate']) {
      const { look } = falseStamp(GENUINE, given({ print, marker: 0.3 }));
      expect(look.ink.uv365![0]).toBeLessThan(0.4 * OWN.ink.uv365![0]);
      expect(Math.abs(look.ink.ir! - OWN.ink.ir!)).toBeGreaterThan(0.2);
      expect(look.depth).toBeLessThan(OWN.depth);
      expect(look.setOff).toBe(0);
      expect(look.screen !== undefined).toBe(print === 'drops');
    }
  });

  it.each([
    ['shape', (): unknown => falseStamp(GENUINE, given({ fault: 'shape' })).look.figure.shape, OWN.figure.shape],
    [
      'letters',
      (): unknown => falseStamp(GENUINE, given({ fault: 'letters' })).look.figure.letters,
      OWN.figure.letters,
    ],
    [
      'code',
      (): unknown => falseStamp(GENUINE, given({ fault: 'code' })).look.figure.words.code,
      OWN.figure.words.code,
    ],
    [
      'date',
      (): unknown => falseStamp(GENUINE, given({ fault: 'date' })).look.figure.words.date,
      OWN.figure.words.date,
    ],
  ])('ALT-54 has the %s otherwise than its post', (_, read, own) => {
    expect(read()).not.toEqual(own);
    const { figure } = falseStamp(GENUINE, given({ fault: 'none' })).look;
    expect(figure).toEqual(OWN.figure);
  });

  it('ALT-54 is named with the stamps its day contradicts, and with none where it contradicts none', () => {
    const pairsAt = (shift: number): number =>
      stampCounterfeit.sites(SPECIMEN, given({ shift }), makeDice(1)).alternatives.filter(({ kind }) => kind === 'pair')
        .length;
    expect(pairsAt(0)).toBe(0);
    expect(pairsAt(136)).toBeGreaterThan(0);
    expect(stampCounterfeit.explain(SPECIMEN, given({ shift: 136 })).en).toContain('two places at once');
  });
});
