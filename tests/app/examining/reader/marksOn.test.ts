import { describe, expect, it } from 'vitest';
import { marksOn } from '../../../../src/app/examining/reader/marksOn.ts';
import type { Mark } from '../../../../src/core/marks/mark.ts';
import type { DrawnPlace, MarkPlace } from '../../../../src/core/marks/place.ts';
import { mm } from '../../../../src/core/units/length.ts';

const ROW = { kind: 'row', source: 'mrz', field: 'birthDate' } as const;
const OTHER = { kind: 'row', source: 'mrz', field: 'expiryDate' } as const;
const PAGE = { kind: 'document', scope: 'page', face: 'data.verso' } as const;
const REGION = {
  kind: 'region',
  face: 'data.verso',
  shape: { kind: 'rectangle', x: mm(40), y: mm(40), width: mm(30), height: mm(4) },
} as DrawnPlace;

const mark = (id: string, place: MarkPlace): Mark => ({
  id,
  sequence: 0,
  place,
  family: 'data',
  class: null,
  confidence: 3,
  light: 'white',
});

const numbers = (place: MarkPlace, ...marks: Mark[]) => marksOn(place, marks).map(({ id }) => id);

describe('the marks on a row of the reader', () => {
  it('name its place, alone or as one end of a pair', () => {
    const marks = [
      mark('a', ROW),
      mark('b', OTHER),
      mark('c', { kind: 'pair', first: REGION, second: ROW }),
      mark('d', PAGE),
    ];
    expect(numbers(ROW, ...marks)).toEqual(['a', 'c']);
    expect(numbers(PAGE, ...marks)).toEqual(['d']);
  });

  it('name both ends, in either order, where the row is a pair', () => {
    const pair = { kind: 'pair', first: ROW, second: REGION } as const;
    const marks = [mark('a', ROW), mark('b', pair), mark('c', { kind: 'pair', first: REGION, second: ROW })];
    expect(numbers(pair, ...marks)).toEqual(['b', 'c']);
  });
});
