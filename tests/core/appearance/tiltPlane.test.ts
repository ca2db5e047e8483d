import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfView, viewOfPage } from '../../../src/core/appearance/tiltPlane.ts';

const angle = fc.double({ min: -50, max: 50, noNaN: true });
const place = fc.record({
  x: fc.double({ min: 0, max: 125, noNaN: true }),
  y: fc.double({ min: 0, max: 88, noNaN: true }),
});

describe('a tilted page', () => {
  it('APP-20 lets any point be found from where it is seen and back', () => {
    fc.assert(
      fc.property(fc.record({ x: angle, y: angle }), place, place, (tilt, pivot, point) => {
        const seen = viewOfPage(tilt, pivot, point);
        const back = seen === null ? null : pageOfView(tilt, pivot, seen);
        expect(back).not.toBeNull();
        expect(Math.hypot(back!.x - point.x, back!.y - point.y)).toBeLessThan(1e-6);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('APP-20 shows the edge that comes nearer larger, and the pivot in its place', () => {
    const pivot = { x: 62.5, y: 44 };
    const width = (y: number): number =>
      viewOfPage({ x: 30, y: 0 }, pivot, { x: 125, y })!.x - viewOfPage({ x: 30, y: 0 }, pivot, { x: 0, y })!.x;
    expect(width(88)).toBeGreaterThan(125);
    expect(width(0)).toBeLessThan(125);
    expect(viewOfPage({ x: 30, y: -20 }, pivot, pivot)).toEqual(pivot);
  });
});
