import { describe, expect, it } from 'vitest';
import { placeCharacters, troublesOf } from '../../../../../src/app/examining/reader/zoneView/placedCharacter.ts';
import { parseMrz } from '../../../../../src/core/mrz/parseMrz.ts';
import { withCharacter, zoneOf } from '../../../../core/reader/page/zoneOf.ts';

const LINES = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

describe('the characters of a zone', () => {
  it('know their place and their field', () => {
    const [upper, lower] = placeCharacters(zoneOf(LINES), parseMrz(LINES));
    expect(upper![5]).toMatchObject({ character: 'E', line: 1, column: 6, field: 'name' });
    expect(lower![43]).toMatchObject({ character: '0', line: 2, column: 44, field: 'compositeCheck' });
  });

  it('have no field where the lines fit no format', () => {
    const lines = ['ABC'];
    expect(placeCharacters(zoneOf(lines), parseMrz(lines))[0]!.every(({ field }) => field === null)).toBe(true);
  });

  it('tell all that is to be said of them, gravest first', () => {
    const zone = withCharacter(zoneOf(LINES), 2, 9, { state: 'foreign', isOffPitch: true, byShape: 'B' });
    expect(troublesOf(zone.lines[1]!.characters[8]!)).toEqual(['foreign', 'off-pitch', 'settled']);
    expect(troublesOf(zone.lines[0]!.characters[0]!)).toEqual([]);
  });
});
