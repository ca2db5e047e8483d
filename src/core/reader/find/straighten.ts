import { MRZ_PITCH } from '../../document/mrzGeometry.ts';
import type { ReaderPicture } from '../readerPicture.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../straightZone.ts';
import { type CellMap, moveOrigin, toPlace } from './cellMap.ts';
import { levelLight } from './levelLight.ts';
import { MRZ_LENGTHS } from './lineSpacing.ts';
import { samplePicture } from './samplePicture.ts';

/** The cells of a zone in the picture: first line v = 0, first column u = 0. */
export type ZoneCells = { readonly map: CellMap; readonly lines: readonly number[]; readonly columns: number };

const CELL = MRZ_PITCH * STRAIGHT_PX_PER_MM;
/** Round the cells: 1.5 mm beside, and above and below the 2.4 mm of the characters. */
const MARGIN = 1.5 * STRAIGHT_PX_PER_MM;
const HALF_LINE = 1.2 * STRAIGHT_PX_PER_MM;

/** Columns a line may be short of a format's length and still be cut out at that length. */
const SHORT_MAX = 4;

/** Cuts a zone out of its picture and lays it straight, with room for columns that it may lack at either end. */
export function straighten(picture: ReaderPicture, { map, lines, columns }: ZoneCells): StraightZone {
  const beside = MARGIN + countMissing(columns) * CELL;
  const origin = moveOrigin(map, -0.5 - beside / CELL, -(MARGIN + HALF_LINE) / CELL);
  const width = Math.round(columns * CELL + 2 * beside);
  const height = Math.round(lines.at(-1)! * CELL + 2 * (MARGIN + HALF_LINE));
  const toPicture = (x: number, y: number) => toPlace(origin, x / CELL, y / CELL);
  const grey = samplePicture(picture, { width, height, map: origin, scale: 1 / CELL });
  return {
    width,
    height,
    grey: levelLight(grey, width, height),
    lines: lines.map(v => v * CELL + MARGIN + HALF_LINE),
    left: beside,
    right: beside + columns * CELL,
    tilt: measureTilt(map, columns, lines.at(-1)! / 2),
    pxPerMm: measurePitch(map, columns, lines.at(-1)! / 2) / MRZ_PITCH,
    toPicture,
  };
}

function countMissing(columns: number): number {
  const length = MRZ_LENGTHS.find(most => most >= columns && most <= columns + SHORT_MAX) ?? columns;
  return length - columns;
}

function measureTilt(map: CellMap, columns: number, v: number): number {
  const [from, to] = [toPlace(map, 0, v), toPlace(map, columns - 1, v)];
  return (Math.atan2(from.y - to.y, to.x - from.x) * 180) / Math.PI;
}

function measurePitch(map: CellMap, columns: number, v: number): number {
  const [from, to] = [toPlace(map, 0, v), toPlace(map, columns - 1, v)];
  return Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, columns - 1);
}
