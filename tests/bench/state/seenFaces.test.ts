import { describe, expect, it } from 'vitest';
import type { BenchChange } from '../../../src/bench/Bench.ts';
import { applyChange, applySize } from '../../../src/bench/state/applyChange.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { type SeenFace, seenFaces } from '../../../src/bench/state/seenFaces.ts';
import { LIFE_SIZE } from '../../../src/bench/view/fitView.ts';
import { smallBook } from '../book.ts';
import { idleSource } from '../idleSource.ts';

const book = smallBook();
const source = idleSource(book);

function seen(change: BenchChange = {}, ratio = 1): readonly SeenFace[] {
  const sized = applySize(initialState(book, 'data.verso'), { width: 1280, height: 800, ratio }, LIFE_SIZE);
  return seenFaces(applyChange(sized, change, LIFE_SIZE), source);
}

describe('what is on the screen', () => {
  it('is the whole page where it fits, in CSS px per mm whatever the device', () => {
    const [whole, ...others] = seen();
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ face: 'data.verso', light: 'white', view: { x: 0, y: 0, width: 125, height: 88 } });
    expect(seen({}, 2)[0]?.scale).toBeCloseTo(whole!.scale);
  });

  it('is the part in the window once one comes closer', () => {
    const [near] = seen({ view: { pxPerMm: 40 } });
    expect(near?.scale).toBeCloseTo(40);
    expect(near?.view.width).toBeCloseTo(1280 / 40, 0);
    expect(near?.view.height).toBeCloseTo(800 / 40, 0);
  });

  it('is both pages of a spread', () => {
    expect(seen({ spread: true }).map(({ face }) => face)).toEqual(['data.verso', 'visa.recto']);
  });

  it('is what the glass shows, too, at its own scale', () => {
    const [page, glass] = seen({ loupe: { on: true, at: { x: 0, y: 0 }, magnification: 20 } });
    expect(glass?.face).toBe('data.verso');
    expect(glass!.scale).toBeCloseTo(20 * LIFE_SIZE);
    expect(glass!.view.width).toBeLessThan(page!.view.width / 5);
  });

  it('is the page beside in its own light, as long as it is of this document', () => {
    const reference = { source, face: 'data.verso', light: 'uv365' } as const;
    expect(seen({ reference, compare: 'side-by-side' }).map(({ light }) => light)).toEqual(['white', 'uv365']);
    const other = { source: idleSource(book, 'other'), face: 'data.verso' } as const;
    expect(seen({ reference: other, compare: 'side-by-side' })).toHaveLength(1);
    expect(seen({ reference: other, compare: 'difference' })).toHaveLength(1);
  });

  it('is nothing on a bench without size', () => {
    expect(seenFaces(initialState(book, 'data.verso'), source)).toEqual([]);
  });
});
