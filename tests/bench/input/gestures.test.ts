import { describe, expect, it } from 'vitest';
import type { BenchState } from '../../../src/bench/Bench.ts';
import { beginGesture, lampAt } from '../../../src/bench/input/gestures.ts';
import { hoverOver } from '../../../src/bench/input/hoverOver.ts';
import { wheelFactor } from '../../../src/bench/input/listenToWheel.ts';
import { ownPoint } from '../../../src/bench/input/ownPoint.ts';
import { pinchView } from '../../../src/bench/input/pinchView.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { findPlace } from '../../../src/bench/state/places.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { smallBook } from '../book.ts';
import { idleSource } from '../idleSource.ts';

const START = applySize(initialState(smallBook(), 'data.verso'), { width: 1280, height: 800, ratio: 1 }, LIFE_SIZE);

function change(what: Parameters<typeof applyChange>[1], from: BenchState = START): BenchState {
  return applyChange(from, what, LIFE_SIZE);
}

function begin(state: BenchState, point: { x: number; y: number }, isTouch = false) {
  return beginGesture({ state, point, isTouch, onReference: false, glassRadius: 150 });
}

/** A whole drag, as the listener plays it. */
function drag(
  state: BenchState,
  from: { x: number; y: number },
  to: { x: number; y: number },
  isTouch = false,
): BenchState {
  const gesture = begin(state, from, isTouch);
  const begun = change(gesture?.start?.() ?? {}, state);
  const moved = change(gesture?.move(to, begun) ?? {}, begun);
  return change(gesture?.end?.(to, moved) ?? {}, moved);
}

describe('one finger or the left button', () => {
  it('moves the bench under the hand', () => {
    const close = change({ view: { pxPerMm: 30 } });
    const under = findPlace(close, { x: 500, y: 300 })?.bench;
    const over = findPlace(drag(close, { x: 500, y: 300 }, { x: 620, y: 350 }), { x: 620, y: 350 })?.bench;
    expect(over?.x).toBeCloseTo(under?.x ?? 0);
    expect(over?.y).toBeCloseTo(under?.y ?? 0);
  });

  it('is left to the app while marks are drawn', () => {
    expect(begin(change({ tool: 'mark' }), { x: 1, y: 1 })).toBeNull();
  });

  it('tilts the page in the light that shows it, and can be taken back', () => {
    const state = change({ tool: 'tilt', light: 'tilt', tilt: { x: 5, y: 0 } });
    const gesture = begin(state, { x: 100, y: 100 });
    expect(change(gesture!.move({ x: 140, y: 100 }, state), state).tilt).toEqual({ x: 5, y: 10 });
    expect(gesture?.giveUp?.()).toEqual({ tilt: { x: 5, y: 0 } });
    expect(drag(change({ tool: 'tilt' }), { x: 9, y: 9 }, { x: 99, y: 9 }).tilt).toEqual({ x: 0, y: 0 });
  });

  it('carries the glass when it is held, and by touch always', () => {
    const at = { x: 640, y: 400 };
    const loose = change({ loupe: { on: true } });
    const to = { x: 740, y: 400 };
    expect(drag(loose, at, to).loupe.at).toEqual(loose.loupe.at);
    const step = 100 / loose.view.pxPerMm;
    expect(drag(loose, at, to, true).loupe.at.x).toBeCloseTo(step);
    expect(drag(change({ loupe: { held: true } }, loose), at, to).loupe.at.x).toBeCloseTo(step);
  });
});

describe('the ruler', () => {
  const ready = change({ tool: 'ruler', ruler: { on: true } });

  it('is laid by one drag', () => {
    const { ruler, view } = drag(ready, { x: 300, y: 300 }, { x: 400, y: 300 });
    expect(((ruler.to?.x ?? 0) - (ruler.from?.x ?? 0)) * view.pxPerMm).toBeCloseTo(100);
    expect(ruler.open).toBe(false);
  });

  it('is laid by two clicks, its end following the pointer in between', () => {
    const once = drag(ready, { x: 300, y: 300 }, { x: 301, y: 300 });
    expect(once.ruler).toMatchObject({ to: null, open: true });
    const hovered = change(hoverOver(once, { x: 450, y: 300 }, false) ?? {}, once);
    expect(hovered.ruler.to).not.toBeNull();
    const twice = drag(hovered, { x: 500, y: 300 }, { x: 500, y: 300 });
    expect(twice.ruler.open).toBe(false);
    expect(((twice.ruler.to?.x ?? 0) - (twice.ruler.from?.x ?? 0)) * twice.view.pxPerMm).toBeCloseTo(200);
    expect(hoverOver(twice, { x: 900, y: 300 }, false)).toBeNull();
  });

  it('can be taken by either end', () => {
    const laid = drag(ready, { x: 300, y: 300 }, { x: 400, y: 300 });
    const moved = drag(laid, { x: 303, y: 298 }, { x: 300, y: 400 });
    expect(moved.ruler.to).toEqual(laid.ruler.to);
    expect(moved.ruler.from?.y).toBeGreaterThan(laid.ruler.from?.y ?? 0);
  });
});

describe('the lamp over the pane', () => {
  it('stands where the pointer is: low at the rim, high in the middle', () => {
    expect(lampAt(START, { x: 1040, y: 400 })).toMatchObject({ azimuth: -0, elevation: 6 });
    expect(lampAt(START, { x: 640, y: 100 }).azimuth).toBeCloseTo(90);
    expect(lampAt(START, { x: 640, y: 401 }).elevation).toBeGreaterThan(70);
  });

  it('follows only in the light that has it', () => {
    expect(hoverOver(change({ tool: 'lamp', light: 'oblique' }), { x: 9, y: 9 }, false)).toHaveProperty('lamp');
    expect(hoverOver(change({ tool: 'lamp', light: 'ir' }), { x: 9, y: 9 }, false)).toBeNull();
  });
});

describe('two fingers', () => {
  it('keep between them what lay between them', () => {
    const first = [
      { x: 500, y: 400 },
      { x: 700, y: 400 },
    ] as const;
    const now = [
      { x: 400, y: 450 },
      { x: 800, y: 450 },
    ] as const;
    const pinched = change(pinchView(START, first, now));
    expect(pinched.view.pxPerMm).toBeCloseTo(2 * START.view.pxPerMm);
    const before = findPlace(START, { x: 600, y: 400 })?.bench;
    const after = findPlace(pinched, { x: 600, y: 450 })?.bench;
    expect(after?.x).toBeCloseTo(before?.x ?? 0);
    expect(after?.y).toBeCloseTo(before?.y ?? 0);
  });
});

describe('the wheel', () => {
  it('zooms in when turned away, as much back, and never leaps', () => {
    const wheel = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
      wheelFactor({ deltaX: 0, deltaY, deltaMode, ctrlKey });
    expect(wheel(-100)).toBeGreaterThan(1);
    expect(wheel(-100) * wheel(100)).toBeCloseTo(1);
    expect(wheel(-3, 1)).toBeCloseTo(wheel(-54));
    expect(wheel(-5, 0, true)).toBeGreaterThan(wheel(-5));
    expect(wheel(-1e9)).toBeLessThan(2);
  });
});

describe('the pane of the reference', () => {
  it('takes what is done in it as done at the same place of ours', () => {
    const reference = { source: idleSource(smallBook()), face: 'data.verso' as const };
    const state = change({ reference, compare: 'side-by-side' });
    expect(ownPoint(state, { x: 960, y: 300 })).toEqual({ point: { x: 319, y: 300 }, onReference: true });
    expect(ownPoint(state, { x: 100, y: 300 })).toEqual({ point: { x: 100, y: 300 }, onReference: false });
    expect(ownPoint(START, { x: 1200, y: 300 }).onReference).toBe(false);
  });
});
