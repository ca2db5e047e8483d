import { describe, expect, it } from 'vitest';
import { GRAIN_SIZE, makeGrainTile } from '../../../src/core/appearance/grain.ts';
import { renderPlain } from '../../../src/core/appearance/renderPlain.ts';
import { makeSheetSet } from '../../../src/core/appearance/sheetSet.ts';
import type { ShotGeometry } from '../../../src/core/appearance/shot.ts';
import { levelsAt, makeTarget, type Painter, paintedSet, shotOf } from './testSheets.ts';

const BUMP: Painter = (x, y) => [Math.max(0, 60 - 30 * Math.hypot(x - 10, y - 8)), 0, 10];
/** A page with something in every sheet. */
const BUSY = paintedSet({
  albedo: (x, y) => [200 + 40 * Math.sin(x), 180 + 5 * y, 220 - 4 * x],
  uv365: (x, y) => [x > 5 && y > 5 ? 200 : 8, 20, 30],
  uv254: x => [x > 12 ? 200 : 8, 20, 30],
  absorption: (x, y) => [230 - x, 200 + 2 * y, 255],
  surface: BUMP,
  ovd: (x, y) => (x > 12 && y > 10 ? [250, 128, 120] : [128, 128, 0]),
  coat: x => [40, x < 3 ? 255 : 0, x > 17 ? 200 : 0],
  through: x => [130 + 3 * x, 130, 130],
});

function render(set: typeof BUSY, shot: ShotGeometry, word?: number) {
  const target = makeTarget(shot.window.width + shot.window.x, shot.window.height + shot.window.y, word);
  renderPlain(set, shot, target);
  return target;
}

describe('painting a page', () => {
  it('APP-1 does nothing while a sheet is missing', () => {
    const bare = makeSheetSet(BUSY.region, BUSY.face);
    expect(render(bare, shotOf(BUSY, 'white'), 7).words.every(word => word === 7)).toBe(true);
  });

  it('APP-2 gives fine lines seen from afar an even tone', () => {
    const lines = paintedSet(
      { albedo: x => (Math.floor(x * 32) % 2 === 0 ? [255, 255, 255] : [100, 100, 100]) },
      { perMm: 32 },
    );
    const target = render(lines, shotOf(lines, 'coaxial', 4.3));
    const tones = Array.from({ length: 60 }, (_, i) => levelsAt(target, 10 + i, 30)[1]);
    expect(Math.max(...tones) - Math.min(...tones)).toBeLessThanOrEqual(4);
  });

  it('APP-3 shows exact pixels as flat squares', () => {
    const set = paintedSet({ uv365: (x, y) => [10 * x, 10 * y, 0] }, { perMm: 2 });
    const target = render(
      set,
      shotOf(set, 'uv365', 40, { exact: true, window: { x: 0, y: 0, width: 400, height: 320, round: false } }),
    );
    for (const [x, y] of [
      [100, 100],
      [240, 60],
    ] as const) {
      const corner = levelsAt(target, x, y);
      expect(levelsAt(target, x + 19, y + 19)).toEqual(corner);
      expect(levelsAt(target, x + 20, y)[0]).not.toBe(corner[0]);
    }
  });

  it('APP-4 gives the same bytes at once and in parts, twice over', () => {
    for (const light of ['white', 'oblique', 'tilt'] as const) {
      const shot = shotOf(BUSY, light, 9.3, {
        tilt: { x: 8, y: 5 },
        window: { x: 0, y: 0, width: 186, height: 148, round: false },
      });
      const whole = render(BUSY, shot);
      expect(render(BUSY, shot).words).toEqual(whole.words);
      const parts = makeTarget(186, 148);
      for (const [x, y, width, height] of [
        [0, 0, 77, 148],
        [77, 0, 109, 31],
        [77, 31, 109, 117],
      ] as const)
        renderPlain(BUSY, { ...shot, window: { x, y, width, height, round: false } }, parts);
      const apart = parts.words.filter((word, i) => furthest(word, whole.words[i]!) > 1).length;
      expect(apart).toBe(0);
    }
  });

  it('APP-5 finds a single texel that differs in an even sheet', () => {
    const spot: Painter = (x, y) =>
      Math.floor(8 * x) === 83 && Math.floor(8 * y) === 41 ? [255, 255, 255] : [0, 0, 0];
    const set = paintedSet({ uv365: spot });
    const target = render(set, shotOf(set, 'uv365'));
    expect(levelsAt(target, 83, 41)[0]).toBeGreaterThan(240);
    expect(levelsAt(target, 85, 41)[0]).toBeLessThan(40);
  });

  it('APP-12 throws shadows away from the lamp, longer ones from a lower lamp', () => {
    const wall = paintedSet({ surface: x => [x > 9.8 && x < 10 ? 120 : 0, 0, 0] }, { width: 20, height: 4, perMm: 40 });
    const shaded = (elevation: number, from: number): number => {
      const shot = shotOf(wall, 'oblique', 40, { lamp: { azimuth: 180, elevation } });
      const target = render(wall, shot);
      const lit = levelsAt(target, 200, 80)[1];
      return Array.from({ length: 24 }, (_, i) => levelsAt(target, from + i, 80)[1]).filter(level => level < 0.6 * lit)
        .length;
    };
    expect(shaded(20, 404)).toBeGreaterThan(3);
    expect(shaded(10, 404)).toBeGreaterThan(shaded(20, 404));
    expect(shaded(10, 360)).toBe(0);
  });

  it('APP-31 shows fine steps as the slope they stand for', () => {
    const face = { width: 3, height: 2, perMm: 96 };
    const gloss = 220;
    const slope = paintedSet({ surface: x => [Math.min(240, 75 * x), 0, gloss] }, face);
    const steps = paintedSet({ surface: x => [Math.min(240, 6 * Math.floor(x / 0.08)), 0, gloss] }, face);
    const levels = [slope, steps].map(set => {
      const target = render(set, shotOf(set, 'oblique', 96, { lamp: { azimuth: 180, elevation: 25 } }));
      return Array.from({ length: 40 }, (_, i) => levelsAt(target, 100 + i, 96)[1]);
    });
    const flat = levelsAt(
      render(paintedSet({ surface: () => [0, 0, gloss] }, face), shotOf(slope, 'oblique', 96)),
      100,
      96,
    )[1];
    for (const [i, level] of levels[1]!.entries()) expect(Math.abs(level - levels[0]![i]!)).toBeLessThan(14);
    expect(Math.min(...levels[0]!)).toBeGreaterThan(flat + 8);
  });

  it('APP-21 rounds the outer corners, leaves those at the spine square, and the bench around', () => {
    const set = paintedSet({}, { width: 30, height: 24 });
    const shot = shotOf(set, 'white', 10, {
      view: { a: 10, b: 0, c: 0, d: 10, e: 20, f: 20 },
      window: { x: 0, y: 0, width: 340, height: 280, round: false },
    });
    const target = render(set, shot);
    const isPage = (x: number, y: number): boolean => levelsAt(target, x, y)[0] > 150;
    expect([isPage(21, 21), isPage(318, 21), isPage(21, 258), isPage(318, 258)]).toEqual([true, true, false, false]);
    const reach = 10 * 3.18 * (1 - Math.SQRT1_2);
    const corner = [20 + Math.floor(reach), 259 - Math.floor(reach)] as const;
    expect([isPage(corner[0] + 2, corner[1] - 2), isPage(corner[0] - 2, corner[1] + 2)]).toEqual([true, false]);
    expect(levelsAt(target, 2, 2)).toEqual([0x1d, 0x21, 0x26]);
    const left = render(set, { ...shot, ground: false }, 0xff112233);
    expect(left.words[0]).toBe(0xff112233);
    expect(levelsAt(left, 100, 100)).toEqual(levelsAt(target, 100, 100));
  });

  it('APP-22 mixes, and shows a picture’s difference to itself as black', () => {
    const shot = shotOf(BUSY, 'white');
    const full = render(BUSY, shot);
    const mixed = render(BUSY, { ...shot, mix: 0.25 });
    const [x, y] = [70, 60];
    expect(levelsAt(mixed, x, y)).toEqual(levelsAt(full, x, y).map(level => Math.round(level / 4)));
    renderPlain(BUSY, { ...shot, mix: 'difference' }, full);
    expect(full.words.every(word => word === 0xff000000)).toBe(true);
  });

  it('APP-22 paints a disc and nothing outside it', () => {
    const target = render(
      BUSY,
      shotOf(BUSY, 'white', 8, { window: { x: 20, y: 10, width: 100, height: 100, round: true } }),
      5,
    );
    let painted = 0;
    for (let i = 0; i < target.words.length; i++) {
      const away = Math.hypot((i % target.width) + 0.5 - 70, Math.floor(i / target.width) + 0.5 - 60);
      if (target.words[i] !== 5) painted++;
      if (away > 50.6) expect(target.words[i]).toBe(5);
    }
    expect(painted / (Math.PI * 2500)).toBeCloseTo(1, 1);
  });

  it('APP-23 adjusts last: nothing at 0, all grey without contrast, lighter with brightness', () => {
    const shot = shotOf(BUSY, 'white');
    const plain = render(BUSY, shot);
    const grey = render(BUSY, { ...shot, adjustment: { brightness: 0, contrast: -1 } });
    expect(levelsAt(grey, 80, 60)).toEqual([128, 128, 128]);
    const light = render(BUSY, { ...shot, adjustment: { brightness: 0.2, contrast: 0 } });
    expect(levelsAt(light, 80, 60)[2]).toBe(Math.min(255, Math.round(levelsAt(plain, 80, 60)[2] + 25.5)));
  });

  it('APP-19 keeps the lamp where it is seen when the view is turned upside down', () => {
    const set = paintedSet({ surface: BUMP, albedo: () => [255, 255, 255] });
    const shot = shotOf(set, 'oblique', 8, { lamp: { azimuth: 180, elevation: 20 } });
    const turned = render(set, { ...shot, view: { a: -8, b: 0, c: 0, d: -8, e: 160, f: 128 } });
    for (const target of [render(set, shot), turned]) {
      expect(levelsAt(target, 75, 64)[1]).toBeGreaterThan(levelsAt(target, 85, 64)[1]);
    }
  });
});

function furthest(a: number, b: number): number {
  return Math.max(...[0, 8, 16].map(shift => Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255))));
}

describe('the grain', () => {
  it('APP-6 is level on the whole and has no seam', () => {
    const tile = makeGrainTile();
    let sum = 0;
    let [within, seam] = [0, 0];
    const height = (x: number, y: number): number => tile[4 * (y * GRAIN_SIZE + (x % GRAIN_SIZE))]!;
    for (let y = 0; y < GRAIN_SIZE; y++) {
      for (let x = 0; x < GRAIN_SIZE; x++) sum += height(x, y);
      within += Math.abs(height(101, y) - height(100, y));
      seam += Math.abs(height(GRAIN_SIZE, y) - height(GRAIN_SIZE - 1, y));
    }
    expect(sum / GRAIN_SIZE ** 2).toBeCloseTo(128, 0);
    expect(seam / within).toBeGreaterThan(0.7);
    expect(seam / within).toBeLessThan(1.4);
  });

  it('APP-6 stays on the page when the view moves', () => {
    const set = paintedSet({});
    const shot = shotOf(set, 'oblique', 8);
    const [still, moved] = [render(set, shot), render(set, { ...shot, view: { ...shot.view, e: 24 } })];
    const row = (target: typeof still, from: number) =>
      Array.from({ length: 50 }, (_, i) => levelsAt(target, from + i, 60)[1]);
    expect(row(moved, 64)).toEqual(row(still, 40));
    expect(new Set(row(still, 40)).size).toBeGreaterThan(3);
  });
});
