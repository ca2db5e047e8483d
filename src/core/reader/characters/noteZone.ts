import { MRZ_TABLES } from '../../mrz/formats.ts';
import type { FoundZone, ReadCharacter, ZoneNote } from '../zoneReading.ts';

/** px per mm below which strokes of 0.35 mm are hardly more than a px wide: about 130 dpi (ours). */
const LOW_RESOLUTION = 5;

/** What is to be known about a zone beside its characters. `reachesEdge`: the picture ends where the lines do. */
export function noteZone(
  { format, lines, pxPerMm }: Omit<FoundZone, 'notes'>,
  reachesEdge: boolean,
): readonly ZoneNote[] {
  const all = lines.flatMap(({ characters }) => characters);
  const any = (test: (character: ReadCharacter) => boolean): boolean => all.some(test);
  const found: readonly (readonly [ZoneNote, boolean])[] = [
    ['reader/line-missing', lines.length < (format === null ? 2 : MRZ_TABLES[format].lines)],
    ['reader/line-cut', (format === null && reachesEdge) || any(({ state }) => state === 'cut')],
    ['reader/unread-characters', any(({ character }) => character === '?')],
    ['reader/foreign-characters', any(({ state }) => state === 'foreign')],
    ['reader/off-pitch', any(({ isOffPitch }) => isOffPitch)],
    ['reader/settled-by-field', any(({ byShape }) => byShape !== null)],
    ['reader/low-resolution', pxPerMm < LOW_RESOLUTION],
  ];
  return found.filter(([, isSo]) => isSo).map(([note]) => note);
}
