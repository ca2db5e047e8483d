import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type LibraryPlace } from '../../../src/app/library/address/libraryPlace.ts';
import { makeLibraryAddress } from '../../../src/app/library/address/makeLibraryAddress.ts';
import { parseLibraryAddress } from '../../../src/app/library/address/parseLibraryAddress.ts';
import { placeOf, toBenchChange } from '../../../src/app/library/address/placeOf.ts';
import { makeAddress, parseAddress } from '../../../src/app/shell/address.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { makeBook } from '../../../src/bench/view/book.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { SPECIMEN } from './specimen.ts';

function within([least, most]: readonly [number, number], places: number): fc.Arbitrary<number> {
  const unit = 10 ** places;
  return fc.integer({ min: Math.ceil(least * unit), max: Math.floor(most * unit) }).map(value => value / unit);
}

const PLACE: fc.Arbitrary<LibraryPlace> = fc.record({
  specimen: fc.constant(SPECIMEN.id),
  face: fc.constantFrom('cover.recto', 'data.recto', 'data.verso', 'visa.verso'),
  light: fc.constantFrom(...LIGHTS),
  spread: fc.boolean(),
  lamp: fc.option(fc.record({ azimuth: within(BOUNDS.azimuth, 0), elevation: within(BOUNDS.elevation, 0) })),
  tilt: fc.option(fc.record({ x: within(BOUNDS.tilt, 1), y: within(BOUNDS.tilt, 1) })),
  view: fc.option(
    fc.record({
      x: within(BOUNDS.x, 2),
      y: within(BOUNDS.y, 2),
      z: within(BOUNDS.z, 2),
      turn: within(BOUNDS.turn, 1),
      flip: fc.boolean(),
    }),
  ),
  loupe: fc.option(
    fc.record({ magnification: within(BOUNDS.magnification, 1), x: within(BOUNDS.x, 2), y: within(BOUNDS.y, 2) }),
  ),
  feature: fc.option(fc.constantFrom('mrz', 'pair')),
});

const read = (hash: string): ReturnType<typeof parseLibraryAddress> =>
  parseLibraryAddress(parseAddress(hash), [SPECIMEN]);

describe('an address of the Library', () => {
  it('brings a reader back to page, light, lamp, place, zoom, loupe and feature', () => {
    fc.assert(
      fc.property(PLACE, place => {
        const back = read(makeAddress(makeLibraryAddress(place)));
        expect(back).toEqual({ place, faults: [] });
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('opens the data page in white light when it says nothing', () => {
    expect(read('#/library')).toMatchObject({ place: { face: 'data.verso', light: 'white', view: null }, faults: [] });
  });

  it('opens the page of a feature when it names no page', () => {
    expect(read('#/library?feature=m-fibres')).toMatchObject({ place: { face: 'visa.recto', feature: 'm-fibres' } });
  });

  it('names each part that it does not understand, and falls back', () => {
    const wrong = read('#/library/nowhere/data.front?light=x-ray&feature=none&x=1&y=2&z=many');
    expect(wrong?.faults).toEqual(['specimen', 'face', 'light', 'feature', 'number']);
    expect(wrong?.place).toMatchObject({ specimen: 'orvelia-2016', face: 'data.verso', light: 'white', view: null });
    for (const bad of [
      'z=0',
      'z=900',
      'lamp=10',
      'lamp=10,20,30',
      'tilt=51,0',
      'loupe=1,0,0',
      'x=1e3',
      'y=',
      'turn=NaN',
    ]) {
      expect(read(`#/library?${bad}`)?.faults, bad).toEqual(['number']);
    }
  });

  it('never fails, whatever stands behind the #', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        const place = read(`#/library/${text}`)?.place;
        expect(LIGHTS).toContain(place?.light);
        expect(SPECIMEN.leaves.map(({ id }) => id)).toContain(place?.face.split('.')[0]);
      }),
      { seed: 42, numRuns: 300 },
    );
    expect(parseLibraryAddress(parseAddress('#/library'), [])).toBeNull();
  });
});

describe('the place of a reader', () => {
  const book = makeBook({ ...SPECIMEN, format: 'TD3' });
  const state = {
    ...initialState(book, 'data.verso'),
    view: { centre: { x: 3, y: -4 }, pxPerMm: 12, angle: 90, flipped: true },
  };

  it('is read off the bench, lamp and tilt only in their lights, the loupe only while it is on', () => {
    expect(placeOf(state, 'orvelia-2016', 'mrz')).toMatchObject({
      face: 'data.verso',
      light: 'white',
      view: { x: 3, y: -4, z: 12, turn: 90, flip: true },
      lamp: null,
      tilt: null,
      loupe: null,
      feature: 'mrz',
    });
    expect(placeOf({ ...state, light: 'oblique' }, 'orvelia-2016', null).lamp).toEqual(state.lamp);
    expect(placeOf({ ...state, light: 'tilt' }, 'orvelia-2016', null).tilt).toEqual(state.tilt);
  });

  it('is laid on the bench again; a shared loupe lies where it lay', () => {
    const place = placeOf(
      { ...state, loupe: { on: true, at: { x: 1, y: 2 }, magnification: 20, held: false } },
      'o',
      null,
    );
    expect(toBenchChange(place)).toMatchObject({
      face: 'data.verso',
      view: { centre: { x: 3, y: -4 }, pxPerMm: 12, angle: 90, flipped: true },
      loupe: { on: true, held: true, magnification: 20, at: { x: 1, y: 2 } },
    });
    expect(toBenchChange({ ...place, view: null, loupe: null })).not.toHaveProperty('view');
  });
});
