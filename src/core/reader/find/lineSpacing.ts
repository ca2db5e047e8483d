import { MRZ_PITCH } from '../../document/mrzGeometry.ts';
import { MRZ_TABLES } from '../../mrz/formats.ts';

/** Characters in a line of any format, fewest first: 30, 36, 44. */
export const MRZ_LENGTHS: readonly number[] = [
  ...new Set(Object.values(MRZ_TABLES).map(({ lineLength }) => lineLength)),
].sort((a, b) => a - b);

/** From line to line in pitches: 6.35 mm in two-line formats, 4.23 mm on TD1 (ICAO Doc 9303-4 to -7). */
export type LineSpacing = { readonly lines: 2 | 3; readonly pitches: number };

const WIDE: LineSpacing = { lines: 2, pitches: 6.35 / MRZ_PITCH };
const NARROW: LineSpacing = { lines: 3, pitches: 4.23 / MRZ_PITCH };

/** A page that leans towards the camera looks lower than it is, and hardly ever higher. */
const LOWEST = 0.7;
const HIGHEST = 1.18;

/** The spacings that lines so many pitches apart may have. */
export function listSpacings(pitches: number): readonly LineSpacing[] {
  return [NARROW, WIDE].filter(spacing => pitches > LOWEST * spacing.pitches && pitches < HIGHEST * spacing.pitches);
}
