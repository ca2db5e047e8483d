import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../../src/core/document/travel/checkHistory.ts';
import { travelHistory } from '../../../../src/core/document/travel/travelHistory.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { sampleBook } from './sampleBook.ts';

const DAYS = ['2007-05-01', '2008-03-01', '2010-06-14', '2012-04-15'] as const;

describe('a travel history drawn by chance', () => {
  it('DOC-35 keeps every rule of travel', () => {
    const book = sampleBook();
    let [drawn, wanted] = [0, 0];
    for (let seed = 0; seed < 120; seed++) {
      const [controlDate, number] = [DAYS[seed % 4]!, seed % 13];
      const endorsements = travelHistory(book, makeDice(seed), { controlDate, number });
      expect(checkHistory({ ...book, endorsements }, controlDate)).toEqual([]);
      expect(endorsements.length).toBeLessThanOrEqual(number);
      expect(new Set(endorsements.map(({ id }) => id)).size).toBe(endorsements.length);
      if (controlDate > '2010') [drawn, wanted] = [drawn + endorsements.length, wanted + number];
    }
    expect(drawn).toBeGreaterThan(0.85 * wanted);
  });

  it('DOC-35 is the same for the same dice, and holds visas where they are asked for', () => {
    const wishes = { controlDate: '2012-04-01', number: 14 };
    const draw = (seed: number) => travelHistory(sampleBook(), makeDice(seed), wishes);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(
      Array.from({ length: 12 }, (_, seed) => draw(seed))
        .flat()
        .some(({ kind }) => kind === 'visa'),
    ).toBe(true);
  });
});
