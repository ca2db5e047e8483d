import type { Dice } from '../../units/dice.ts';
import type { Engraved } from '../art/emblemEngraving.ts';
import { enclosedArea } from '../art/enclosedArea.ts';
import { flattenPath } from '../art/flattenPath.ts';
import type { Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { CLOSE, LINE, MOVE, type Path } from '../display/path.ts';
import { toMicrometre } from '../type/micrometre.ts';

/** How far the foot of raised ink reaches beyond its printed edge, mm, and the share of the height that stands there. */
const SHOULDERS = [
  { reach: 0.11, share: 0.14 },
  { reach: 0.05, share: 0.24 },
] as const;
/** px per mm from which the ragged edge can be seen at all. */
const FEATHER_FROM = 40;

function inked({ path, width }: Engraved, ink: Ink, clip: { clip?: Path }, wider = 0): readonly Item[] {
  if (width !== undefined) return [strokeItem(path, width + 2 * wider, ink, { ...clip, cap: 'round' })];
  return wider > 0 ? [strokeItem(path, 2 * wider, ink, clip)] : [fillItem(path, ink, clip)];
}

/** Small points of ink that crept into the sheet along the edge, leaning this way and that. */
function feather(shape: Engraved, dice: Dice): Path {
  const half = (shape.width ?? 0) / 2;
  const outward = enclosedArea(shape.path) > 0 ? -1 : 1;
  const path: number[] = [];
  for (const ring of flattenPath(shape.path, 6)) {
    let way = dice.next() * 0.1;
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length]!;
      const length = distance(from, to);
      for (; way < length; way += 0.05 + 0.18 * dice.next()) {
        const side = half > 0 && dice.next() < 0.5 ? -outward : outward;
        drawPoint(path, from, to, way / length, side * half, side * (0.006 + 0.019 * dice.next()), dice);
      }
      way -= length;
    }
  }
  return path;
}

function distance(from: Spot, to: Spot): number {
  return Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
}

/** A flat triangle on the edge, its tip `creep` beyond it. */
function drawPoint(path: number[], from: Spot, to: Spot, share: number, edge: number, creep: number, dice: Dice): void {
  const length = distance(from, to);
  const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [x, y] = [from[0] + share * length * alongX - alongY * edge, from[1] + share * length * alongY + alongX * edge];
  const base = 0.025 + 0.05 * dice.next();
  const lean = (dice.next() - 0.5) * 0.05;
  path.push(MOVE, toMicrometre(x - base * alongX), toMicrometre(y - base * alongY));
  path.push(LINE, toMicrometre(x + lean * alongX - creep * alongY), toMicrometre(y + lean * alongY + creep * alongX));
  path.push(LINE, toMicrometre(x + base * alongX), toMicrometre(y + base * alongY), CLOSE);
}

/** Ink that stands above the sheet: a ridge of `height` µm on a wider, flatter foot, with a slightly ragged edge. */
export function raiseFigure(
  shapes: readonly Engraved[],
  ink: Ink,
  height: number,
  dice: Dice,
  clip: { clip?: Path } = {},
): readonly Item[] {
  const top = 1 - SHOULDERS.reduce((sum, { share }) => sum + share, 0);
  const { raise: _, ...flat } = ink;
  return shapes.flatMap(shape => [
    ...SHOULDERS.flatMap(({ reach, share }) => inked(shape, { raise: Math.round(height * share) }, clip, reach)),
    fillItem(feather(shape, dice), flat, { ...clip, detail: { from: FEATHER_FROM } }),
    ...inked(shape, { ...flat, raise: Math.round(height * top) }, clip),
  ]);
}

/** The dent that the printing plate leaves on the other face, in µm. */
export function dentFigure(shapes: readonly Engraved[], depth: number, clip: { clip?: Path } = {}): readonly Item[] {
  return shapes.flatMap(shape => inked(shape, { sink: depth }, clip, 0.06));
}
