import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitView, LIFE_SIZE, limitView, ZOOM_MOST } from '../../../src/bench/view/fitView.ts';
import { flipView, panView, turnViewAbout, wrapAngle, zoomAbout } from '../../../src/bench/view/moveView.ts';
import type { View } from '../../../src/bench/view/view.ts';
import { reverseMap, toBenchPoint, toDevice, viewMap } from '../../../src/bench/view/viewMap.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { mm } from '../../../src/core/units/length.ts';

const RUNS = { seed: 42, numRuns: 300 };
const PANE = { x: 10, y: 20, width: 1260, height: 760 };
const PAGE = { x: mm(-62.5), y: mm(-44), width: mm(125), height: mm(88) };

const anyView = fc.record({
  centre: fc.record({
    x: fc.double({ min: -62.5, max: 62.5, noNaN: true }),
    y: fc.double({ min: -44, max: 44, noNaN: true }),
  }),
  pxPerMm: fc.double({ min: 1, max: ZOOM_MOST * LIFE_SIZE, noNaN: true }),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
  flipped: fc.boolean(),
});
const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 1280, noNaN: true }),
  y: fc.double({ min: 0, max: 800, noNaN: true }),
});
const anyPlace = fc.record({
  x: fc.double({ min: -125, max: 125, noNaN: true }),
  y: fc.double({ min: -125, max: 125, noNaN: true }),
});

function view(change: Partial<View> = {}): View {
  return { centre: { x: 0, y: 0 }, pxPerMm: 8, angle: 0, flipped: false, ...change };
}

function expectNear(a: { x: number; y: number }, b: { x: number; y: number }, within: number): void {
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(within);
}

describe('the one map from the bench to the screen', () => {
  it('puts the centre of the view into the middle of the pane', () => {
    expect(applyAffine(viewMap(view({ centre: { x: 5, y: -3 }, angle: 37 }), PANE), { x: 5, y: -3 })).toEqual({
      x: 640,
      y: 400,
    });
  });

  it('turns counter-clockwise as seen, y pointing down', () => {
    const point = applyAffine(viewMap(view({ angle: 90, pxPerMm: 10 }), PANE), { x: 1, y: 0 });
    expectNear(point, { x: 640, y: 390 }, 1e-9);
  });

  it('turns counter-clockwise as seen when flipped, too', () => {
    const before = applyAffine(viewMap(view({ flipped: true, pxPerMm: 10 }), PANE), { x: 1, y: 0 });
    expectNear(before, { x: 630, y: 400 }, 1e-9);
    const after = applyAffine(viewMap(view({ flipped: true, angle: 90, pxPerMm: 10 }), PANE), { x: 1, y: 0 });
    expectNear(after, { x: 640, y: 410 }, 1e-9);
  });

  it('comes back within 0.05 mm at any zoom, turn, flip and pixel ratio, whole device px in between', () => {
    fc.assert(
      fc.property(anyView, anyPlace, fc.constantFrom(1, 1.25, 1.5, 2, 3), (any, place, ratio) => {
        const seen = { ...any, pxPerMm: Math.max(any.pxPerMm, 12) };
        const map = toDevice(viewMap(seen, PANE), ratio);
        const pixel = applyAffine(map, place);
        const back = applyAffine(reverseMap(map), { x: Math.round(pixel.x), y: Math.round(pixel.y) });
        expectNear(back, place, Math.max(0.05, 0.75 / (seen.pxPerMm * ratio)));
        expectNear(applyAffine(reverseMap(map), pixel), place, 1e-6);
      }),
      RUNS,
    );
  });
});

describe('moving the view', () => {
  it('keeps the place under the pointer while zooming and turning about it', () => {
    fc.assert(
      fc.property(anyView, anyPoint, fc.double({ min: 0.2, max: 5, noNaN: true }), (any, point, factor) => {
        const before = toBenchPoint(any, PANE, point);
        expectNear(toBenchPoint(zoomAbout(any, PANE, point, any.pxPerMm * factor), PANE, point), before, 1e-6);
        expectNear(toBenchPoint(turnViewAbout(any, PANE, point, 33 * factor), PANE, point), before, 1e-6);
      }),
      RUNS,
    );
  });

  it('pans by screen px whichever way the view is turned or flipped', () => {
    fc.assert(
      fc.property(anyView, anyPlace, anyPoint, (any, place, step) => {
        const before = applyAffine(viewMap(any, PANE), place);
        const after = applyAffine(viewMap(panView(any, step), PANE), place);
        expectNear(after, { x: before.x + step.x, y: before.y + step.y }, 1e-5);
      }),
      RUNS,
    );
  });

  it('flips left and right as seen, and twice is not at all', () => {
    const turned = view({ angle: 30, centre: { x: 3, y: 4 } });
    const before = applyAffine(viewMap(turned, PANE), { x: 10, y: 10 });
    const after = applyAffine(viewMap(flipView(turned), PANE), { x: 10, y: 10 });
    expectNear(after, { x: 2 * 640 - before.x, y: before.y }, 1e-9);
    expect(flipView(flipView(turned))).toEqual(turned);
  });

  it('keeps angles in (-180, 180]', () => {
    expect([180, -180, 540, -190, 0, 360].map(wrapAngle)).toEqual([180, 180, 180, 170, 0, 0]);
  });
});

describe('the limits of the view', () => {
  it('fits a box into the pane, turned as the view is', () => {
    for (const angle of [0, 90, 45]) {
      const fitted = fitView(view({ angle }), PAGE, PANE, LIFE_SIZE);
      const corners = [PAGE.x, PAGE.x + PAGE.width].flatMap(x =>
        [PAGE.y, PAGE.y + PAGE.height].map(y => applyAffine(viewMap(fitted, PANE), { x, y })),
      );
      for (const { x, y } of corners) {
        expect(x).toBeGreaterThan(PANE.x);
        expect(x).toBeLessThan(PANE.x + PANE.width);
        expect(y).toBeGreaterThan(PANE.y);
        expect(y).toBeLessThan(PANE.y + PANE.height);
      }
    }
  });

  it('never loses the page, never goes below half the fitting size and life size, or above 40 times life size', () => {
    fc.assert(
      fc.property(anyView, anyPlace, fc.double({ min: 1e-6, max: 1e6 }), (any, far, pxPerMm) => {
        const wild = { ...any, centre: { x: far.x * 50, y: far.y * 50 }, pxPerMm };
        const limited = limitView(wild, PAGE, PANE, LIFE_SIZE);
        expect(Math.abs(limited.centre.x)).toBeLessThanOrEqual(62.5);
        expect(Math.abs(limited.centre.y)).toBeLessThanOrEqual(44);
        const fit = fitView(any, PAGE, PANE, LIFE_SIZE).pxPerMm;
        expect(limited.pxPerMm).toBeGreaterThanOrEqual(Math.min(fit / 2, LIFE_SIZE) - 1e-9);
        expect(limited.pxPerMm).toBeLessThanOrEqual(ZOOM_MOST * LIFE_SIZE);
        expect(limitView(limited, PAGE, PANE, LIFE_SIZE)).toEqual(limited);
      }),
      RUNS,
    );
  });

  it('survives numbers that are none', () => {
    const limited = limitView(
      view({ pxPerMm: Number.NaN, centre: { x: Number.NaN, y: Infinity } }),
      PAGE,
      PANE,
      LIFE_SIZE,
    );
    expect([limited.pxPerMm, limited.centre.x, limited.centre.y].every(Number.isFinite)).toBe(true);
  });
});
