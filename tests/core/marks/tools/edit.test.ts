import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, markSchema } from '../../../../src/core/marks/mark.ts';
import type { DrawnShape } from '../../../../src/core/marks/place.ts';
import { finishShape, liesOnPage, shapeBounds } from '../../../../src/core/marks/tools/finishShape.ts';
import { CURSOR_STEPS, CURSOR_WAYS, moveCursor, wayOnFace } from '../../../../src/core/marks/tools/gridCursor.ts';
import { hitMarks, hitsShape, nextHit, sizeOfShape } from '../../../../src/core/marks/tools/hitMarks.ts';
import { duplicateShape, moveShape } from '../../../../src/core/marks/tools/moveShape.ts';
import { reshape } from '../../../../src/core/marks/tools/reshape.ts';
import { handlesOf } from '../../../../src/core/marks/tools/shapeHandles.ts';
import { applyAffine, turnAbout } from '../../../../src/core/units/affine.ts';
import { deg, mm } from '../../../../src/core/units/length.ts';

const PAGE = { width: 125, height: 88 };
const hundredths = (least: number, most: number) =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map(n => mm(n / 100));
const anyPin = fc.record({ kind: fc.constant('pin' as const), x: hundredths(0, 125), y: hundredths(0, 88) });
const anyBox = fc.record({
  kind: fc.constant('rectangle' as const),
  x: hundredths(0, 80),
  y: hundredths(0, 50),
  width: hundredths(0.2, 45),
  height: hundredths(0.2, 38),
});
const anyEllipse = fc.record({
  kind: fc.constant('ellipse' as const),
  x: hundredths(30, 90),
  y: hundredths(30, 58),
  radiusX: hundredths(0.5, 28),
  radiusY: hundredths(0.5, 28),
  angle: fc.integer({ min: -180, max: 180 }).map(deg),
});
const anyOutline = fc
  .array(fc.record({ x: hundredths(0, 125), y: hundredths(0, 88) }), { minLength: 3, maxLength: 40 })
  .map(points => finishShape({ kind: 'polygon', points }, PAGE))
  .filter(shape => shape !== null);
const anyShape: fc.Arbitrary<DrawnShape> = fc.oneof(anyPin, anyBox, anyEllipse, anyOutline);
const anyStep = fc.record({
  x: fc.double({ min: -200, max: 200, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
});

function sidesOf(shape: DrawnShape): readonly [number, number] {
  const { left, top, right, bottom } = shapeBounds(shape);
  return [right - left, bottom - top];
}

function markOf(id: string, sequence: number, shape: DrawnShape, face = 'data.recto'): Mark {
  const place = { kind: 'region', face, shape };
  return markSchema.parse({ id, sequence, place, family: 'data', class: null, confidence: 3, light: 'white' });
}

describe('a shape in the hand', () => {
  it('MAR-19 keeps its form and the page when it is moved', () => {
    fc.assert(
      fc.property(anyShape, anyStep, (shape, by) => {
        const moved = moveShape(shape, by, PAGE);
        expect(liesOnPage(moved, PAGE)).toBe(true);
        const [before, after] = [sidesOf(shape), sidesOf(moved)];
        expect(Math.abs(after[0] - before[0])).toBeLessThan(0.021);
        expect(Math.abs(after[1] - before[1])).toBeLessThan(0.021);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('MAR-19 goes there and back where there is room', () => {
    const box: DrawnShape = { kind: 'rectangle', x: mm(40), y: mm(40), width: mm(10), height: mm(6) };
    const moved = moveShape(box, { x: 3.3, y: -2.1 }, PAGE);
    expect(moved).toEqual({ ...box, x: 43.3, y: 37.9 });
    expect(moveShape(moved, { x: -3.3, y: 2.1 }, PAGE)).toEqual(box);
  });

  it('MAR-19 is copied a little beside itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyPin, anyBox, anyEllipse), shape => {
        const copy = duplicateShape(shape, PAGE);
        expect(liesOnPage(copy, PAGE)).toBe(true);
        const [a, b] = [shapeBounds(shape), shapeBounds(copy)];
        expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThan(1.9);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('MAR-20 is led by a handle to a shape on the page, or to none', () => {
    fc.assert(
      fc.property(anyShape, fc.nat(), anyStep, (shape, pick, to) => {
        const handles = handlesOf(shape);
        const handle = handles[pick % Math.max(1, handles.length)];
        if (handle === undefined) return;
        const after = reshape(shape, handle.id, to, PAGE);
        if (after !== null) expect(liesOnPage(after, PAGE)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('MAR-20 stays as it is when a handle is led to where it lies', () => {
    fc.assert(
      fc.property(fc.oneof(anyBox, anyOutline), fc.nat(), (shape, pick) => {
        const handles = handlesOf(shape);
        const handle = handles[pick % handles.length]!;
        expect(reshape(shape, handle.id, handle.at, PAGE)).toEqual(shape);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('MAR-20 moves the sides of its handle and no other, also when it is turned', () => {
    const box: DrawnShape = { kind: 'rectangle', x: mm(40), y: mm(30), width: mm(20), height: mm(10) };
    expect(reshape(box, 'e', { x: 70, y: 99 }, PAGE)).toEqual({ ...box, width: 30 });
    expect(reshape(box, 'nw', { x: 35, y: 20 }, PAGE)).toEqual({ ...box, x: 35, y: 20, width: 25, height: 20 });
    expect(reshape(box, 'w', { x: 80, y: 0 }, PAGE)).toEqual({ ...box, x: 60, width: 20 });
    const turned: DrawnShape = { ...box, angle: deg(30) };
    const corners = (shape: DrawnShape) => Object.fromEntries(handlesOf(shape).map(({ id, at }) => [id, at]));
    const south = corners(turned)['s']!;
    const away = applyAffine(turnAbout({ x: 0, y: 0 }, deg(30)), { x: 0, y: 4 });
    const longer = reshape(turned, 's', { x: south.x + away.x, y: south.y + away.y }, PAGE)!;
    const [before, after] = [corners(turned)['n']!, corners(longer)['n']!];
    expect(Math.hypot(before.x - after.x, before.y - after.y)).toBeLessThan(0.02);
    expect(longer.kind === 'rectangle' && longer.height).toBeCloseTo(14, 1);
  });

  it('MAR-20 is refused when it is led to nothing', () => {
    const box: DrawnShape = { kind: 'rectangle', x: mm(40), y: mm(30), width: mm(20), height: mm(10) };
    expect(reshape(box, 'e', { x: 40.05, y: 30 }, PAGE)).toBeNull();
  });
});

describe('marks under a point', () => {
  it('MAR-21 are the smallest first, of equals the latest, and all are reached in turn', () => {
    fc.assert(
      fc.property(fc.array(anyShape, { minLength: 1, maxLength: 12 }), anyPin, (shapes, spot) => {
        const marks = shapes.map((shape, i) => markOf(`m${i}`, i, shape));
        const hits = hitMarks(marks, 'data.recto', spot, 0.5);
        const sizes = hits.map(mark => (mark.place.kind === 'region' ? sizeOfShape(mark.place.shape) : 0));
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        expect(hits.length).toBe(shapes.filter(shape => hitsShape(shape, spot, 0.5)).length);
        const walked: Mark[] = [];
        for (const _ of hits) walked.push(nextHit(hits, walked.at(-1)?.id ?? null)!);
        expect(new Set(walked.map(({ id }) => id)).size).toBe(hits.length);
      }),
      { seed: 5, numRuns: 200 },
    );
    const box: DrawnShape = { kind: 'rectangle', x: mm(10), y: mm(10), width: mm(4), height: mm(4) };
    const pair = [markOf('a', 0, box), markOf('b', 1, box)];
    expect(hitMarks(pair, 'data.recto', { x: 12, y: 12 }, 0).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(hitMarks(pair, 'data.verso', { x: 12, y: 12 }, 0)).toEqual([]);
    expect(nextHit([], null)).toBeNull();
  });

  it('MAR-21 are hit inside and within reach of their line, also turned', () => {
    const ellipse: DrawnShape = {
      kind: 'ellipse',
      x: mm(50),
      y: mm(50),
      radiusX: mm(10),
      radiusY: mm(2),
      angle: deg(90),
    };
    expect(hitsShape(ellipse, { x: 50, y: 41 }, 0)).toBe(true);
    expect(hitsShape(ellipse, { x: 57, y: 50 }, 0)).toBe(false);
    const points = [
      [10, 10],
      [30, 10],
      [30, 30],
      [20, 15],
      [10, 30],
    ].map(([x, y]) => ({ x: mm(x!), y: mm(y!) }));
    const bay: DrawnShape = { kind: 'polygon', points };
    expect([hitsShape(bay, { x: 20, y: 25 }, 0), hitsShape(bay, { x: 12, y: 20 }, 0)]).toEqual([false, true]);
    expect(hitsShape(bay, { x: 9.6, y: 20 }, 0.5)).toBe(true);
  });
});

describe('the grid cursor', () => {
  const goTo = (from: { x: number; y: number }, to: { x: number; y: number }) => {
    let at = from;
    for (const step of [...CURSOR_STEPS].reverse()) {
      while (Math.abs(to.x - at.x) > step / 2 - 1e-9 && Math.abs(to.x - at.x) + 1e-9 >= step) {
        at = moveCursor(at, { x: Math.sign(to.x - at.x), y: 0 }, step, PAGE);
      }
      while (Math.abs(to.y - at.y) > step / 2 - 1e-9 && Math.abs(to.y - at.y) + 1e-9 >= step) {
        at = moveCursor(at, { x: 0, y: Math.sign(to.y - at.y) }, step, PAGE);
      }
    }
    return at;
  };

  it('MAR-22 reaches every tenth of a millimetre and never leaves the page', () => {
    const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map(n => n / 10);
    const spot = fc.record({ x: tenths(125), y: tenths(88) });
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        expect(goTo(from, to)).toEqual(to);
      }),
      { seed: 6, numRuns: 300 },
    );
    expect(moveCursor({ x: 120, y: 3 }, { x: 1, y: 0 }, 10, PAGE)).toEqual({ x: 125, y: 3 });
    expect(moveCursor({ x: 84, y: 3 }, { x: 1, y: 0 }, 10, { width: 85.6, height: 53.98 })).toEqual({ x: 85.6, y: 3 });
    expect(moveCursor({ x: 84, y: 50 }, { x: 0, y: 1 }, 10, { width: 85.6, height: 53.98 })).toEqual({
      x: 84,
      y: 53.9,
    });
  });

  it('MAR-22 goes the way it is seen to go, however the page lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.boolean(),
        fc.constantFrom(...CURSOR_WAYS),
        (angle, flipped, way) => {
          const turn = turnAbout({ x: 0, y: 0 }, deg(angle));
          const map = flipped ? { ...turn, a: -turn.a, b: -turn.b } : turn;
          const on = wayOnFace(map, way);
          const seen = { x: map.a * on.x + map.c * on.y, y: map.b * on.x + map.d * on.y };
          const wanted = { left: -seen.x, right: seen.x, up: -seen.y, down: seen.y }[way];
          expect(wanted).toBeGreaterThan(0.7);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
