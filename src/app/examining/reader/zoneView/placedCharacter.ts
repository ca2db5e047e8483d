import type { MrzReading } from '../../../../core/mrz/MrzReading.ts';
import type { MrzField } from '../../../../core/mrz/mrzFields.ts';
import type { FoundZone, ReadCharacter } from '../../../../core/reader/zoneReading.ts';

/** A character of the zone, its place (from 1) and the field it belongs to. */
export type PlacedCharacter = ReadCharacter & {
  readonly line: number;
  readonly column: number;
  readonly field: MrzField | null;
};

export function placeCharacters(zone: FoundZone, mrz: MrzReading): readonly (readonly PlacedCharacter[])[] {
  return zone.lines.map(({ characters }, i) =>
    characters.map((character, j) => ({
      ...character,
      line: i + 1,
      column: j + 1,
      field: mrz.fields.find(({ line, from, to }) => line === i + 1 && from <= j + 1 && j + 1 <= to)?.name ?? null,
    })),
  );
}

/** What is to be said of a character beyond what it is, gravest first. */
export const CHARACTER_TROUBLES = ['foreign', 'blank', 'cut', 'doubtful', 'off-pitch', 'settled'] as const;
export type CharacterTrouble = (typeof CHARACTER_TROUBLES)[number];

export function troublesOf({ state, isOffPitch, byShape }: ReadCharacter): readonly CharacterTrouble[] {
  const has: Readonly<Record<CharacterTrouble, boolean>> = {
    foreign: state === 'foreign',
    blank: state === 'blank',
    cut: state === 'cut',
    doubtful: state === 'doubtful',
    'off-pitch': isOffPitch,
    settled: byShape !== null,
  };
  return CHARACTER_TROUBLES.filter(trouble => has[trouble]);
}

/** The sign of each trouble: nobody depends on a colour. */
export const TROUBLE_SIGNS: Readonly<Record<CharacterTrouble, string>> = {
  foreign: '×',
  blank: '□',
  cut: '⁄',
  doubtful: '?',
  'off-pitch': '↔',
  settled: '≈',
};
