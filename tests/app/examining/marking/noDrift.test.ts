import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkingStore } from '../../../../src/app/examining/marking/markingStore.ts';
import type { BenchState } from '../../../../src/bench/Bench.ts';
import { initialState } from '../../../../src/bench/state/initialState.ts';
import { faceMap } from '../../../../src/bench/state/places.ts';
import type { Book, BookFace } from '../../../../src/bench/view/book.ts';
import type { Mark } from '../../../../src/core/marks/mark.ts';
import { DRAWING_TOOLS, type DrawingTool } from '../../../../src/core/marks/tools/drawing.ts';
import { shapeBounds } from '../../../../src/core/marks/tools/finishShape.ts';
import { applyAffine, invertAffine, type Position } from '../../../../src/core/units/affine.ts';

const faceOf = (leaf: string, side: 'recto' | 'verso', upright: BookFace['upright']): BookFace => ({
  id: `${leaf}.${side}`,
  leaf,
  side,
  page: null,
  upright,
});
const BOOK: Book = {
  id: 'book',
  width: 125,
  height: 88,
  faces: [
    faceOf('cover', 'recto', 'portrait'),
    faceOf('cover', 'verso', 'portrait'),
    faceOf('data', 'recto', 'portrait'),
    faceOf('data', 'verso', 'landscape'),
    faceOf('visa', 'recto', 'landscape'),
    faceOf('visa', 'verso', 'portrait'),
  ],
};

/** Any way a page can lie on a screen: zoom, turn, mirror, host of any size, browser zoom and pixel ratio, one page or two. */
const anyState: fc.Arbitrary<BenchState> = fc
  .record({
    face: fc.constantFrom(...BOOK.faces.map(({ id }) => id)),
    spread: fc.boolean(),
    x: fc.double({ min: -60, max: 60, noNaN: true }),
    y: fc.double({ min: -60, max: 60, noNaN: true }),
    pxPerMm: fc.double({ min: 2, max: 150, noNaN: true }),
    angle: fc.oneof(fc.constantFrom(0, 90, 180, -90), fc.double({ min: -180, max: 180, noNaN: true })),
    flipped: fc.boolean(),
    width: fc.integer({ min: 240, max: 3000 }),
    height: fc.integer({ min: 240, max: 2000 }),
    ratio: fc.constantFrom(0.5, 0.8, 1, 1.1, 1.25, 1.5, 2, 3),
  })
  .map(({ face, spread, x, y, pxPerMm, angle, flipped, width, height, ratio }) => ({
    ...initialState(BOOK, face),
    spread,
    view: { centre: { x, y }, pxPerMm, angle, flipped },
    size: { width, height, ratio },
  }));

/** Where a place of the current face is seen, worked out the long way, by angles. */
function seenAt(state: BenchState, at: Position): Position {
  const face = BOOK.faces.find(({ id }) => id === state.face)!;
  const { view, size } = state;
  const spin = face.upright === 'landscape' ? 0 : face.side === 'recto' ? 90 : -90;
  const turned = turn({ x: at.x - BOOK.width / 2, y: at.y - BOOK.height / 2 }, spin);
  const step = { x: turned.x - view.centre.x, y: turned.y - view.centre.y };
  const seen = turn(view.flipped ? { x: -step.x, y: step.y } : step, view.angle);
  return { x: size.width / 2 + seen.x * view.pxPerMm, y: size.height / 2 + seen.y * view.pxPerMm };
}

/** Counter-clockwise as seen, y down. */
function turn({ x, y }: Position, degrees: number): Position {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { x: x * cos + y * sin, y: -x * sin + y * cos };
}

/** Draws through points of the screen and gives the mark that comes of it. */
function drawOn(state: BenchState, tool: DrawingTool, points: readonly Position[]): Mark | null {
  const store = createMarkingStore({ makeId: () => 'm' });
  store.getState().chooseTool(tool);
  const back = invertAffine(faceMap(state, state.face)!)!;
  const ground = { face: state.face, page: { width: BOOK.width, height: BOOK.height }, light: state.light };
  const feed = (kind: 'press' | 'move' | 'release', point: Position) =>
    store.getState().draw({ kind, at: applyAffine(back, point), slack: 0 }, ground, 'pointer');
  const [first, ...rest] = points;
  if (tool === 'polygon') {
    for (const point of points) {
      feed('press', point);
      feed('release', point);
    }
    store.getState().draw({ kind: 'commit' }, ground, 'pointer');
  } else {
    feed('press', first!);
    for (const point of rest) feed('move', point);
    feed('release', tool === 'pin' ? first! : rest.at(-1)!);
  }
  return store.getState().marks[0] ?? null;
}

const place = fc.record({
  x: fc.double({ min: 1, max: 124, noNaN: true }),
  y: fc.double({ min: 1, max: 87, noNaN: true }),
});
const alone = anyState.map(state => ({ ...state, spread: false }));

describe('a mark', () => {
  it('is read back within 0.05 mm of where it was drawn, however the page lies', () => {
    fc.assert(
      fc.property(
        alone,
        fc.constantFrom(...DRAWING_TOOLS),
        fc.array(place, { minLength: 3, maxLength: 5 }),
        (state, tool, spots) => {
          const mark = drawOn(
            state,
            tool,
            tool === 'freehand' || tool === 'polygon'
              ? spots.map(at => seenAt(state, at))
              : spots.slice(0, 2).map(at => seenAt(state, at)),
          );
          if (mark === null || mark.place.kind !== 'region') return;
          const used =
            tool === 'pin' ? spots.slice(0, 1) : tool === 'polygon' || tool === 'freehand' ? spots : spots.slice(0, 2);
          const { left, top, right, bottom } = shapeBounds(mark.place.shape);
          const [xs, ys] = [used.map(({ x }) => x), used.map(({ y }) => y)];
          expect(Math.abs(left - Math.min(...xs))).toBeLessThan(0.05);
          expect(Math.abs(right - Math.max(...xs))).toBeLessThan(0.05);
          expect(Math.abs(top - Math.min(...ys))).toBeLessThan(0.05);
          expect(Math.abs(bottom - Math.max(...ys))).toBeLessThan(0.05);
        },
      ),
      { seed: 11, numRuns: 600 },
    );
  });

  it('is seen where it belongs after any change of view, size, side and pixel ratio', () => {
    fc.assert(
      fc.property(alone, alone, place, (first, other, at) => {
        const mark = drawOn(first, 'pin', [seenAt(first, at)]);
        if (mark?.place.kind !== 'region' || mark.place.shape.kind !== 'pin') throw new Error('a pin was set');
        const second = { ...other, face: first.face };
        const seen = applyAffine(faceMap(second, first.face)!, mark.place.shape);
        const expected = seenAt(second, at);
        const away = Math.hypot(seen.x - expected.x, seen.y - expected.y) / second.view.pxPerMm;
        expect(away).toBeLessThan(0.05);
      }),
      { seed: 12, numRuns: 600 },
    );
  });

  it('is read back the same on both pages of a spread', () => {
    fc.assert(
      fc.property(anyState, place, (state, at) => {
        for (const face of BOOK.faces.map(({ id }) => id)) {
          const map = faceMap({ ...state, spread: true }, face);
          if (map === null) continue;
          const back = applyAffine(invertAffine(map)!, applyAffine(map, at));
          expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(1e-6);
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
