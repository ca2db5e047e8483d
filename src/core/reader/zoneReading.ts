import type { MrzFormat } from '../mrz/formats.ts';
import type { Quad } from './readerPicture.ts';

/**
 * `clear`: read. `doubtful`: two characters are near equals. `foreign`: ink, yet no character of OCR-B.
 * `blank`: no ink where a character belongs. `cut`: outside the picture.
 */
export const CHARACTER_STATES = ['clear', 'doubtful', 'foreign', 'blank', 'cut'] as const;
export type CharacterState = (typeof CHARACTER_STATES)[number];

export type ReadCharacter = {
  /** `A`-`Z`, `0`-`9` or `<`; `?` where nothing could be read. */
  readonly character: string;
  readonly state: CharacterState;
  /** 0 to 1: share of like characters that are read right. */
  readonly confidence: number;
  /** The next likeliest, and how likely; null where nothing could be read. */
  readonly second: { readonly character: string; readonly confidence: number } | null;
  /** What the shape alone said, where the alphabet of the field has settled it otherwise between two near equals; else null. */
  readonly byShape: string | null;
  /** mm the character stands beside its place on the grid (to the right, down); null where there is no character. */
  readonly offset: { readonly x: number; readonly y: number } | null;
  /** Beside its place by more than print allows. */
  readonly isOffPitch: boolean;
  readonly quad: Quad;
};

export type ReadLine = { readonly characters: readonly ReadCharacter[]; readonly quad: Quad };

/** Why there is no zone in a picture. */
export const NO_ZONE_REASONS = ['reader/picture-too-small', 'reader/picture-too-large', 'reader/no-zone'] as const;
export type NoZoneReason = (typeof NO_ZONE_REASONS)[number];

/** What is to be known about a zone that was found. */
export const ZONE_NOTES = [
  'reader/line-missing',
  'reader/line-cut',
  'reader/unread-characters',
  'reader/foreign-characters',
  'reader/off-pitch',
  'reader/settled-by-field',
  'reader/low-resolution',
] as const;
export type ZoneNote = (typeof ZONE_NOTES)[number];

/** A machine-readable zone as a machine sees it. */
export type FoundZone = {
  readonly kind: 'zone';
  /** By number and length of the lines and the first letter; null where no format is near. */
  readonly format: MrzFormat | null;
  /** Top to bottom, one per line that was found. */
  readonly lines: readonly ReadLine[];
  /** Around all lines. */
  readonly quad: Quad;
  /** Degrees the lines are turned, counter-clockwise as seen. */
  readonly tilt: number;
  readonly pxPerMm: number;
  /** Mean of the characters' confidence. */
  readonly confidence: number;
  readonly notes: readonly ZoneNote[];
};

export type ZoneReading = FoundZone | { readonly kind: 'none'; readonly reason: NoZoneReason };

/** The lines as text, `?` where nothing could be read. */
export function textOf(zone: FoundZone): readonly string[] {
  return zone.lines.map(({ characters }) => characters.map(({ character }) => character).join(''));
}
