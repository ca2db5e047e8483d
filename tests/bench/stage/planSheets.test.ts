import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import { composeShots, layersOf } from '../../../src/bench/stage/composeShots.ts';
import { composePictures, panesOf } from '../../../src/bench/stage/pictures.ts';
import { planAhead } from '../../../src/bench/stage/planAhead.ts';
import { PREFETCH_RANK, planSheets } from '../../../src/bench/stage/planSheets.ts';
import type { SheetSet } from '../../../src/bench/stage/sheetSet.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { smallBook } from '../book.ts';
import { idleSource } from '../idleSource.ts';

const book = smallBook();
const source = idleSource(book);
const STILL = { page: false, glass: false };

function lay(change: Parameters<typeof applyChange>[1] = {}, ratio = 1): BenchState {
  const sized = applySize(initialState(book, 'data.verso'), { width: 1280, height: 800, ratio }, LIFE_SIZE);
  return applyChange(sized, change, LIFE_SIZE);
}

function picture(state: BenchState, blinked = false) {
  return composePictures({ state, source, glass: 300, screenPxPerMm: LIFE_SIZE, blinked });
}

function plan(state: BenchState, held: readonly SheetSet[] = [], motion = STILL) {
  return planSheets(picture(state), { complete: () => held }, motion);
}

const dpiOf = ({ pxPerMm }: SheetSet): number => Math.round(pxPerMm * 25.4);

describe('what is asked for', () => {
  it('is one whole page at the resolution of the screen, the sheets of its light', () => {
    const wants = plan(lay({ light: 'uv365' }));
    expect(wants.map(want => [want.sheet, dpiOf(want.set)])).toEqual([
      ['uv365', 212],
      ['albedo', 212],
    ]);
    expect(wants[0]?.set.region).toEqual({ x: 0, y: 0, width: 125, height: 88 });
  });

  it('is a quick sight first where the screen is fine, then the page at once as it deserves', () => {
    const dpis = plan(lay({ light: 'uv254' }, 2))
      .filter(want => want.sheet === 'uv254')
      .map(want => dpiOf(want.set));
    expect(dpis).toEqual([150, 424]);
  });

  it('is the seen region when one has come close, and nothing sharper while the view moves', () => {
    const close = lay({ light: 'ir', view: { pxPerMm: 60, centre: { x: 20, y: 10 } } });
    const fine = plan(close).find(want => dpiOf(want.set) > 300)?.set;
    expect(fine && dpiOf(fine)).toBe(1697);
    expect(fine?.region.width).toBeLessThan(40);
    expect(plan(close, [], { page: true, glass: false }).some(want => dpiOf(want.set) > 300)).toBe(false);
  });

  it('is nothing more once a held set serves as well', () => {
    const close = lay({ light: 'ir', view: { pxPerMm: 60, centre: { x: 20, y: 10 } } });
    const fine = plan(close).find(want => dpiOf(want.set) > 300)!.set;
    const moved = lay({ light: 'ir', view: { pxPerMm: 59, centre: { x: 20.3, y: 10.2 } } });
    expect(
      plan(moved, [fine])
        .filter(want => dpiOf(want.set) > 300)
        .map(want => want.set.id),
    ).toEqual(['absorption'].map(() => fine.id));
  });

  it('is a small region under the glass, before the page is sharpened', () => {
    const wants = plan(lay({ light: 'ir', loupe: { on: true, magnification: 25 } }));
    const glass = wants.find(want => dpiOf(want.set) === 2400);
    expect(glass?.set.region.width).toBeLessThan(8);
    expect(wants.map(want => want.rank)).toEqual([...wants.map(want => want.rank)].sort((a, b) => a - b));
    expect(plan(lay({ light: 'ir', loupe: { on: true } }), [], { page: false, glass: true })).toHaveLength(2);
  });

  it('comes ahead for the other lights and the pages before and after, last of all', () => {
    const state = lay();
    const ahead = planAhead(state, source, picture(state));
    expect(ahead.every(want => want.rank >= PREFETCH_RANK)).toBe(true);
    expect(new Set(ahead.map(want => want.set.face))).toEqual(new Set(['visa.recto', 'data.recto', 'data.verso']));
    expect(new Set(ahead.filter(want => want.set.face === 'data.verso').map(want => want.sheet)).size).toBe(8);
  });
});

describe('what is painted', () => {
  const whole = (dpi: number): SheetSet => ({
    id: `whole-${dpi}`,
    source,
    face: 'data.verso',
    size: { width: 125, height: 88 },
    region: { x: 0, y: 0, width: 125, height: 88 } as never,
    pxPerMm: dpi / 25.4,
  });

  it('is the best there is: the whole page, a sharper region over it', () => {
    const close = lay({ view: { pxPerMm: 60, centre: { x: 0, y: 0 } } });
    const [page] = picture(close);
    const region = { ...whole(1697), id: 'region', region: { x: 60, y: 42, width: 5, height: 4 } as never };
    expect(layersOf(page!, [whole(150), region, whole(300)]).map(set => set.id)).toEqual(['whole-300', 'region']);
    const composed = composeShots([page!], close, () => [whole(300), region]);
    expect(composed.shots.map(shot => shot.ground)).toEqual([true, false]);
    expect([composed.isSharp, composed.missing]).toEqual([false, []]);
  });

  it('is sharp once what was asked for is there', () => {
    const state = lay();
    const sets = plan(state).map(want => want.set);
    expect(composeShots(picture(state), state, () => sets)).toMatchObject({ isSharp: true, missing: [] });
    expect(composeShots(picture(state), state, () => [])).toMatchObject({ missing: ['data.verso'], shots: [] });
  });

  it('is both halves of a spread, each with its own ground on its side of the spine', () => {
    const state = lay({ face: 'visa.recto', spread: true });
    const [recto, verso] = picture(state);
    expect([recto?.window.x, recto?.window.width, verso?.window.x, verso?.window.width]).toEqual([640, 640, 0, 640]);
    expect([recto?.ground, verso?.ground]).toEqual([true, true]);
    const turned = picture(applyChange(state, { view: { angle: 20 } }, LIFE_SIZE));
    expect(turned.map(({ window, ground }) => [window.width, ground])).toEqual([
      [1280, true],
      [1280, false],
    ]);
  });

  it('is the same place under the glass as under the pointer', () => {
    const state = lay({ loupe: { on: true, at: { x: 12, y: -7 }, magnification: 10 }, view: { angle: 30 } });
    const [page, glass] = picture(state);
    const at = { x: 12 + 62.5, y: -7 + 44 };
    const [below, above] = [applyAffine(page!.view, at), applyAffine(glass!.view, at)];
    expect(Math.hypot(below.x - above.x, below.y - above.y)).toBeLessThan(1e-6);
    const { x, y, width, height } = glass!.window;
    expect(Math.hypot(x + width / 2 - below.x, y + height / 2 - below.y)).toBeLessThan(1.5);
  });
});

describe('comparing', () => {
  const reference = { source: idleSource(book, 'other'), face: 'data.verso' as const, shift: { x: 3, y: 1 }, turn: 0 };

  it('lays two panes beside each other at one scale, shifted as registered', () => {
    const state = lay({ reference, compare: 'side-by-side' });
    const [own, other] = picture(state);
    expect(panesOf(state)).toHaveLength(2);
    expect(own!.view.a).toBeCloseTo(other!.view.a);
    const [a, b] = [applyAffine(own!.view, { x: 10, y: 10 }), applyAffine(other!.view, { x: 10, y: 10 })];
    expect(b.x - a.x - (other!.window.x - own!.window.x)).toBeCloseTo(3 * own!.view.a, -0.5);
    expect(other?.isReference).toBe(true);
  });

  it('blinks between the two, keeping both ready', () => {
    const state = lay({ reference, compare: 'blink' });
    expect(picture(state).map(({ shown }) => shown)).toEqual([true, false]);
    expect(picture(state, true).map(({ shown }) => shown)).toEqual([false, true]);
    expect(new Set(plan(state).map(want => want.set.source.key))).toEqual(new Set(['idle', 'other']));
  });

  it('holds a face against itself in another light: each with its own sheets, only the tilted one tilted', () => {
    const own = { source, face: 'data.verso' as const, light: 'uv365' as const };
    const state = lay({ light: 'ir', reference: own, compare: 'side-by-side' });
    expect(picture(state).map(({ light }) => light)).toEqual(['ir', 'uv365']);
    const wants = plan(state);
    expect(new Set(wants.map(want => want.sheet))).toEqual(new Set(['absorption', 'uv365', 'albedo']));
    const sets = wants.map(want => want.set);
    const inInfrared = composeShots(picture(state), state, light => (light === 'ir' ? sets : []));
    expect(inInfrared).toMatchObject({ missing: ['data.verso'], isSharp: false });
    expect(inInfrared.shots.map(({ light }) => light)).toEqual(['ir']);
    const tilted = lay({ light: 'tilt', tilt: { x: 20, y: 0 }, reference: own, compare: 'side-by-side' });
    expect(picture(tilted).map(({ tilt }) => tilt.x === 0 && tilt.y === 0)).toEqual([false, true]);
    expect(lay({ reference: { source, face: 'data.verso' } }).reference?.light).toBeNull();
  });

  it('takes a difference of even layers only', () => {
    const state = lay({ reference, compare: 'difference' });
    const pictures = picture(state);
    const sets = planSheets(pictures, { complete: () => [] }, STILL).map(want => want.set);
    const once = [...new Map(sets.map(set => [set.id, set])).values()];
    const { shots } = composeShots(pictures, state, () => once);
    expect(shots.map(shot => shot.mix)).toEqual([1, 'difference']);
    expect(shots.map(shot => shot.ground)).toEqual([true, false]);
  });
});
