import { describe, expect, it } from 'vitest';
import { LAMPS } from '../../../src/core/appearance/diffraction.ts';
import { toLight } from '../../../src/core/appearance/srgb.ts';
import {
  ALBEDO,
  EMISSION,
  GRATING_COS,
  GRATING_LINES,
  GRATING_SIN,
  INFRARED,
  PASSED,
  PLACE_X,
  RETRO,
  SHIFT,
  SLOPE_X,
  SLOPE_Y,
  THROUGH,
} from '../../../src/core/appearance/texel.ts';
import { EYE } from '../../../src/core/appearance/tiltPlane.ts';
import { brightness, labOf, shadeTexel } from './testSheets.ts';

const PAPER = Object.fromEntries([0.965, 0.955, 0.92].map((share, i) => [ALBEDO + i, toLight(share)]));

function albedo(light: number): Record<number, number> {
  return { [ALBEDO]: light, [ALBEDO + 1]: light, [ALBEDO + 2]: light };
}

function through(share: number): Record<number, number> {
  return { [THROUGH]: share, [THROUGH + 1]: share, [THROUGH + 2]: share };
}

describe('white light', () => {
  it('APP-7 shows plain paper at a lightness of 85 to 92 and white without a colour', () => {
    const [lightness] = labOf(shadeTexel('white', PAPER));
    expect(lightness).toBeGreaterThan(85);
    expect(lightness).toBeLessThan(92);
    const [, a, b] = labOf(shadeTexel('white', {}));
    expect(Math.hypot(a, b)).toBeLessThan(0.5);
  });
});

describe('ultraviolet light', () => {
  it('APP-8 leaves paper dark and violet, at both lamps', () => {
    for (const light of ['uv365', 'uv254'] as const) {
      const [lightness, , b] = labOf(shadeTexel(light, PAPER));
      expect(lightness).toBeLessThan(20);
      expect(lightness).toBeGreaterThan(3);
      expect(b).toBeLessThan(-8);
    }
  });

  it('APP-8 keeps the hue of what glows', () => {
    const [r, g, b] = shadeTexel('uv365', { [EMISSION]: 0.02, [EMISSION + 1]: 0.7, [EMISSION + 2]: 0.05 });
    expect(g).toBeGreaterThan(0.7);
    expect(r).toBeLessThan(0.05);
    expect(b).toBeLessThan(0.12);
  });
});

describe('infrared light', () => {
  it('APP-9 shows paper light grey, carbon nearly black, and no colour', () => {
    const paper = labOf(shadeTexel('ir', { [INFRARED]: 0.93 }));
    const carbon = labOf(shadeTexel('ir', { [INFRARED]: 0.08, ...albedo(0.01) }));
    expect(paper[0]).toBeGreaterThan(80);
    expect(paper[0]).toBeLessThan(92);
    expect(carbon[0]).toBeLessThan(15);
    expect(Math.hypot(paper[1], paper[2])).toBeLessThan(0.5);
  });
});

describe('transmitted light', () => {
  it('APP-10 orders hole, thin paper, thick paper and thread by brightness', () => {
    const shares = [1, 0.6, 0.45, 0.12].map(share => brightness(shadeTexel('transmitted', through(share))));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]! / shares[1]!).toBeGreaterThan(1.5);
    expect(shares[2]! / shares[3]!).toBeGreaterThan(3);
  });

  it('APP-10 lets print on this face darken, but not over a hole', () => {
    const print = { [PASSED]: 0.35, ...albedo(0.01) };
    const bare = brightness(shadeTexel('transmitted', through(0.5)));
    expect(brightness(shadeTexel('transmitted', { ...through(0.5), ...print }))).toBeLessThan(0.3 * bare);
    const hole = shadeTexel('transmitted', { ...through(1), ...print });
    expect([...hole]).toEqual([...shadeTexel('transmitted', through(1))]);
  });

  it('APP-10 is warm', () => {
    const [r, g, b] = shadeTexel('transmitted', through(0.5));
    expect(r).toBeGreaterThan(g!);
    expect(g).toBeGreaterThan(b!);
  });
});

describe('oblique light', () => {
  it('APP-11 brightens slopes towards the lamp and darkens those away, from any side', () => {
    for (const azimuth of [0, 45, 90, 135, 180, 225, 270, 315]) {
      const lamp = { azimuth, elevation: 20 };
      const x = Math.cos((azimuth * Math.PI) / 180);
      const y = -Math.sin((azimuth * Math.PI) / 180);
      const facing = (rise: number): number =>
        brightness(shadeTexel('oblique', { [SLOPE_X]: -rise * x, [SLOPE_Y]: -rise * y }, { lamp }));
      expect(facing(0.15)).toBeGreaterThan(1.2 * facing(0));
      expect(facing(-0.15)).toBeLessThan(0.8 * facing(0));
    }
  });

  it('APP-13 shows relief more than four times as strongly as white light', () => {
    const contrast = (light: 'white' | 'oblique'): number => {
      const at = (slope: number): number => brightness(shadeTexel(light, { [SLOPE_X]: slope, [SLOPE_Y]: slope }));
      return Math.abs(at(0.1) - at(-0.1)) / at(0);
    };
    expect(contrast('white')).toBeGreaterThan(0);
    expect(contrast('oblique')).toBeGreaterThan(4 * contrast('white'));
  });

  it('APP-14 makes ridges bright across the light and dark along it, unless they can be seen themselves', () => {
    const lamp = { azimuth: 90, elevation: 20 };
    const ridges = (cos2: number, sample: number): number =>
      brightness(shadeTexel('oblique', { [GRATING_COS]: cos2 }, { lamp, sample }));
    expect(ridges(1, 0.1)).toBeGreaterThan(1.5 * ridges(-1, 0.1));
    expect(ridges(1, 0.01)).toBeCloseTo(ridges(-1, 0.01), 6);
    const aside = { lamp: { azimuth: 0, elevation: 20 }, sample: 0.1 };
    expect(brightness(shadeTexel('oblique', { [GRATING_COS]: 1 }, aside))).toBeLessThan(ridges(1, 0.1));
  });

  it('APP-19 takes the lamp as seen: a quarter turn of the view turns the light on the page with it', () => {
    const lamp = { azimuth: 0, elevation: 20 };
    const straight = shadeTexel('oblique', { [SLOPE_X]: -0.2 }, { lamp });
    const turned = shadeTexel('oblique', { [SLOPE_Y]: -0.2 }, { lamp, turn: { xx: 0, xy: 1, yx: 1, yy: 0 } });
    expect(brightness(turned) / brightness(straight)).toBeCloseTo(1, 1);
    const flipped = shadeTexel('oblique', { [SLOPE_X]: 0.2 }, { lamp, turn: { xx: -1, xy: 0, yx: 0, yy: 1 } });
    expect(brightness(flipped)).toBeCloseTo(brightness(straight), 6);
  });
});

describe('a grating', () => {
  /** |l + v| across the page for the first lamp, seen from above the pivot. */
  const [x, y, z] = LAMPS[0]!;
  const across = Math.hypot(x, y) / Math.hypot(x, y, z);
  /** Twice the azimuth of lines that lie across the way to that lamp; y points down. */
  const double = 2 * (Math.atan2(-y, x) + Math.PI / 2);
  const grating = (lines: number): Record<number, number> => ({
    ...albedo(0),
    [GRATING_COS]: Math.cos(double),
    [GRATING_SIN]: Math.sin(double),
    [GRATING_LINES]: lines,
  });

  it('APP-15 sends the wavelength of the grating equation to the eye', () => {
    const linesFor = (nm: number): number => (1e6 * across) / nm;
    const red = shadeTexel('tilt', grating(linesFor(615)));
    const green = shadeTexel('tilt', grating(linesFor(540)));
    const blue = shadeTexel('tilt', grating(linesFor(455)));
    expect(red[0]).toBeGreaterThan(Math.max(red[1]!, red[2]!));
    expect(green[1]).toBeGreaterThan(Math.max(green[0]!, green[2]!));
    expect(blue[2]).toBeGreaterThan(Math.max(blue[0]!, blue[1]!));
  });

  it('APP-15 stays dark where the wavelength cannot be seen', () => {
    expect(brightness(shadeTexel('tilt', grating(2000)))).toBeLessThan(0.02);
    expect(brightness(shadeTexel('tilt', grating(1000)))).toBeGreaterThan(0.1);
  });

  it('APP-16 changes its colour when the page is tilted and from side to side', () => {
    const here = labOf(shadeTexel('tilt', grating(1050)));
    const tilted = labOf(shadeTexel('tilt', grating(1050), { tilt: { x: 4, y: -4 } }));
    const beside = labOf(shadeTexel('tilt', { ...grating(1050), [PLACE_X]: 100 }));
    const apart = (a: readonly number[], b: readonly number[]): number => Math.hypot(a[1]! - b[1]!, a[2]! - b[2]!);
    expect(apart(here, tilted)).toBeGreaterThan(15);
    expect(apart(here, beside)).toBeGreaterThan(15);
  });

  it('APP-15 scatters white when it is coarse', () => {
    const [, a, b] = labOf(shadeTexel('tilt', grating(48)));
    expect(Math.hypot(a, b)).toBeLessThan(2);
    expect(brightness(shadeTexel('tilt', grating(48)))).toBeGreaterThan(0.1);
  });
});

describe('coatings', () => {
  it('APP-17 turn colour-shifting ink from its printed colour into the other', () => {
    const ink = { [ALBEDO]: 0.12, [ALBEDO + 1]: 0.21, [ALBEDO + 2]: 0.03, [SHIFT]: 1 };
    const [r, g] = shadeTexel('tilt', ink);
    expect(g).toBeGreaterThan(1.5 * r!);
    const [tiltedR, tiltedG] = shadeTexel('tilt', ink, { tilt: { x: 35, y: 0 } });
    expect(tiltedR).toBeGreaterThan(2 * tiltedG!);
    const whites = [shadeTexel('white', ink), shadeTexel('white', { ...ink, [SHIFT]: 0 })].map(out => [...out]);
    expect(whites[0]).toEqual(whites[1]);
  });

  it('APP-18 send coaxial light back, and leave the rest dim', () => {
    expect(labOf(shadeTexel('coaxial', { ...PAPER, [RETRO]: 0.9 }))[0]).toBeGreaterThan(80);
    expect(labOf(shadeTexel('coaxial', PAPER))[0]).toBeLessThan(50);
  });
});

describe('the viewer', () => {
  it('APP-16 stands near enough for a patch to show several colours at once', () => {
    expect(EYE).toBeLessThan(600);
    expect(LAMPS.length).toBeGreaterThanOrEqual(3);
  });
});
