import { describe, expect, it } from 'vitest';
import { bestLight, flightOf } from '../../../../src/app/drill/debrief/flightOf.ts';
import { ringsOf } from '../../../../src/app/drill/debrief/rings.ts';
import { mrzCells } from '../../../../src/core/document/mrzGeometry.ts';
import type { MarkPlace } from '../../../../src/core/marks/place.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { box, makeMark, readExercise, tell, UTOPIA } from './cases.ts';

const BIRTH = readExercise('altered-birth-year', ({ key }) => ({
  key: { ...key, places: key.places.map(place => ({ ...place, visibility: { white: 1.2, uv365: 6, ir: 14 } })) },
}));

describe('where the bench goes', () => {
  it('goes to the place in the light in which it differs most', () => {
    const [item] = tell(BIRTH).items;
    const flight = flightOf(item!, UTOPIA);
    expect(flight).toMatchObject({ face: 'data.verso', light: 'ir' });
    expect(flight.box.x).toBeLessThan(41.56);
    expect(flight.box.x + flight.box.width).toBeGreaterThan(44.1);
    expect(flight.box.y + flight.box.height).toBeLessThanOrEqual(88);
  });

  it('takes a telling light of the class before the one that differs most, and none where nothing was computed', () => {
    expect(bestLight({ class: 'mechanical-erasure', visibility: { white: 44, transmitted: 30 } })).toBe('transmitted');
    expect(bestLight({ class: 'mechanical-erasure', visibility: { white: 44, transmitted: 1.9 } })).toBe('white');
    expect(bestLight({ class: 'expired', visibility: { white: 3, ir: 4 } })).toBe('ir');
    expect(bestLight({ class: 'expired', visibility: {} })).toBeNull();
  });

  it('goes to a wrong mark in the light it was made in', () => {
    const marks = [makeMark(box(100, 5, 10, 10, 'data.recto'), { light: 'uv365' })];
    const item = tell(BIRTH, { marks }).items.find(({ kind }) => kind === 'wrong');
    expect(flightOf(item!, UTOPIA)).toMatchObject({ face: 'data.recto', light: 'uv365' });
  });

  it('goes to where a row is printed, and to the data page for what is no area', () => {
    const row = { kind: 'row', source: 'mrz', field: 'sex' } as const;
    const [sex, person] = tell(BIRTH, { marks: [makeMark(row), makeMark({ kind: 'person' })] }).items.slice(1);
    const cell = mrzCells('TD3', 2, 21);
    const flight = flightOf(sex!, UTOPIA);
    expect(flight.box.x).toBeLessThanOrEqual(cell.x);
    expect(flight.box.x + flight.box.width).toBeGreaterThanOrEqual(cell.x + cell.width);
    expect(flightOf(person!, UTOPIA)).toMatchObject({
      face: 'data.verso',
      box: { x: 0, y: 0, width: 125, height: 88 },
    });
  });
});

describe('the lines round a spot', () => {
  it('goes round an exported mask with a little air', () => {
    const runs = [10 * 500 + 20, 8, 352 * 500 - 10 * 500 - 28];
    const areas = [{ kind: 'raster' as const, columns: 500, rows: 352, runs }];
    const [ring, ...others] = ringsOf({ kind: 'region', face: 'data.verso', areas }, UTOPIA);
    expect(others).toEqual([]);
    const xs = ring!.points.map(({ x }) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([4.5, 7.5]);
  });

  it('outlines both halves of a pair, a pin as its disc, and nothing round a person', () => {
    const pin: MarkPlace = { kind: 'region', face: 'data.verso', shape: { kind: 'pin', x: mm(20), y: mm(30) } };
    const [ring] = ringsOf(pin, UTOPIA);
    for (const { x, y } of ring!.points) expect(Math.hypot(x - 20, y - 30)).toBeCloseTo(2, 9);
    expect(
      ringsOf({ kind: 'pair', first: pin, second: { kind: 'row', source: 'mrz', field: 'sex' } }, UTOPIA),
    ).toHaveLength(2);
    expect(ringsOf({ kind: 'person' }, UTOPIA)).toEqual([]);
  });
});
