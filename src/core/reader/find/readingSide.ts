import { MRZ_PITCH } from '../../document/mrzGeometry.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../straightZone.ts';

/** Parts of a character as it is read, mm above and below its middle. */
const MIDDLE = 0.35;
const OUTER_FROM = 0.55;
const OUTER_TO = 1.2;
/** Darker than this is ink. */
const INK = 0.7;
const INK_LEAST = 3;

/**
 * How surely a zone stands upright, in standard errors; below 0 it stands on its head. Fillers have their tip on the
 * left at half height, and most letters and figures, too, lean that way.
 */
export function judgeUpright(zone: StraightZone): number {
  const cell = MRZ_PITCH * STRAIGHT_PX_PER_MM;
  const leans: number[] = [];
  for (const line of zone.lines) {
    for (let left = zone.left; left < zone.right - cell / 2; left += cell) {
      const lean = leanOf(zone, line, left, cell);
      if (lean !== null) leans.push(lean);
    }
  }
  if (leans.length < 2) return 0;
  const mean = leans.reduce((sum, lean) => sum + lean, 0) / leans.length;
  const squares = leans.reduce((sum, lean) => sum + (lean - mean) ** 2, 0);
  return mean / Math.max(1e-9, Math.sqrt(squares / leans.length / (leans.length - 1)));
}

/** How much farther right the ink at the top and foot of a character lies than that at half height; null without ink. */
function leanOf(zone: StraightZone, line: number, left: number, cell: number): number | null {
  const middle = centreOfInk(zone, left, cell, line - MIDDLE * STRAIGHT_PX_PER_MM, line + MIDDLE * STRAIGHT_PX_PER_MM);
  const [near, far] = [OUTER_FROM * STRAIGHT_PX_PER_MM, OUTER_TO * STRAIGHT_PX_PER_MM];
  const top = centreOfInk(zone, left, cell, line - far, line - near);
  const foot = centreOfInk(zone, left, cell, line + near, line + far);
  const ink = top.ink + foot.ink;
  if (middle.ink < INK_LEAST || ink < INK_LEAST) return null;
  return (top.sum + foot.sum) / ink - middle.sum / middle.ink;
}

function centreOfInk({ grey, width, height }: StraightZone, left: number, across: number, top: number, bottom: number) {
  let [ink, sum] = [0, 0];
  const [from, to] = [Math.max(0, Math.round(left) + 2), Math.min(width, Math.round(left + across) - 2)];
  for (let y = Math.max(0, Math.round(top)); y <= Math.min(height - 1, Math.round(bottom)); y++) {
    for (let x = from; x < to; x++) {
      const dark = Math.max(0, INK - grey[y * width + x]!);
      ink += dark;
      sum += dark * (x - left);
    }
  }
  return { ink, sum };
}
