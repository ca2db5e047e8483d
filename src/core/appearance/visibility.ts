import { LIGHTS, type Light } from '../document/lights.ts';
import { cellHolding } from '../units/grid.ts';
import { lineOf, type Mask } from '../units/mask.ts';
import { spansCover } from '../units/spans.ts';
import { type DifferenceMap, differenceMap } from './differenceMap.ts';
import type { SheetSet } from './sheetSet.ts';

/** From here on a place is visible in a light. */
export const VISIBLE = 2;
/** Share of a place's px that may differ more than the figure given for it. */
const PERCENTILE = 0.95;

/**
 * How plainly a document differs from its genuine twin within a mask, in one light (SCORING.md 0b): the 95th percentile
 * of the colour differences of their pictures. Over all lamps and tilts each px counts with its greatest difference.
 */
export function visibility(document: SheetSet, twin: SheetSet, mask: Mask, light: Light): number {
  return differenceIn(differenceMap(document, twin, light), mask, PERCENTILE);
}

export function visibilities(document: SheetSet, twin: SheetSet, mask: Mask): Readonly<Record<Light, number>> {
  return Object.fromEntries(LIGHTS.map(light => [light, visibility(document, twin, mask, light)])) as Record<
    Light,
    number
  >;
}

/** The smallest difference that so large a share of the px in a mask do not exceed; 0 for an empty mask. 1: the greatest. */
export function differenceIn(map: DifferenceMap, mask: Mask, share: number): number {
  return percentile(map, mask, true, share);
}

/** The same for the px outside a mask. */
export function differenceOutside(map: DifferenceMap, mask: Mask, share: number): number {
  return percentile(map, mask, false, share);
}

/** Px outside the map's part count as 0. */
function percentile(map: DifferenceMap, mask: Mask, within: boolean, share: number): number {
  const { region, columns, rows } = map;
  const cells = Int32Array.from({ length: columns }, (_, x) =>
    cellHolding(region.x + ((x + 0.5) / columns) * region.width),
  );
  const meant = new Uint8Array(columns);
  const values: number[] = [];
  let count = 0;
  let known = -1;
  for (let y = 0; y < rows; y++) {
    const row = cellHolding(region.y + ((y + 0.5) / rows) * region.height);
    if (row !== known) {
      const spans = lineOf(mask, row);
      for (let x = 0; x < columns; x++) meant[x] = spansCover(spans, cells[x]!) === within ? 1 : 0;
      known = row;
    }
    for (let x = 0; x < columns; x++) count += meant[x]!;
    if (y >= map.top && y < map.top + map.height) takeRow(map, y, meant, values);
  }
  if (count === 0) return 0;
  const rank = Math.max(1, Math.ceil(share * count)) - 1 - (count - values.length);
  return rank < 0 ? 0 : Float32Array.from(values).sort()[rank]!;
}

function takeRow({ left, top, width, values }: DifferenceMap, y: number, meant: Uint8Array, taken: number[]): void {
  for (let x = 0; x < width; x++) {
    const value = values[(y - top) * width + x]!;
    if (value > 0 && meant[left + x] === 1) taken.push(value);
  }
}
