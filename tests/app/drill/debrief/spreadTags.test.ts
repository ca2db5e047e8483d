import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadTags } from '../../../../src/app/drill/debrief/spreadTags.ts';

describe('numbers over the picture', () => {
  it('never lie on one another and keep their line', () => {
    const corner = fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      y: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.option(corner), { maxLength: 12 }), corners => {
        const spread = spreadTags(corners);
        expect(spread.map(tag => tag?.y ?? null)).toEqual(corners.map(tag => tag?.y ?? null));
        const laid = spread.filter(tag => tag !== null);
        for (const [at, a] of laid.entries()) {
          for (const b of laid.slice(at + 1)) expect(Math.abs(a.x - b.x) >= 46 || Math.abs(a.y - b.y) >= 24).toBe(true);
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('leave alone what has room', () => {
    const corners = [{ x: 0, y: 0 }, null, { x: 100, y: 0 }, { x: 0, y: 50 }];
    expect(spreadTags(corners)).toEqual(corners);
  });
});
