import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/bench/maps/bands.ts';
import { createByteShelf } from '../../../src/bench/maps/byteShelf.ts';
import { FINEST, QUICK, regionFor, resolutionFor } from '../../../src/bench/maps/resolutions.ts';
import { mm } from '../../../src/core/units/length.ts';

const FACE = { x: mm(0), y: mm(0), width: mm(125), height: mm(88) };

describe('the ladder of resolutions', () => {
  it('begins at 150 dpi, ends at 2400 dpi, and shrinks a sheet by no more than the square root of two', () => {
    expect(QUICK * 25.4).toBeCloseTo(150);
    expect(resolutionFor(1000)).toBe(FINEST);
    expect(FINEST * 25.4).toBeCloseTo(2400);
    for (let need = QUICK; need < FINEST; need *= 1.07) {
      const step = resolutionFor(need);
      expect(step).toBeGreaterThanOrEqual(need * 0.95);
      expect(step).toBeLessThan(need * 1.4);
    }
  });
});

describe('the region that is pressed', () => {
  it('covers what is seen, lies on the face and stays within its px', () => {
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, fc.double({ min: 4, max: 200, noNaN: true }), (u, v, w, need) => {
        const width = 1 + w * 100;
        const height = Math.min(80, width * 0.6);
        const seen = { x: mm(u * (125 - width)), y: mm(v * (88 - height)), width: mm(width), height: mm(height) };
        const { region, pxPerMm } = regionFor(seen, FACE, need, 6_200_000);
        expect(region.x).toBeLessThanOrEqual(seen.x + 1e-9);
        expect(region.y).toBeLessThanOrEqual(seen.y + 1e-9);
        expect(region.x + region.width).toBeGreaterThanOrEqual(seen.x + seen.width - 1e-9);
        expect(region.y + region.height).toBeGreaterThanOrEqual(seen.y + seen.height - 1e-9);
        expect(region.x).toBeGreaterThanOrEqual(0);
        expect(region.x + region.width).toBeLessThanOrEqual(125 + 1e-9);
        expect(region.width * region.height * pxPerMm ** 2).toBeLessThanOrEqual(6_200_000);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('is the same again after a small move', () => {
    const seen = { x: mm(40), y: mm(30), width: mm(10), height: mm(8) };
    const moved = { ...seen, x: mm(40.05) };
    expect(regionFor(moved, FACE, 60, 6e6)).toEqual(regionFor(seen, FACE, 60, 6e6));
  });

  it('is the whole face where most of it is seen: 600 dpi at most', () => {
    const { region, pxPerMm } = regionFor(FACE, FACE, 80, 6_200_000);
    expect(region).toEqual(FACE);
    expect(Math.round(pxPerMm * 25.4)).toBe(600);
  });
});

describe('bands', () => {
  it('cover all rows once, none higher than allowed', () => {
    for (const [rows, most] of [
      [2079, 406],
      [10, 100],
      [100, 1],
      [7, 3],
    ] as const) {
      const bands = bandsOf(rows, most);
      expect(bands.reduce((sum, band) => sum + band.rows, 0)).toBe(rows);
      expect(bands.every((band, at) => band.top === (bands[at - 1]?.top ?? 0) + (bands[at - 1]?.rows ?? 0))).toBe(true);
      expect(Math.max(...bands.map(band => band.rows))).toBeLessThanOrEqual(Math.max(most, 1));
    }
  });
});

describe('the shelf of bytes', () => {
  it('gives up what was not used for longest, and counts right', () => {
    const shelf = createByteShelf<string>(100);
    shelf.put('a', 'A', 40);
    shelf.put('b', 'B', 40);
    expect(shelf.get('a')).toBe('A');
    shelf.put('c', 'C', 40);
    expect([shelf.has('a'), shelf.has('b'), shelf.has('c'), shelf.bytes()]).toEqual([true, false, true, 80]);
    shelf.put('a', 'A2', 10);
    expect(shelf.bytes()).toBe(50);
    shelf.put('huge', 'H', 101);
    expect([shelf.has('huge'), shelf.bytes()]).toEqual([false, 50]);
    shelf.clear();
    expect(shelf.bytes()).toBe(0);
  });
});
