import { describe, expect, it } from 'vitest';
import { outlineArea } from '../../../src/bench/view/outlineArea.ts';
import { numberStep, scaleTicks } from '../../../src/bench/view/ticks.ts';
import { deg, mm } from '../../../src/core/units/length.ts';

describe('the millimetre scale', () => {
  it('shows tenths under a strong glass, the half and the whole longer', () => {
    const ticks = scaleTicks(1, 94.5);
    expect(ticks).toHaveLength(21);
    expect(ticks.filter(tick => tick.weight === 3).map(tick => tick.at)).toEqual([-1, 0, 1]);
    expect(ticks.filter(tick => tick.weight === 2).map(tick => tick.at)).toEqual([-0.5, 0.5]);
    expect(ticks[3]?.at).toBe(-0.7);
  });

  it('never draws strokes closer than can be told apart', () => {
    for (const pxPerMm of [0.5, 2, 4, 8, 20, 38, 60, 151]) {
      const ticks = scaleTicks(200 / pxPerMm, pxPerMm);
      const gap = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) * pxPerMm;
      expect(gap).toBeGreaterThanOrEqual(3.7);
    }
  });
});

describe('the numbers along a scale', () => {
  it('stand as close as they have room, so that the strongest glass still has more than its zero', () => {
    const stepsIn = (reach: number) => [2, 10, 24, 30, 40].map(times => numberStep((times * 96) / 25.4, 24, reach));
    expect(stepsIn(72)).toEqual([5, 1, 0.5, 0.5, 0.4]);
    expect(stepsIn(53)).toEqual([5, 1, 0.5, 0.4, 0.2]);
  });
});

describe('the outline of an area', () => {
  it('turns a box about its middle', () => {
    const box = { kind: 'rectangle' as const, x: mm(0), y: mm(0), width: mm(4), height: mm(2), angle: deg(90) };
    const points = outlineArea(box).map(({ x, y }) => [Math.round(x), Math.round(y)]);
    expect(points).toEqual([
      [1, 3],
      [1, -1],
      [3, -1],
      [3, 3],
    ]);
  });

  it('goes round an ellipse and along a polygon', () => {
    const ellipse = { kind: 'ellipse' as const, x: mm(10), y: mm(10), radiusX: mm(4), radiusY: mm(2) };
    const xs = outlineArea(ellipse).map(point => point.x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([6, 14]);
    const points = [0, 1, 2].map(at => ({ x: mm(at), y: mm(at * at) }));
    expect(outlineArea({ kind: 'polygon', points })).toEqual(points);
  });
});
