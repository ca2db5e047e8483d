import { describe, expect, it } from 'vitest';
import { cleanStrip } from '../../../src/bench/ocr/cleanStrip.ts';
import { mapToQuad } from '../../../src/bench/ocr/quadMap.ts';
import { cutStrip, padStrip, type Strip, writePgm } from '../../../src/bench/ocr/strip.ts';
import { trimStrip } from '../../../src/bench/ocr/trimStrip.ts';
import { toPlace } from '../../../src/core/reader/find/cellMap.ts';
import type { Quad } from '../../../src/core/reader/readerPicture.ts';
import { drawBars } from './printedPage.ts';

const at = ({ width, grey }: Strip, x: number, y: number): number => grey[y * width + x]!;

describe('four corners of a picture', () => {
  it('are laid on those of a rectangle, in perspective too', () => {
    const quad: Quad = [
      { x: 10, y: 12 },
      { x: 210, y: 30 },
      { x: 190, y: 80 },
      { x: 22, y: 64 },
    ];
    const map = mapToQuad(quad, 300, 40);
    const corners = [toPlace(map, 0, 0), toPlace(map, 300, 0), toPlace(map, 300, 40), toPlace(map, 0, 40)];
    corners.forEach((corner, i) => {
      expect(corner.x).toBeCloseTo(quad[i]!.x);
      expect(corner.y).toBeCloseTo(quad[i]!.y);
    });
  });

  it('are cut out straight', () => {
    const picture = drawBars(100, 60, [[20, 10, 30, 8]]);
    const quad: Quad = [
      { x: 10, y: 4 },
      { x: 70, y: 4 },
      { x: 70, y: 24 },
      { x: 10, y: 24 },
    ];
    const strip = cutStrip(picture, quad, 120, 40);
    expect([strip.width, strip.height]).toEqual([120, 40]);
    expect(at(strip, 40, 20)).toBeLessThan(60);
    expect(at(strip, 10, 20)).toBeGreaterThan(200);
  });
});

describe('a strip', () => {
  it('loses the pattern of its ground and keeps its print', () => {
    const picture = drawBars(90, 30, [
      [10, 8, 40, 14],
      [60, 0, 20, 30, '#a0d0a0'],
    ]);
    const all: Quad = [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
      { x: 90, y: 30 },
      { x: 0, y: 30 },
    ];
    const clean = cleanStrip(cutStrip(picture, all, 90, 30))!;
    expect(at(clean, 30, 15)).toBeLessThan(20);
    expect(at(clean, 70, 15)).toBeGreaterThan(200);
  });

  it('without print is nothing to read', () => {
    const grey = Uint8Array.from({ length: 400 }, (_, i) => 200 + (i % 20));
    expect(cleanStrip({ width: 20, height: 20, grey })).toBeNull();
  });

  it('is trimmed to its line: no scraps of the line above, nothing beyond a wide gap', () => {
    const ink = (x: number, y: number): boolean =>
      (y < 2 && x > 30 && x < 60) || (y >= 8 && y < 28 && ((x >= 5 && x < 50) || (x >= 60 && x < 80) || x >= 150));
    const grey = Uint8Array.from({ length: 200 * 34 }, (_, i) => (ink(i % 200, Math.floor(i / 200)) ? 0 : 255));
    expect(trimStrip({ width: 200, height: 34, grey })).toMatchObject({ width: 75, height: 20 });
    expect(trimStrip({ width: 200, height: 34, grey: grey.fill(255) })).toBeNull();
  });

  it('keeps the accent above a letter', () => {
    const ink = (x: number, y: number): boolean => x >= 5 && x < 25 && ((y >= 4 && y < 8) || (y >= 10 && y < 34));
    const grey = Uint8Array.from({ length: 40 * 40 }, (_, i) => (ink(i % 40, Math.floor(i / 40)) ? 0 : 255));
    expect(trimStrip({ width: 40, height: 40, grey })).toMatchObject({ width: 20, height: 30 });
  });

  it('gets a white rim', () => {
    const padded = padStrip({ width: 2, height: 1, grey: new Uint8Array([0, 10]) }, 1);
    expect(padded).toMatchObject({ width: 4, height: 3 });
    expect([...padded.grey]).toEqual([255, 255, 255, 255, 255, 0, 10, 255, 255, 255, 255, 255]);
  });

  it('is written as a file any reader of pictures opens', () => {
    const file = writePgm({ width: 2, height: 1, grey: new Uint8Array([0, 200]) });
    expect(new TextDecoder().decode(file.subarray(0, 11))).toBe('P5\n2 1\n255\n');
    expect([...file.subarray(11)]).toEqual([0, 200]);
  });
});
