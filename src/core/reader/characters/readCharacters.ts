import { MRZ_TABLES, type MrzFormat } from '../../mrz/formats.ts';
import type { Quad, ReaderPicture } from '../readerPicture.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../straightZone.ts';
import type { CharacterState, FoundZone, ReadCharacter } from '../zoneReading.ts';
import { decideFormat, type ZoneShape } from './decideFormat.ts';
import { PITCH } from './fitGrid.ts';
import { findForeign, isBlank } from './judgeCells.ts';
import { CLOSE } from './locateCells.ts';
import { noteZone } from './noteZone.ts';
import { standsWide } from './placeColumns.ts';
import { readCells, type SeenCell, type SeenZone } from './readCells.ts';
import { type Guesses, settleByField } from './settleByField.ts';
import { weighShapes } from './weighShapes.ts';
import { cellQuad, isCut, lineQuad, zoneQuad } from './zoneQuads.ts';

/** mm a character may stand beside its place. Ours: print on a conforming reader's line keeps a tenth of the pitch. */
export const PITCH_TOLERANCE = 0.25;
/** Share of foreign characters that are read right: a quarter to three quarters, by blot, overprint or typeface. */
const FOREIGN_TRUST = 0.6;
/** Confidence below which a character is not clear. */
const CLEAR = 0.9;

type Size = Pick<ReaderPicture, 'width' | 'height'>;

/** Reads the characters of a straightened zone; null where no print stands in a row. */
export function readCharacters(zone: StraightZone, picture: Size): FoundZone | null {
  const open = openEnds(zone, picture);
  const seen = readCells(zone, open);
  if (seen === null) return null;
  const foreign = findForeign(seen);
  const guesses = seen.lines.map(line => line.map(({ look }) => weighShapes(look)));
  const format = decideFormat(shapeOf(seen), guesses[0]?.[0]?.[0]?.character ?? '');
  const lines = seen.lines.map((line, i) => {
    const characters = line.map((cell, column) => {
      const quad = cellQuad(zone, seen, cell);
      if (isCut(quad, picture)) return unread('cut', quad);
      if (isBlank(cell, seen)) return unread('blank', quad);
      return readOne(cell, guesses[i]![column]!, {
        quad,
        isForeign: foreign.has(cell),
        seen,
        place: placeOf(format, seen, i, column),
      });
    });
    return { characters, quad: lineQuad(characters) };
  });
  const confidences = lines.flatMap(({ characters }) => characters.map(({ confidence }) => confidence));
  const found = {
    kind: 'zone',
    format,
    lines,
    quad: zoneQuad(lines),
    tilt: zone.tilt,
    pxPerMm: (zone.pxPerMm * seen.grid.pitch) / (PITCH * CLOSE),
    confidence: confidences.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, confidences.length),
  } as const;
  return { ...found, notes: noteZone(found, open.left || open.right) };
}

function shapeOf({ grid, columns, lines }: SeenZone): ZoneShape {
  return { lines: lines.length, length: columns.count, isWide: standsWide(grid) };
}

type Place = { readonly format: MrzFormat; readonly line: number; readonly column: number };
type Circumstances = {
  readonly quad: Quad;
  readonly isForeign: boolean;
  readonly seen: SeenZone;
  readonly place: Place | null;
};

/** Only where every line and column of the format was found is it known which field a cell belongs to. */
function placeOf(format: MrzFormat | null, seen: SeenZone, line: number, column: number): Place | null {
  if (format === null || MRZ_TABLES[format].lines !== seen.lines.length) return null;
  return { format, line: line + 1, column: column + 1 };
}

function unread(state: CharacterState, quad: Quad): ReadCharacter {
  return { character: '?', state, confidence: 0, second: null, byShape: null, offset: null, isOffPitch: false, quad };
}

function readOne(seenCell: SeenCell, guesses: Guesses, { quad, isForeign, seen, place }: Circumstances): ReadCharacter {
  const [first, second] = [guesses[0]!, guesses[1]!];
  const settled = place === null ? null : settleByField(MRZ_TABLES[place.format], place.line, place.column, guesses);
  const [read, other] = settled === null ? [first, second] : [second, first];
  const trust = isForeign ? FOREIGN_TRUST : 1;
  const mm = PITCH / seen.grid.pitch;
  const offset = { x: toHundredth(seenCell.look.right * mm), y: toHundredth(seenCell.look.down * mm) };
  return {
    character: read.character,
    state: isForeign ? 'foreign' : first.confidence < CLEAR ? 'doubtful' : 'clear',
    confidence: trust * read.confidence,
    second: { ...other, confidence: trust * other.confidence },
    byShape: settled === null ? null : first.character,
    offset,
    isOffPitch: Math.abs(offset.x) > PITCH_TOLERANCE || Math.abs(offset.y) > PITCH_TOLERANCE,
    quad,
  };
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether the picture ends before the zone's print has a character's width of paper beside it. */
function openEnds(zone: StraightZone, picture: Size): { readonly left: boolean; readonly right: boolean } {
  const beside = PITCH * STRAIGHT_PX_PER_MM;
  const ends = (x: number): boolean =>
    zone.lines.some(line => {
      const spot = zone.toPicture(x, line);
      return spot.x < 0 || spot.y < 0 || spot.x > picture.width || spot.y > picture.height;
    });
  return { left: ends(zone.left - beside), right: ends(zone.right + beside) };
}
