import { describe, expect, it } from 'vitest';
import { fitAgain, fitOf } from '../../../src/app/examining/fitAgain.ts';
import type { BenchState } from '../../../src/bench/Bench.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { makeBook } from '../../../src/bench/view/book.ts';

const book = makeBook({
  id: 'a',
  format: 'TD3',
  leaves: [
    { id: 'data', recto: { page: '1' }, verso: { page: '2' } },
    { id: 'visa', recto: { page: '3', upright: 'portrait' }, verso: { page: '4', upright: 'portrait' } },
  ],
});

function see(face: string, width: number, height: number): BenchState {
  const state = { ...initialState(book, face), size: { width, height, ratio: 1 } };
  return { ...state, view: fitOf(state) };
}

describe('the whole page', () => {
  const before = see('data.verso', 900, 600);

  it('stays whole when the window changes and when a page of another shape is turned up', () => {
    const smaller = { ...before, size: { width: 500, height: 600, ratio: 1 } };
    expect(fitAgain(smaller, before)).toEqual(see('data.verso', 500, 600).view);
    const turned = { ...before, face: 'visa.recto' };
    expect(fitAgain(turned, before)?.pxPerMm).toBeCloseTo(see('visa.recto', 900, 600).view.pxPerMm, 6);
  });

  it('is not forced upon a reader who came closer, was taken elsewhere, or did nothing', () => {
    const closer = { ...before, view: { ...before.view, pxPerMm: 40 } };
    expect(fitAgain({ ...closer, size: { width: 500, height: 600, ratio: 1 } }, closer)).toBeNull();
    expect(fitAgain({ ...closer, face: 'visa.recto' }, before)).toBeNull();
    expect(fitAgain({ ...before, light: 'ir' }, before)).toBeNull();
    expect(fitAgain(before, initialState(book, 'data.verso'))).toBeNull();
  });
});
