import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import { carryPicture } from '../../../src/bench/stage/carryPicture.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { findPoint } from '../../../src/bench/state/places.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { smallBook } from '../book.ts';

const START = applySize(initialState(smallBook(), 'data.verso'), { width: 1280, height: 800, ratio: 1 }, LIFE_SIZE);

function change(what: Parameters<typeof applyChange>[1], from: BenchState = START): BenchState {
  return applyChange(from, what, LIFE_SIZE);
}

describe('a picture carried along until it is painted anew', () => {
  it('puts every place where the next picture will show it', () => {
    const next = change({ view: { centre: { x: 12, y: -5 }, pxPerMm: 17, angle: 25 } });
    const map = carryPicture(START, next);
    for (const at of [
      { x: 10, y: 10 },
      { x: 100, y: 70 },
    ]) {
      const before = findPoint(START, 'data.verso', at)!;
      const after = findPoint(next, 'data.verso', at)!;
      const carried = applyAffine(map!, before);
      expect(Math.hypot(carried.x - after.x, carried.y - after.y)).toBeLessThan(1e-6);
    }
  });

  it('stays where nothing moved, and where moving cannot help', () => {
    const moved = { view: { centre: { x: 12, y: -5 } } };
    expect(carryPicture(START, change({ light: 'ir' }))).toBeNull();
    expect(carryPicture(START, change({ ...moved, face: 'visa.recto' }))).toBeNull();
    expect(carryPicture(START, change({ ...moved, loupe: { on: true } }))).toBeNull();
    expect(carryPicture(START, change({ ...moved, light: 'tilt', tilt: { x: 10 } }))).toBeNull();
    expect(carryPicture(START, change(moved))).not.toBeNull();
  });
});
