import { describe, expect, it } from 'vitest';
import { lightOf, spotOf } from '../../../../src/app/examining/reader/spotOf.ts';
import type { ReadingState } from '../../../../src/bench/reading/Reading.ts';
import type { Book } from '../../../../src/bench/view/book.ts';
import type { CheckRow } from '../../../../src/core/reader/page/inspection.ts';
import type { Quad } from '../../../../src/core/reader/readerPicture.ts';
import type { FoundZone, ReadCharacter } from '../../../../src/core/reader/zoneReading.ts';
import { mm } from '../../../../src/core/units/length.ts';
import type { Box } from '../../../../src/core/units/shape.ts';

const SCALE = 10;
const PITCH = 2.54;

const book = (upright: 'landscape' | 'portrait'): Book => ({
  id: 'empty',
  width: 125,
  height: 88,
  faces: [{ id: 'data.verso', leaf: 'data', side: 'verso', page: '2', upright }],
});

/** A box of the picture in mm as px of it. */
function quad(x: number, y: number, width: number, height: number): Quad {
  const at = (u: number, v: number) => ({ x: (x + u * width) * SCALE, y: (y + v * height) * SCALE });
  return [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
}

function character(line: number, column: number): ReadCharacter {
  return {
    character: '<',
    state: 'clear',
    confidence: 1,
    second: null,
    byShape: null,
    offset: null,
    isOffPitch: false,
    quad: quad(6 + (column - 1) * PITCH, line === 1 ? 71 : 77, PITCH, 3),
  };
}

const ZONE: FoundZone = {
  kind: 'zone',
  format: 'TD3',
  lines: [1, 2].map(line => ({
    characters: Array.from({ length: 44 }, (_, at) => character(line, at + 1)),
    quad: quad(6, line === 1 ? 71 : 77, 44 * PITCH, 3),
  })),
  quad: quad(6, 71, 44 * PITCH, 9),
  tilt: 0,
  pxPerMm: SCALE,
  confidence: 1,
  notes: [],
};

const picture = { width: 1250, height: 880, data: new Uint8Array(0), pxPerMm: SCALE };
const READING: ReadingState = {
  outcome: 'done',
  step: null,
  progress: 1,
  captures: { state: 'done', value: { white: picture } },
  zone: { state: 'done', value: ZONE },
  page: { state: 'off' },
  secondOpinion: { state: 'off' },
  visual: { state: 'off' },
};

const row = (part: Pick<CheckRow, 'values' | 'place'> & Partial<CheckRow>): CheckRow => ({
  id: 'row',
  group: 'zone',
  routine: null,
  isMandatory: true,
  state: 'failed',
  reasons: [],
  ...part,
});
const PAGE = { kind: 'document', scope: 'page', face: 'data.verso' } as const;
const digitOf = (field: 'birthDateCheck') =>
  row({
    values: { check: 'mrz-contents', problems: [] },
    place: { kind: 'row', source: 'mrz', field },
  });

const rounded = ({ x, y, width, height }: Box): readonly number[] =>
  [x, y, width, height].map(value => Math.round(value * 100) / 100);

describe('where a row of the reader is to be looked at', () => {
  it('is the field it is about, as it was found on the picture, with room around it', () => {
    const spot = spotOf(digitOf('birthDateCheck'), 'data.verso', book('landscape'), READING);
    expect(rounded(spot)).toEqual([6 + 19 * PITCH - 4, 73, PITCH + 8, 11].map(value => Math.round(value * 100) / 100));
  });

  it('is told in landscape mm of a page that is read upright', () => {
    const spot = spotOf(digitOf('birthDateCheck'), 'data.verso', book('portrait'), READING);
    expect(rounded(spot)).toEqual(
      [77 - 4, 88 - (6 + 20 * PITCH) - 4, 3 + 8, PITCH + 8].map(value => Math.round(value * 100) / 100),
    );
  });

  it('is the entry of the visual zone, and the patches that glow', () => {
    const box = { x: mm(40), y: mm(30), width: mm(30), height: mm(5) } as Box;
    const place = {
      kind: 'pair',
      first: { kind: 'row', source: 'mrz', field: 'birthDate' },
      second: { kind: 'region', face: 'data.verso', shape: { kind: 'rectangle', ...box } },
    } as const;
    const values = { check: 'uv-brightness', glow: 0.1, patches: [box] } as const;
    for (const each of [digitOf('birthDateCheck'), row({ values, place: PAGE })]) {
      const spot = spotOf(
        { ...each, ...(each.values === values ? {} : { place }) },
        'data.verso',
        book('landscape'),
        READING,
      );
      expect(rounded(spot)).toEqual([36, 26, 38, 13]);
    }
  });

  it('is the print that fades in infrared, or all of the zone', () => {
    const faint = [
      { line: 2, column: 1, contrast: 0.1 },
      { line: 2, column: 3, contrast: 0.1 },
    ];
    const values = (found: typeof faint) => ({ check: 'infrared', contrast: 0.5, faint: found }) as const;
    const of = (found: typeof faint) =>
      rounded(
        spotOf(
          row({ group: 'infrared', values: values(found), place: PAGE }),
          'data.verso',
          book('landscape'),
          READING,
        ),
      );
    expect(of(faint)).toEqual([2, 73, 3 * PITCH + 8, 11].map(value => Math.round(value * 100) / 100));
    expect(of([])).toEqual([2, 67, 44 * PITCH + 8, 17].map(value => Math.round(value * 100) / 100));
  });

  it('is the whole page where nothing narrower is known', () => {
    const spot = spotOf(
      row({ values: { check: 'uv-pattern', likeness: null }, place: PAGE }),
      'data.verso',
      book('landscape'),
      { ...READING, zone: { state: 'off' } },
    );
    expect(rounded(spot)).toEqual([0, 0, 125, 88]);
  });

  it('is lit as the check was made', () => {
    expect((['zone', 'infrared', 'ultraviolet'] as const).map(group => lightOf({ group }))).toEqual([
      'white',
      'ir',
      'uv365',
    ]);
  });
});
