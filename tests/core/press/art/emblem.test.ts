import { describe, expect, it } from 'vitest';
import { engraveEmblem, layEmblem } from '../../../../src/core/press/art/emblem.ts';
import { EMBLEM_PARTS } from '../../../../src/core/press/art/emblemShape.ts';
import { enclosedArea } from '../../../../src/core/press/art/enclosedArea.ts';
import { blurPicture, fillPicture, squareAbout } from '../../../../src/core/press/art/fillPicture.ts';
import { starSpots } from '../../../../src/core/press/art/star.ts';
import { ellipsePath, joinPaths, pathBounds, polylinePath } from '../../../../src/core/press/display/path.ts';

const PLACE = { x: 60, y: 40, size: 20 };

describe('the emblem', () => {
  it('PRE-101 stays in its square and is as high as it, flat and engraved alike', () => {
    const flat = pathBounds(layEmblem(PLACE))!;
    const engraved = pathBounds(joinPaths(engraveEmblem(PLACE).map(({ path }) => path)))!;
    for (const bounds of [flat, engraved]) {
      expect(bounds.x).toBeGreaterThanOrEqual(50);
      expect(bounds.y).toBeGreaterThanOrEqual(30);
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(70);
      expect(bounds.y + bounds.height).toBeLessThanOrEqual(50);
      expect(bounds.height).toBeGreaterThan(18.5);
    }
  });

  it('PRE-101 is the sum of its parts, and the same on both sides of its axis', () => {
    const whole = Math.abs(enclosedArea(layEmblem(PLACE)));
    const parts = EMBLEM_PARTS.map(part => enclosedArea(layEmblem({ ...PLACE, parts: [part] })));
    expect(parts.every(area => Math.abs(area) > 0.5)).toBe(true);
    expect(Math.abs(parts.reduce((sum, area) => sum + area, 0))).toBeCloseTo(whole, 6);
    const [left, right] = (['left-laurel', 'right-laurel'] as const).map(part =>
      pathBounds(layEmblem({ ...PLACE, parts: [part] })),
    );
    expect(60 - left!.x).toBeCloseTo(right!.x + right!.width - 60, 2);
  });

  it('PRE-101 has a star of seven tips that stands upright', () => {
    const spots = starSpots([0, 0], 7, 10, 4);
    expect(spots).toHaveLength(14);
    expect(spots[0]).toEqual([0, -10]);
  });

  it('PRE-102 fills by the non-zero rule: a hole that runs the other way stays empty', () => {
    const ring = joinPaths([
      ellipsePath(5, 5, 4, 4),
      polylinePath(
        [
          [4, 4],
          [4, 6],
          [6, 6],
          [6, 4],
        ],
        true,
      ),
    ]);
    const picture = fillPicture(ring, squareAbout(5, 5, 10), 10);
    const share = picture.pixels.filter(value => value === 255).length / 10_000;
    expect(share).toBeCloseTo((Math.PI * 16 - 4) / 100, 2);
    expect(picture.pixels[50 * 100 + 50]).toBe(0);
    const soft = blurPicture(picture, 3);
    const mean = (pixels: Uint8Array) => pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    expect(Math.abs(mean(soft.pixels) - mean(picture.pixels))).toBeLessThan(0.6);
    expect(enclosedArea(ring) / (Math.PI * 16 - 4)).toBeCloseTo(1, 1);
  });
});
