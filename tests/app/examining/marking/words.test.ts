import { describe, expect, it } from 'vitest';
import { guessFamily, zoneAt } from '../../../../src/app/examining/marking/guessFamily.ts';
import { neighbourhoodOf } from '../../../../src/app/examining/marking/placeWords.ts';
import { showMarks } from '../../../../src/app/examining/marking/showMarks.ts';
import type { Specimen } from '../../../../src/core/document/specimen.ts';
import { type Mark, markSchema } from '../../../../src/core/marks/mark.ts';
import { mm } from '../../../../src/core/units/length.ts';

const box = (x: number, y: number, width: number, height: number) => ({
  x: mm(x),
  y: mm(y),
  width: mm(width),
  height: mm(height),
});
const PAGE: Pick<Specimen, 'zones' | 'entries'> = {
  zones: [
    { zone: 'II', face: 'data.verso', box: box(40, 18, 80, 40) },
    { zone: 'V', face: 'data.verso', box: box(4, 18, 36, 48) },
    { zone: 'VII', face: 'data.verso', box: box(0, 65, 125, 23) },
  ],
  entries: [
    { field: 'birthDate', face: 'data.verso', box: box(42, 40, 20, 3), text: '12 JUL 1989' },
    { field: 'portrait', face: 'data.verso', box: box(6, 20, 32, 44), text: '' },
  ],
};
const region = (x: number, y: number) =>
  ({ kind: 'region', face: 'data.verso', shape: { kind: 'pin', x: mm(x), y: mm(y) } }) as const;

describe('a place in words', () => {
  it('is near the nearest printed entry, else in its zone, else on its page', () => {
    const at = (x: number, y: number, face = 'data.verso') => neighbourhoodOf(PAGE, face, { x, y });
    expect(at(50, 41)).toEqual({ entry: 'birthDate', zone: 'II' });
    expect(at(64, 45)).toEqual({ entry: 'birthDate', zone: 'II' });
    expect(at(100, 30)).toEqual({ entry: null, zone: 'II' });
    expect(at(100, 5)).toEqual({ entry: null, zone: null });
    expect(at(50, 41, 'data.recto')).toEqual({ entry: null, zone: null });
  });

  it('suggests a family by zone, and by kind where there is none', () => {
    const guess = guessFamily(PAGE);
    expect([region(20, 40), region(60, 41), region(60, 80), region(100, 5)].map(guess)).toEqual([
      'portrait',
      'data',
      'mrz',
      'data',
    ]);
    expect(guess({ kind: 'book', site: 'spine' })).toBe('sheet-binding');
    expect(guess({ kind: 'row', source: 'chip', field: 'dg2' })).toBe('chip');
    expect(zoneAt(PAGE.zones, 'data.verso', { x: 20, y: 65.5 })).toBe('V');
  });
});

describe('marks on the picture', () => {
  const markOf = (id: string, sequence: number, place: unknown): Mark =>
    markSchema.parse({ id, sequence, place, family: 'data', class: null, confidence: 3, light: 'white' });

  it('are numbered as they were first placed, and only those with a spot on a page are drawn', () => {
    const marks = [
      markOf('a', 0, region(1, 2)),
      markOf('b', 1, { kind: 'person' }),
      markOf('c', 4, { kind: 'pair', first: region(3, 4), second: { kind: 'person' } }),
    ];
    const shown = showMarks(marks);
    expect(shown.map(({ label }) => label)).toEqual(['1', '5']);
    const grip = { id: 'a', place: 0, shape: { kind: 'pin', x: mm(9), y: mm(9) } } as const;
    expect(showMarks(marks, grip)[0]?.places[0]?.shape).toEqual(grip.shape);
  });
});
