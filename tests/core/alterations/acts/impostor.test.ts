import { describe, expect, it } from 'vitest';
import { impostor } from '../../../../src/core/alterations/acts/impostor.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { CIRCUMSTANCES, SPECIMEN } from '../bench.ts';

describe('an impostor', () => {
  it('ALT-60 leaves the book alone', () => {
    expect(impostor.leavesOf(SPECIMEN, {})).toEqual([]);
    expect(impostor.presents(SPECIMEN, {})).toEqual({});
    const { main, trace } = impostor.sites(SPECIMEN, {}, makeDice(1));
    expect([main, trace]).toEqual([{ kind: 'person' }, []]);
  });

  it('ALT-60 is the more like the holder the more care is taken', () => {
    const { people } = CIRCUMSTANCES;
    const ranks = (care: number): readonly number[] =>
      [1, 2, 3, 4].map(seed => {
        const { person } = impostor.propose(SPECIMEN, makeDice(seed), { care, people });
        return people.indexOf(String(person));
      });
    expect(Math.max(...ranks(1))).toBeLessThan(Math.min(...ranks(0)));
  });
});
