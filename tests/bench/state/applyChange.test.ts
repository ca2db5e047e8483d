import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { faceMap, findPlace, findPoint, toFace } from '../../../src/bench/state/places.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { smallBook } from '../book.ts';
import { idleSource } from '../idleSource.ts';

const SIZE = { width: 1280, height: 800, ratio: 1 };

function laid(change: Parameters<typeof applyChange>[1] = {}): BenchState {
  return applyChange(applySize(initialState(smallBook(), 'data.verso'), SIZE, LIFE_SIZE), change, LIFE_SIZE);
}

function change(state: BenchState, what: Parameters<typeof applyChange>[1]): BenchState {
  return applyChange(state, what, LIFE_SIZE);
}

describe('the door for change', () => {
  it('shows the whole page at first, and keeps showing the whole of it', () => {
    const first = laid();
    expect(first.view.pxPerMm).toBeCloseTo((800 - 64) / 88, 6);
    expect(change(first, { face: 'visa.recto' }).view.pxPerMm).toBeCloseTo((800 - 64) / 125, 6);
    const narrow = applySize(first, { width: 600, height: 800, ratio: 2 }, LIFE_SIZE);
    expect(narrow.view.pxPerMm).toBeCloseTo((600 - 48) / 125, 6);
  });

  it('keeps zoom and place when the page is turned or the light changes', () => {
    const close = laid({ view: { pxPerMm: 40, centre: { x: 20, y: 10 } } });
    const next = change(close, { face: 'data.recto', light: 'uv365' });
    expect(next.view).toEqual(close.view);
    expect(next.light).toBe('uv365');
  });

  it('lights no lamp the bench does not have, white light always', () => {
    const start = applySize(initialState(smallBook(), 'data.verso', ['oblique']), SIZE, LIFE_SIZE);
    expect(start.lights).toEqual(['white', 'oblique']);
    expect(change(start, { light: 'uv365' }).light).toBe('white');
    expect(change(change(start, { light: 'oblique' }), { light: 'ir' }).light).toBe('oblique');
    const reference = { source: idleSource(smallBook()), face: 'data.recto', light: 'ir' } as const;
    expect(change(start, { reference }).reference?.light).toBeNull();
  });

  it('keeps the place on the face when the spread opens and closes', () => {
    const close = laid({ face: 'visa.recto', view: { pxPerMm: 40, centre: { x: 20, y: 10 } } });
    const open = change(close, { spread: true });
    expect(toFace(open, open.view.centre)).toEqual(toFace(close, close.view.centre));
    expect(change(open, { spread: false }).view.centre).toEqual(close.view.centre);
  });

  it('ignores faces that are not in the book', () => {
    expect(laid({ face: 'nowhere.recto' }).face).toBe('data.verso');
  });

  it('brings everything into its range', () => {
    const state = laid({
      lamp: { azimuth: -90, elevation: 200 },
      tilt: { x: 999, y: Number.NaN },
      loupe: { magnification: 1000 },
      adjustment: { brightness: 5, contrast: -5 },
      view: { pxPerMm: 1e9, angle: 450 },
    });
    expect(state.lamp).toEqual({ azimuth: 270, elevation: 80 });
    expect(state.tilt).toEqual({ x: 50, y: 0 });
    expect(state.loupe.magnification).toBe(40);
    expect(state.adjustment).toEqual({ brightness: 1, contrast: -1 });
    expect(state.view.angle).toBe(90);
    expect(state.view.pxPerMm).toBeCloseTo(40 * LIFE_SIZE);
  });

  it('keeps the parts of a thing that are not spoken of', () => {
    const state = change(laid({ loupe: { magnification: 25 } }), { loupe: { on: true } });
    expect(state.loupe).toMatchObject({ on: true, magnification: 25, held: false });
  });

  it('cannot compare without a reference, and never blinks more than three times a second', () => {
    expect(laid({ compare: 'blink' }).compare).toBeNull();
    const source = idleSource(smallBook());
    const state = laid({ reference: { source, face: 'data.verso', period: 10 }, compare: 'blink' });
    expect(state.reference).toMatchObject({ locked: true, turn: 0, shift: { x: 0, y: 0 }, period: 700 });
    expect(change(state, { reference: null }).compare).toBeNull();
    expect(laid({ reference: { source, face: 'nowhere.recto' } }).reference).toBeNull();
  });

  it('lets marks be made except on a tilted page', () => {
    expect(laid({ light: 'tilt' }).canMark).toBe(true);
    expect(laid({ light: 'tilt', tilt: { x: 3 } }).canMark).toBe(false);
    expect(laid({ light: 'white', tilt: { x: 3 } }).canMark).toBe(true);
  });
});

describe('places', () => {
  const anyState = fc
    .record({
      face: fc.constantFrom(...smallBook().faces.map(face => face.id)),
      spread: fc.boolean(),
      light: fc.constantFrom('white' as const, 'tilt' as const),
      x: fc.double({ min: -40, max: 40, noNaN: true }),
      y: fc.double({ min: -40, max: 40, noNaN: true }),
      pxPerMm: fc.double({ min: 4, max: 150, noNaN: true }),
      angle: fc.double({ min: -180, max: 180, noNaN: true }),
      flipped: fc.boolean(),
      tilt: fc.record({
        x: fc.double({ min: -40, max: 40, noNaN: true }),
        y: fc.double({ min: -40, max: 40, noNaN: true }),
      }),
    })
    .map(({ face, spread, light, x, y, pxPerMm, angle, flipped, tilt }) =>
      laid({ face, spread, light, tilt, view: { centre: { x, y }, pxPerMm, angle, flipped } }),
    );

  it('are found again where they are shown: turned, flipped, tilted, in a spread', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.double({ min: 1, max: 124, noNaN: true }),
        fc.double({ min: 1, max: 87, noNaN: true }),
        (state, x, y) => {
          const point = findPoint(state, state.face, { x, y });
          const isInside = point !== null && point.x >= 0 && point.y >= 0 && point.x <= 1280 && point.y <= 800;
          if (!isInside) return;
          const place = findPlace(state, point);
          expect(place?.on?.face).toBe(state.face);
          expect(Math.hypot((place?.on?.at.x ?? 999) - x, (place?.on?.at.y ?? 999) - y)).toBeLessThan(0.01);
        },
      ),
      { seed: 42, numRuns: 400 },
    );
  });

  it('are null beside the page, outside the host, and on faces that do not lie there', () => {
    const state = laid();
    expect(findPlace(state, { x: 5, y: 400 })?.on).toBeNull();
    expect(findPlace(state, { x: -5, y: 400 })).toBeNull();
    expect(findPoint(state, 'visa.recto', { x: 1, y: 1 })).toBeNull();
    expect(faceMap(state, 'visa.recto')).toBeNull();
  });
});
