import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBook } from '../../../src/bench/view/layBook.ts';
import { boxSeenTilted, faceFromSeen, seenFromFace, tiltFace } from '../../../src/bench/view/tiltFace.ts';
import { viewOfPage } from '../../../src/core/appearance/tiltPlane.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { smallBook } from '../book.ts';

const RUNS = { seed: 42, numRuns: 200 };
const angle = fc.double({ min: -50, max: 50, noNaN: true });
const place = fc.record({
  x: fc.double({ min: -60, max: 60, noNaN: true }),
  y: fc.double({ min: -60, max: 60, noNaN: true }),
});

describe('a face tilted with the bench', () => {
  it('is seen where the bench itself would be, however the face lies on it', () => {
    const book = smallBook();
    fc.assert(
      fc.property(angle, angle, place, place, fc.constantFrom(...book.faces), (x, y, pivot, at, face) => {
        const { toBench, fromBench } = layBook(book, face.id, true).faces[0];
        const onFace = applyAffine(fromBench, pivot);
        const lean = tiltFace(fromBench, onFace, { x, y });
        const seen = seenFromFace(lean, onFace, applyAffine(fromBench, at));
        const expected = viewOfPage({ x, y }, pivot, at);
        const got = applyAffine(toBench, seen ?? { x: Number.NaN, y: 0 });
        expect(Math.hypot(got.x - (expected?.x ?? 0), got.y - (expected?.y ?? 0))).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  it('lies flat where the bench lies flat', () => {
    const { fromBench } = layBook(smallBook(), 'visa.recto', false).faces[0];
    const { tilt, spin } = tiltFace(fromBench, { x: 3, y: 4 }, { x: 0, y: 0 });
    expect([tilt.x, tilt.y, spin.a, spin.b, spin.e, spin.f].map(value => Math.round(value * 1e9) / 1e9 + 0)).toEqual([
      0, 0, 1, 0, 0, 0,
    ]);
  });

  it('gives back the place that is seen', () => {
    const { fromBench } = layBook(smallBook(), 'visa.verso', false).faces[0];
    fc.assert(
      fc.property(angle, angle, place, place, (x, y, pivot, at) => {
        const lean = tiltFace(fromBench, pivot, { x, y });
        const seen = seenFromFace(lean, pivot, at);
        const back = seen === null ? at : faceFromSeen(lean, pivot, seen);
        expect(Math.hypot((back?.x ?? 999) - at.x, (back?.y ?? 999) - at.y)).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  it('knows the part of the face that a window shows', () => {
    const view = { a: 10, b: 0, c: 0, d: 10, e: 0, f: 0 };
    const box = boxSeenTilted(view, { x: 5, y: 5 }, { x: 0, y: 0 }, { x: 0, y: 0, width: 100, height: 100 });
    expect(box).toEqual({ x: 0, y: 0, width: 10, height: 10 });
    const leant = boxSeenTilted(view, { x: 5, y: 5 }, { x: 0, y: 40 }, { x: 0, y: 0, width: 100, height: 100 });
    expect(leant?.width).toBeGreaterThan(12);
  });
});
