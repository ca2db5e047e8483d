import { describe, expect, it } from 'vitest';
import { blurLight, gaussianWeights } from '../../../src/core/appearance/blurLight.ts';
import { colourDifference } from '../../../src/core/appearance/colourDifference.ts';
import { labOfLevels } from '../../../src/core/appearance/lab.ts';

/** Table 1 of Sharma, Wu and Dalal (2005): L a b, L a b, difference. */
const PAIRS: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];

describe('colour differences', () => {
  it('APP-24 agree with the 34 published pairs of CIEDE2000 to four decimals', () => {
    const found = PAIRS.map(([l1, a1, b1, l2, a2, b2]) => Number(colourDifference(l1, a1, b1, l2, a2, b2).toFixed(4)));
    expect(found).toEqual(PAIRS.map(pair => pair[6]));
  });

  it('APP-24 are the same both ways and 0 for equal colours', () => {
    for (const [l1, a1, b1, l2, a2, b2] of PAIRS) {
      expect(colourDifference(l2, a2, b2, l1, a1, b1)).toBeCloseTo(colourDifference(l1, a1, b1, l2, a2, b2), 10);
      expect(colourDifference(l1, a1, b1, l1, a1, b1)).toBe(0);
    }
  });
});

describe('CIELAB', () => {
  it('APP-25 of the corners of sRGB is that of B. Lindbloom’s calculator (D65)', () => {
    const corners = [
      [255, 255, 255, 100, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [255, 0, 0, 53.2408, 80.0925, 67.2032],
      [0, 255, 0, 87.7347, -86.1827, 83.1793],
      [0, 0, 255, 32.297, 79.1875, -107.8602],
    ] as const;
    for (const [r, g, b, l, x, y] of corners) {
      const lab = labOfLevels(r, g, b);
      expect(Math.hypot(lab[0] - l, lab[1] - x, lab[2] - y)).toBeLessThan(0.03);
    }
  });
});

describe('the blur', () => {
  it('APP-26 keeps the sum of light and spreads a point as a Gaussian', () => {
    const size = 41;
    const light = new Float32Array(3 * size * size);
    light[3 * (20 * size + 20) + 1] = 1;
    blurLight(light, size, size, 1.18);
    expect(light.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
    let [across, total] = [0, 0];
    for (let x = 0; x < size; x++) {
      const value = light[3 * (20 * size + x) + 1]!;
      across += value * (x - 20) ** 2;
      total += value;
    }
    expect(Math.sqrt(across / total)).toBeCloseTo(1.18, 1);
    expect(gaussianWeights(1.18)).toHaveLength(5);
  });
});
