import { describe, expect, it } from 'vitest';
import { moveInZone } from '../../../../../src/app/examining/reader/zoneView/moveInZone.ts';

const LENGTHS = [44, 30];

describe('the keys in the lines of a zone', () => {
  it('lead from character to character and to the ends of a line', () => {
    expect(moveInZone('ArrowRight', { line: 0, column: 3 }, LENGTHS)).toEqual({ line: 0, column: 4 });
    expect(moveInZone('ArrowLeft', { line: 0, column: 3 }, LENGTHS)).toEqual({ line: 0, column: 2 });
    expect(moveInZone('ArrowDown', { line: 0, column: 3 }, LENGTHS)).toEqual({ line: 1, column: 3 });
    expect(moveInZone('ArrowUp', { line: 1, column: 3 }, LENGTHS)).toEqual({ line: 0, column: 3 });
    expect(moveInZone('Home', { line: 1, column: 3 }, LENGTHS)).toEqual({ line: 1, column: 0 });
    expect(moveInZone('End', { line: 1, column: 3 }, LENGTHS)).toEqual({ line: 1, column: 29 });
  });

  it('stop where there is no character, also under the end of a longer line', () => {
    expect(moveInZone('ArrowLeft', { line: 0, column: 0 }, LENGTHS)).toBeNull();
    expect(moveInZone('ArrowRight', { line: 0, column: 43 }, LENGTHS)).toBeNull();
    expect(moveInZone('ArrowDown', { line: 0, column: 40 }, LENGTHS)).toBeNull();
    expect(moveInZone('ArrowUp', { line: 0, column: 3 }, LENGTHS)).toBeNull();
    expect(moveInZone('Tab', { line: 0, column: 3 }, LENGTHS)).toBeNull();
  });
});
