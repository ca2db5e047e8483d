import { describe, expect, it } from 'vitest';
import { bookletOf } from '../../../src/core/scoring/booklet.ts';
import { prepareKey } from '../../../src/core/scoring/prepareKey.ts';
import { deg } from '../../../src/core/units/length.ts';
import {
  at,
  BOOKLET,
  fates,
  GENUINE,
  makeKey,
  makeMark,
  makePlace,
  on,
  PHOTO,
  pin,
  prepare,
  rectangle,
  STAMP,
  score,
} from './cases.ts';

const finds = (mark: object, place: object) => score(prepare([place]), [makeMark(mark)]).findings.length === 1;

describe('where a region mark counts', () => {
  it('SCO-1 counts with half of the mark and its centroid on the grown region', () => {
    expect(finds(at(pin(12, 22)), PHOTO)).toBe(true);
    expect(finds(at(pin(8.5, 40)), PHOTO)).toBe(true);
    expect(finds(at(pin(7.5, 40)), PHOTO)).toBe(false);
    expect(finds(at(pin(46.5, 40)), PHOTO)).toBe(true);
    expect(finds(at(rectangle(10, 20, 35, 45)), PHOTO)).toBe(true);
    expect(finds(at(rectangle(0, 0, 125, 88)), PHOTO)).toBe(false);
  });

  it('SCO-1 counts cells: half is enough, less is not', () => {
    const small = makePlace('small', on(rectangle(50, 40, 10, 10)), { tolerance: 0.5 });
    expect(finds(at(rectangle(50, 40, 10, 20.75)), small)).toBe(true);
    expect(finds(at(rectangle(50, 40, 10, 21.25)), small)).toBe(false);
  });

  it('SCO-1 counts a mark that covers half of the region though its centroid is beside it', () => {
    const ring = {
      kind: 'polygon',
      points: [
        [40, 30],
        [80, 30],
        [80, 70],
        [70, 70],
        [70, 40],
        [50, 40],
        [50, 70],
        [40, 70],
      ].map(([x, y]) => ({ x, y })),
    };
    const bow = makePlace('bow', on(ring), { tolerance: 0.5 });
    expect(finds(at(ring), bow)).toBe(true);
    const thinner = {
      kind: 'polygon',
      points: [
        [45, 35],
        [75, 35],
        [75, 60],
        [74, 60],
        [74, 36],
        [46, 36],
        [46, 60],
        [45, 60],
      ].map(([x, y]) => ({ x, y })),
    };
    expect(finds(at(thinner), bow)).toBe(false);
  });

  it('SCO-1 stays on its face', () => {
    expect(finds(at(pin(20, 40), 'data.verso'), PHOTO)).toBe(false);
    expect(finds(at(pin(20, 40), 'data.recto'), PHOTO)).toBe(true);
  });

  it('SCO-1 takes the tolerance of the place', () => {
    const near = (tolerance: number) => finds(at(pin(6, 40)), { ...PHOTO, tolerance });
    expect([near(2), near(3.5), near(4.25)]).toEqual([false, false, true]);
  });
});

describe('where other marks count', () => {
  it('SCO-2 names book, row, person and document exactly', () => {
    const gutter = { kind: 'book', site: 'gutter', leaf: 4 };
    const places: [object, object][] = [
      [gutter, { ...gutter, leaf: 5 }],
      [gutter, { ...gutter, site: 'leaf' }],
      [
        { kind: 'book', site: 'spine' },
        { kind: 'book', site: 'edge' },
      ],
      [
        { kind: 'row', source: 'chip', field: 'dg2' },
        { kind: 'row', source: 'chip', field: 'dg1' },
      ],
      [{ kind: 'person' }, { kind: 'document', scope: 'document' }],
      [
        { kind: 'document', scope: 'page', face: 'data.recto' },
        { kind: 'document', scope: 'document' },
      ],
      [{ kind: 'person' }, at(pin(20, 40))],
    ];
    for (const [right, wrong] of places) {
      expect([finds(right, makePlace('p', right)), finds(wrong, makePlace('p', right))]).toEqual([true, false]);
    }
  });

  it('SCO-3 finds a place by any of its signs and pays it once', () => {
    const row = { kind: 'row', source: 'chip', field: 'dg2' };
    const place = makePlace('photo', on(rectangle(10, 20, 35, 45)), {
      alternatives: [row, on(rectangle(100, 60, 10, 12))],
    });
    const by = (mark: object) => score(prepare([place]), [makeMark(mark)]).findings[0]?.spot;
    expect([by(at(pin(20, 40))), by(row), by(at(pin(105, 66)))]).toEqual([0, 1, 2]);
    const all = score(prepare([place]), [makeMark(at(pin(20, 40))), makeMark(row), makeMark(at(pin(105, 66)))]);
    expect([all.findings.length, all.duplicates.length, all.localisation]).toEqual([1, 2, 33]);
  });

  it('SCO-4 pays a pair whole for both halves in either order, half for one', () => {
    const row = { kind: 'row', source: 'chip', field: 'dg1' };
    const other = { kind: 'row', source: 'chip', field: 'dg2' };
    const region = at(rectangle(60, 30, 30, 4));
    const key = prepare([makePlace('clash', { kind: 'pair', first: on(rectangle(60, 30, 30, 4)), second: row })]);
    const shareOf = (mark: object) => score(key, [makeMark(mark)]).findings[0]?.share;
    const pair = (first: object, second: object) => ({ kind: 'pair', first, second });
    expect(shareOf(pair(region, row))).toBe(1);
    expect(shareOf(pair(row, region))).toBe(1);
    expect([shareOf(pair(other, region)), shareOf(pair(row, other)), shareOf(region), shareOf(row)]).toEqual([
      0.5, 0.5, 0.5, 0.5,
    ]);
    expect(shareOf(pair(row, row))).toBe(0.5);
    expect(shareOf(other)).toBeUndefined();
    expect(score(key, [makeMark(region)]).localisation).toBe(16.5);
    const both = score(key, [
      makeMark(region),
      makeMark(row, { confidence: 5 }),
      makeMark(pair(row, region), { confidence: 1 }),
    ]);
    expect([both.findings[0]?.share, both.localisation, both.duplicates.length]).toEqual([1, 14, 2]);
  });

  it('SCO-4 lets a pair mark meet only pairs', () => {
    const mark = { kind: 'pair', first: at(pin(20, 40)), second: at(pin(100, 20)) };
    expect(fates(score(prepare([PHOTO]), [makeMark(mark, { id: 'm' })]))).toEqual({ m: 'false' });
  });
});

describe('a key', () => {
  const codesOf = (places: readonly object[], change: object = {}) => {
    const prepared = prepareKey(makeKey(places, change), BOOKLET);
    return prepared.ok ? [] : prepared.failures.map(({ code, path }) => `${code} ${path}`);
  };

  it('SCO-5 is refused with every reason', () => {
    const off = makePlace('off', on(rectangle(130, 20, 5, 5)));
    const strange = makePlace('strange', on(rectangle(10, 20, 5, 5), 'visa.recto'), {
      alternatives: [{ kind: 'document', scope: 'page', face: 'no.recto' }],
    });
    const raster = makePlace('raster', on({ kind: 'raster', columns: 10, rows: 10, runs: [0, 100] }));
    expect(codesOf([off, strange, raster, off])).toEqual([
      'scoring/empty-region places[0].main',
      'scoring/unknown-face places[1].main.face',
      'scoring/unknown-face places[1].alternatives[0].face',
      'units/raster-size places[2].main.areas[0]',
      'scoring/empty-region places[2].main',
      'scoring/empty-region places[3].main',
      'scoring/repeated-place places[3].id',
    ]);
    expect(codesOf([PHOTO], GENUINE)).toEqual(['scoring/places-without-referral places']);
    expect(codesOf([PHOTO, STAMP])).toEqual([]);
  });

  it('SCO-5 takes masks exported by an act', () => {
    const runs = [100 * 500 + 40, 140, 500 * 352 - 100 * 500 - 180];
    const line = makePlace('line', on({ kind: 'raster', columns: 500, rows: 352, runs }));
    expect(finds(at(pin(20, 25)), line)).toBe(true);
    expect(finds(at(pin(20, 28)), line)).toBe(false);
  });

  it('SCO-5 is prepared for the faces of a specimen', () => {
    const page = { page: null };
    const booklet = bookletOf({ format: 'TD1', leaves: [{ id: 'card', recto: page, verso: page }] });
    expect(booklet).toEqual({ width: 85.6, height: 53.98, faces: ['card.recto', 'card.verso'] });
    const prepared = prepareKey(makeKey([makePlace('a', on(rectangle(5, 5, 5, 5), 'card.verso'))]), booklet);
    expect(prepared.ok && prepared.value.grid).toEqual({ columns: 342, rows: 216 });
  });

  it('SCO-5 clips what it grows to the page, and turned areas are grown as they lie', () => {
    const corner = prepare([makePlace('corner', on(rectangle(0, 0, 5, 5)))]).places[0]!.signs[0]!.first;
    const cells = corner.kind === 'region' ? corner.grown : null;
    const steps = [1, 2, 3, 4, 5, 6, 7, 8];
    const rounded = steps.flatMap(dx => steps.filter(dy => dx * dx + dy * dy <= 64)).length;
    expect(cells?.count).toBe(20 * 20 + 2 * 20 * 8 + rounded);
    const turned = makePlace('turned', on({ ...rectangle(50, 40, 20, 2), angle: deg(90) }));
    expect(finds(at(pin(60, 49)), turned)).toBe(true);
    expect(finds(at(pin(52, 41)), turned)).toBe(false);
  });
});
