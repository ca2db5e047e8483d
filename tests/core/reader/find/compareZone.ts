import { MRZ_TABLES } from '../../../../src/core/mrz/formats.ts';
import type { PicturePoint } from '../../../../src/core/reader/readerPicture.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../../../../src/core/reader/straightZone.ts';
import type { PrintTruth } from '../prints/Print.ts';
import { PITCH } from '../prints/sheets.ts';

/** How far a zone that was found is from the zone that was printed. */
export type ZoneError = {
  /** mm by which the corners of the cells lie beside the true ones, at most, once whole columns and lines are taken off. */
  readonly corner: number;
  /** Columns before the first that was found (below 0: taken for print), and after the last. */
  readonly before: number;
  readonly after: number;
  readonly lines: number;
};

/** Half the height of a cell, mm. */
const HALF = 1.5;

export function compareZone(zone: StraightZone, truth: PrintTruth): ZoneError {
  const places = truth.corners.map(corner => toZone(zone, corner));
  const columns = MRZ_TABLES[truth.format].lineLength;
  const spacing = truth.format === 'TD1' ? 4.23 : 6.35;
  const first = { x: zone.left / STRAIGHT_PX_PER_MM, y: zone.lines[0]! / STRAIGHT_PX_PER_MM - HALF };
  const column = Math.round(((places[0]!.x + places[3]!.x) / 2 - first.x) / PITCH);
  const line = Math.round((places[0]!.y - first.y) / spacing);
  const [left, top] = [first.x + column * PITCH, first.y + line * spacing];
  const [right, bottom] = [left + columns * PITCH, top + (truth.lines.length - 1) * spacing + 2 * HALF];
  const wanted = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const found = Math.round((zone.right - zone.left) / STRAIGHT_PX_PER_MM / PITCH);
  return {
    corner: Math.max(...wanted.map(({ x, y }, i) => Math.hypot(x - places[i]!.x, y - places[i]!.y))),
    before: 0 - column,
    after: column + columns - found,
    lines: zone.lines.length,
  };
}

/** Where a place of the picture lies in the straightened zone, mm: Newton's steps on its own map. */
function toZone(zone: StraightZone, { x, y }: PicturePoint): PicturePoint {
  let place = { x: zone.width / 2, y: zone.height / 2 };
  for (let step = 0; step < 20; step++) {
    const [here, right, below] = [
      zone.toPicture(place.x, place.y),
      zone.toPicture(place.x + 1, place.y),
      zone.toPicture(place.x, place.y + 1),
    ];
    const [a, b, c, d] = [right.x - here.x, below.x - here.x, right.y - here.y, below.y - here.y];
    const [dx, dy] = [x - here.x, y - here.y];
    const determinant = a * d - b * c;
    place = { x: place.x + (dx * d - dy * b) / determinant, y: place.y + (dy * a - dx * c) / determinant };
  }
  return { x: place.x / STRAIGHT_PX_PER_MM, y: place.y / STRAIGHT_PX_PER_MM };
}
