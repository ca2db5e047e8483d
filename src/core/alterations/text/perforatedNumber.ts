import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Spot } from '../../press/art/polar.ts';
import { DOT_COLUMNS, DOT_ROWS, dotsOf } from '../../press/processes/dotMatrix.ts';
import { PERFORATION_ADVANCE, perforationHoles } from '../../press/processes/perforation.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** The feature a document number perforated through the leaves is. */
export const PERFORATED = 'B4';
/** mm of paper a feature's box has round its holes. */
const AROUND = 0.6;

/** A grid of holes in landscape mm of a recto; it is the same place in every leaf. */
type Grid = { readonly at: [number, number]; readonly angle: number; readonly pitch: number };

/** Where the holes of a number would lie; null where none is perforated. It runs along the longer side of its box. */
function gridOf(specimen: Specimen): Grid | null {
  const box = rectoBox(specimen);
  if (box === null) return null;
  const { x, y, width, height } = box;
  const isDown = height > width;
  const across = (specimen.documentNumber.length - 1) * PERFORATION_ADVANCE + DOT_COLUMNS - 1;
  const pitch = (Math.max(width, height) - 2 * AROUND) / across;
  const [half, rows] = [(across * pitch) / 2, ((DOT_ROWS - 1) * pitch) / 2];
  const [cx, cy] = [x + width / 2, y + height / 2];
  return { at: isDown ? [cx + rows, cy - half] : [cx - half, cy - rows], angle: isDown ? -90 : 0, pitch };
}

function rectoBox({ features, format }: Specimen): Box | null {
  const feature = features.find(({ term }) => term === PERFORATED);
  const area = feature?.areas[0];
  if (feature === undefined || area?.kind !== 'rectangle') return null;
  if (parseFaceId(feature.face).side === 'recto') return area;
  return { ...area, x: mm(FACE_SIZES[format].width - area.x - area.width) };
}

/** The holes to be added so that the figure at a position (from 1) comes to read otherwise, in landscape mm of any recto. */
export function addedHoles(specimen: Specimen, position: number, to: string): readonly Spot[] {
  const grid = gridOf(specimen);
  if (grid === null) return [];
  const old = new Set(dotsOf(specimen.documentNumber[position - 1]!).map(String));
  const fresh = dotsOf(to);
  const number = ' '.repeat(position - 1) + to;
  const holes = perforationHoles(number, grid)[position - 1] ?? [];
  return holes.filter((_, i) => !old.has(String(fresh[i])));
}

/** The whole figure at a position, as a box in landscape mm of any recto. */
export function perforatedCell(specimen: Specimen, position: number): Box | null {
  const grid = gridOf(specimen);
  if (grid === null) return null;
  const holes = perforationHoles(`${' '.repeat(position - 1)}8`, grid)[position - 1]!;
  const [xs, ys] = [holes.map(([x]) => x), holes.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - AROUND, Math.min(...ys) - AROUND];
  return {
    x: mm(left),
    y: mm(top),
    width: mm(Math.max(...xs) + AROUND - left),
    height: mm(Math.max(...ys) + AROUND - top),
  };
}

/** How many holes of the old figure the new one has no use for: they cannot be closed. */
export function holesLeft(from: string, to: string): number {
  const fresh = new Set(dotsOf(to).map(String));
  return dotsOf(from).filter(dot => !fresh.has(String(dot))).length;
}

/** Leaves that carry a page number: those the number runs through. */
export function perforatedLeaves({ leaves }: Specimen): readonly string[] {
  return leaves.filter(({ recto, verso }) => (recto.page ?? verso.page) !== null).map(({ id }) => id);
}
