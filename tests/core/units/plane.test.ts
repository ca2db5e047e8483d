import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyAffine,
  composeAffine,
  flipAbout,
  IDENTITY,
  invertAffine,
  moveBy,
  scaleAbout,
  turnAbout,
} from '../../../src/core/units/affine.ts';
import { coversBox, coversPoint, intersectBoxes, uniteBoxes } from '../../../src/core/units/box.ts';
import { deg, mm } from '../../../src/core/units/length.ts';
import { centroidOfPolygon, signedArea } from '../../../src/core/units/polygon.ts';
import { mmToPx, pxToMm } from '../../../src/core/units/resolution.ts';
import { boxSchema } from '../../../src/core/units/shape.ts';
import { turnOf } from '../../../src/core/units/turn.ts';

const SEEDED = { seed: 42, numRuns: 200 };
const coordinate = fc.double({ min: -900, max: 900, noNaN: true });
const position = fc.record({ x: coordinate, y: coordinate });
const box = (x: number, y: number, width: number, height: number) => boxSchema.parse({ x, y, width, height });

describe('the plane', () => {
  it('UNI-1 has exact quarter turns and true sines between them', () => {
    expect([0, 90, 180, 270, 360, -90].map(angle => turnOf(deg(angle)))).toEqual(
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
        [1, 0],
        [0, -1],
      ].map(([cos, sin]) => ({ cos, sin })),
    );
    for (let angle = -360; angle <= 360; angle += 0.37) {
      expect(Math.abs(turnOf(deg(angle)).cos - Math.cos((angle * Math.PI) / 180))).toBeLessThan(2e-15);
      expect(Math.abs(turnOf(deg(angle)).sin - Math.sin((angle * Math.PI) / 180))).toBeLessThan(2e-15);
    }
  });

  it('UNI-1 turns counter-clockwise with y down: right becomes up', () => {
    expect(applyAffine(turnAbout({ x: 10, y: 10 }, deg(90)), { x: 15, y: 10 })).toEqual({ x: 10, y: 5 });
  });

  it('UNI-2 comes back by the inverse', () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.integer({ min: -360, max: 360 }),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (centre, point, angle, factor) => {
          const map = [
            turnAbout(centre, deg(angle)),
            scaleAbout(centre, factor),
            flipAbout(centre, true),
            moveBy(3, -4),
          ].reduce(composeAffine, IDENTITY);
          const inverse = invertAffine(map);
          expect(inverse).not.toBeNull();
          const back = applyAffine(composeAffine(map, inverse ?? IDENTITY), point);
          expect(back.x).toBeCloseTo(point.x, 6);
          expect(back.y).toBeCloseTo(point.y, 6);
        },
      ),
      SEEDED,
    );
    expect(invertAffine(scaleAbout({ x: 1, y: 1 }, 0))).toBeNull();
  });

  it('UNI-3 keeps the centre of a turn, a scale and a flip', () => {
    const centre = { x: 62.5, y: 44 };
    for (const map of [
      turnAbout(centre, deg(33)),
      scaleAbout(centre, 7),
      flipAbout(centre, true),
      flipAbout(centre, false),
    ]) {
      const kept = applyAffine(map, centre);
      expect(kept.x).toBeCloseTo(centre.x, 12);
      expect(kept.y).toBeCloseTo(centre.y, 12);
    }
    expect(applyAffine(flipAbout(centre, true), { x: 0, y: 3 })).toEqual({ x: 125, y: 3 });
  });

  it('UNI-4 converts by CSS pixels per mm and the pixel ratio', () => {
    const resolution = { cssPxPerMm: 6, pixelRatio: 1.5 };
    expect(mmToPx(mm(125), resolution)).toBe(1125);
    expect(pxToMm(mmToPx(mm(88), resolution), resolution)).toBe(88);
  });

  it('UNI-5 unites, intersects and covers boxes', () => {
    expect(uniteBoxes(box(0, 0, 10, 10), box(20, 5, 5, 20))).toEqual(box(0, 0, 25, 25));
    expect(intersectBoxes(box(0, 0, 10, 10), box(5, 6, 10, 10))).toEqual(box(5, 6, 5, 4));
    expect(intersectBoxes(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBeNull();
    expect(coversBox(box(0, 0, 10, 10), box(0, 0, 10, 10))).toBe(true);
    expect(coversBox(box(0, 0, 10, 10), box(1, 1, 10, 1))).toBe(false);
    const at = (x: number, y: number) => coversPoint(box(0, 0, 10, 10), { x: mm(x), y: mm(y) });
    expect([at(0, 0), at(9.9, 9.9), at(10, 5), at(5, 10)]).toEqual([true, true, false, false]);
  });

  it('UNI-6 measures polygons', () => {
    const triangle = [
      { x: 100, y: 0 },
      { x: 106, y: 0 },
      { x: 100, y: 3 },
    ];
    expect(signedArea(triangle)).toBe(9);
    expect(signedArea([...triangle].reverse())).toBe(-9);
    expect(centroidOfPolygon(triangle)).toEqual({ x: 102, y: 1 });
    expect(centroidOfPolygon(triangle.slice(0, 2))).toBeNull();
    expect(signedArea([])).toBe(0);
  });
});
