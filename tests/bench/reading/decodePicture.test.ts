import { describe, expect, it } from 'vitest';
import { decodePicture, FILE_BYTES, fitSize } from '../../../src/bench/reading/decodePicture.ts';

describe('a picture file', () => {
  it('is refused by its weight before it is read', async () => {
    const heavy = Object.defineProperty(new Blob(['x']), 'size', { value: FILE_BYTES + 1 });
    await expect(decodePicture(heavy)).rejects.toMatchObject({ code: 'reading/picture-too-large' });
  });

  it('is reduced to what a canvas holds, in its proportions', () => {
    expect(fitSize({ width: 4000, height: 3000 }, 16_777_216)).toEqual({ width: 4000, height: 3000 });
    const { width, height } = fitSize({ width: 7296, height: 5472 }, 16_777_216);
    expect(width * height).toBeLessThanOrEqual(16_777_216);
    expect(width / height).toBeCloseTo(4 / 3, 3);
    expect(fitSize({ width: 39_000_000, height: 1 }, 16_777_216).height).toBe(1);
  });
});
