import { describe, expect, it } from 'vitest';
import { makeDice } from '../../../src/core/units/dice.ts';
import { makePlace, on, prepare, score } from './cases.ts';
import { pinAt, SPOTS } from './readers.ts';

describe('chance', () => {
  it('SCO-32 a random pin meets a place as often as the place is large', () => {
    const key = prepare(SPOTS.map(({ id, shape }) => makePlace(id, on(shape))));
    const dice = makeDice(42);
    const hits = new Map<string, number>();
    const pins = 6000;
    for (let i = 0; i < pins; i++) {
      for (const { placeId } of score(key, [pinAt(125 * dice.next(), 88 * dice.next(), 3)]).findings) {
        hits.set(placeId, (hits.get(placeId) ?? 0) + 1);
      }
    }
    for (const { id, chance } of SPOTS) {
      const share = (hits.get(id) ?? 0) / pins;
      expect(Math.abs(share - chance), `${id}: ${share}`).toBeLessThan(
        3.5 * Math.sqrt((chance * (1 - chance)) / pins) + 0.002,
      );
    }
  });

  it('SCO-32 the grown regions have the areas the chances stand for', () => {
    const key = prepare(SPOTS.map(({ id, shape }) => makePlace(id, on(shape))));
    const shares = key.places.map(place => {
      const target = place.signs[0]!.first;
      return target.kind === 'region' ? target.grown.count / (500 * 352) : 0;
    });
    for (const [i, { id, chance }] of SPOTS.entries()) {
      expect(Math.abs(shares[i]! - chance), `${id}: ${shares[i]}`).toBeLessThan(0.0015);
    }
  });
});
