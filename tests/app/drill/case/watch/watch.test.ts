import { describe, expect, it } from 'vitest';
import { createCaseClock } from '../../../../../src/app/drill/case/watch/createCaseClock.ts';
import { createLookout } from '../../../../../src/app/drill/case/watch/createLookout.ts';
import type { SeenFace } from '../../../../../src/bench/state/seenFaces.ts';
import { wasLookedAt } from '../../../../../src/core/trace/lookedAt.ts';
import { gridOf } from '../../../../../src/core/units/grid.ts';
import { mm } from '../../../../../src/core/units/length.ts';
import { rasterise } from '../../../../../src/core/units/rasterise.ts';

function seen(face = 'data.verso', light: SeenFace['light'] = 'white', scale = 8): SeenFace {
  return { face, light, view: { x: mm(0), y: mm(0), width: mm(125), height: mm(88) }, scale };
}

describe('the clock of a case', () => {
  it('counts what lies between run and halt, from where it stopped before', () => {
    let now = 1000;
    const clock = createCaseClock(500, () => now);
    now += 400;
    expect(clock.elapsed()).toBe(500);
    clock.run();
    now += 250.4;
    expect(clock.elapsed()).toBe(750);
    clock.run();
    now += 100;
    clock.halt();
    now += 9999;
    clock.halt();
    expect(clock.elapsed()).toBe(850);
    clock.run();
    now += 50;
    expect(clock.elapsed()).toBe(900);
  });
});

describe('the clock of a case left open', () => {
  it('stops after a day, so that what is kept can be read', () => {
    let now = 0;
    const clock = createCaseClock(86_399_000, () => now);
    clock.run();
    now = 5_000_000;
    expect(clock.elapsed()).toBe(86_400_000);
  });
});

describe('the lookout', () => {
  it('keeps one stretch for as long as nothing changes, the one that lasts among them', () => {
    let now = 0;
    const lookout = createLookout([], () => now);
    lookout.see([seen()]);
    now = 700;
    lookout.see([seen()]);
    expect(lookout.trace()).toEqual([{ ...seen(), from: 0, to: 700 }]);
    now = 1000;
    lookout.see([seen('data.verso', 'uv365')]);
    now = 1500;
    expect(lookout.trace().map(({ light, from, to }) => [light, from, to])).toEqual([
      ['white', 0, 1000],
      ['uv365', 1000, 1500],
    ]);
  });

  it('sees nothing while the page is hidden, and goes on with what was kept', () => {
    let now = 0;
    const before = [{ ...seen('cover.recto'), from: 0, to: 400 }];
    now = 400;
    const lookout = createLookout(before, () => now);
    lookout.see([seen()]);
    now = 600;
    lookout.see([]);
    now = 5000;
    lookout.see([seen()]);
    now = 5100;
    expect(lookout.trace().map(({ face, from, to }) => [face, from, to])).toEqual([
      ['cover.recto', 0, 400],
      ['data.verso', 400, 600],
      ['data.verso', 5000, 5100],
    ]);
  });

  it('counts both pages of a spread at the same time', () => {
    let now = 0;
    const lookout = createLookout([], () => now);
    lookout.see([seen(), seen('observations.recto')]);
    now = 600;
    const mask = rasterise(
      { kind: 'rectangle', x: mm(10), y: mm(10), width: mm(5), height: mm(5) },
      gridOf({ width: mm(125), height: mm(88) }),
    );
    for (const face of ['data.verso', 'observations.recto']) {
      expect(wasLookedAt(lookout.trace(), { face, mask })).toBe(true);
    }
    expect(wasLookedAt(lookout.trace(), { face: 'cover.recto', mask })).toBe(false);
  });
});
