import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import type { BenchAction } from '../../../src/bench/input/actions.ts';
import { actOn, tiltBy } from '../../../src/bench/state/actOn.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { flyView } from '../../../src/bench/state/flyView.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { findPoint, toBench } from '../../../src/bench/state/places.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { mm } from '../../../src/core/units/length.ts';
import { smallBook } from '../book.ts';

const START = applySize(initialState(smallBook(), 'data.verso'), { width: 1280, height: 800, ratio: 1 }, LIFE_SIZE);

function acted(actions: readonly BenchAction[], from: BenchState = START): BenchState {
  return actions.reduce((state, action) => applyChange(state, actOn(state, action, LIFE_SIZE), LIFE_SIZE), from);
}

describe('actions', () => {
  it('switch lights and keep the view', () => {
    const state = acted(['zoom-in', 'turn-left', 'light-ir']);
    expect(state.light).toBe('ir');
    expect(state.view.angle).toBe(90);
  });

  it('come back to where they began', () => {
    expect(acted(['turn-left', 'turn-left', 'turn-left', 'turn-left']).view).toEqual(START.view);
    expect(acted(['flip', 'flip']).view).toEqual(START.view);
    expect(acted(['zoom-in', 'zoom-out']).view.pxPerMm).toBeCloseTo(START.view.pxPerMm);
    expect(acted(['next-page', 'previous-page']).face).toBe('data.verso');
    expect(acted(['zoom-in', 'pan-left', 'pan-up', 'fit']).view).toEqual(START.view);
  });

  it('show life size', () => {
    expect(acted(['life-size']).view.pxPerMm).toBeCloseTo(LIFE_SIZE);
  });

  it('pan what is seen: to the left shows what lies to the left', () => {
    const before = findPoint(acted(['zoom-in', 'zoom-in', 'zoom-in']), 'data.verso', { x: 60, y: 40 });
    const moved = findPoint(acted(['zoom-in', 'zoom-in', 'zoom-in', 'pan-left']), 'data.verso', { x: 60, y: 40 });
    expect(moved?.x ?? 0).toBeGreaterThan(before?.x ?? 0);
  });

  it('move the lamp round and up', () => {
    const { lamp } = acted(['lamp-right', 'lamp-up']);
    expect(lamp.azimuth).toBe(START.lamp.azimuth - 10);
    expect(lamp.elevation).toBe(START.lamp.elevation + 4);
  });

  it('push the page like a ball, as seen, however the view is turned or flipped', () => {
    const flat = { x: 0, y: 0 };
    const round = ({ x, y }: { x: number; y: number }) => [Math.round(x) + 0, Math.round(y) + 0];
    expect(round(tiltBy(flat, START.view, { x: 10, y: 0 }))).toEqual([0, 10]);
    expect(round(tiltBy(flat, START.view, { x: 0, y: 10 }))).toEqual([-10, 0]);
    expect(round(tiltBy(flat, { ...START.view, angle: 90 }, { x: 0, y: -10 }))).toEqual([0, 10]);
    expect(round(tiltBy(flat, { ...START.view, flipped: true }, { x: 10, y: 0 }))).toEqual([0, -10]);
    expect(acted(['tilt-right', 'tilt-flat']).tilt).toEqual(flat);
  });

  it('lay the glass in sight, and let it be moved by key with the view following', () => {
    const lost = applyChange(START, { loupe: { at: { x: 500, y: 0 } } }, LIFE_SIZE);
    expect(acted(['loupe'], lost).loupe).toMatchObject({ on: true, at: START.view.centre });
    const far = acted(['zoom-in', 'zoom-in', 'zoom-in', 'zoom-in', 'loupe', ...Array(20).fill('loupe-right')]);
    const seen = far.loupe.at.x - far.view.centre.x;
    expect(far.loupe.at.x).toBeGreaterThan(20);
    expect(Math.abs(seen * far.view.pxPerMm)).toBeLessThan(400);
  });

  it('measure by key: the end moves by one px, Enter changes ends', () => {
    const state = acted(['measure', 'ruler-right', 'ruler-right']);
    const { from, to } = state.ruler;
    expect(state.tool).toBe('ruler');
    expect(((to?.x ?? 0) - (from?.x ?? 0)) * state.view.pxPerMm).toBeCloseTo(2);
    expect(acted(['ruler-swap'], state).ruler).toMatchObject({ from: to, to: from });
  });

  it('leave one thing at a time, innermost first', () => {
    const deep = acted(['loupe', 'measure', 'ruler-right']);
    expect(acted(['leave'], deep)).toMatchObject({
      tool: 'hand',
      ruler: { on: false, from: null, to: null },
      loupe: { on: true },
    });
    expect(acted(['leave', 'leave'], deep).loupe.on).toBe(false);
    expect(acted(['leave', 'leave', 'leave'], deep)).toEqual(acted(['leave', 'leave'], deep));
  });
});

describe('flying to a box', () => {
  it('shows it whole, with its surroundings, upright as the view is', () => {
    const box = { x: mm(90), y: mm(60), width: mm(20), height: mm(5) };
    const view = flyView(START, 'data.verso', box, LIFE_SIZE);
    const state = applyChange(START, { view }, LIFE_SIZE);
    const corner = findPoint(state, 'data.verso', { x: 90, y: 60 });
    const opposite = findPoint(state, 'data.verso', { x: 110, y: 65 });
    expect(corner?.x ?? 0).toBeGreaterThan(100);
    expect(opposite?.x ?? 0).toBeLessThan(1180);
    expect((opposite?.x ?? 0) - (corner?.x ?? 0)).toBeGreaterThan(600);
    expect(toBench(state, 'data.verso', { x: 100, y: 62.5 })).toEqual(view.centre);
  });
});
