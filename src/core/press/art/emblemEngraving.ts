import { joinPaths, type Path, polylinePath } from '../display/path.ts';
import {
  EMBLEM_BEAMS,
  EMBLEM_LIGHT,
  EMBLEM_RING,
  EMBLEM_SHAPE,
  EMBLEM_STAR,
  EMBLEM_WAVES,
  type EmblemPart,
  towerHalf,
  waveHeight,
} from './emblemShape.ts';
import { laurelLeaves, laurelStem, leafPath, onLeaf } from './laurel.ts';
import { atAngle, type Spot } from './polar.ts';
import { smoothPath } from './smoothPath.ts';
import { starFacets, starPath } from './star.ts';

/** Lines of one thickness, or, without one, areas. In a square of EMBLEM_SIDE. */
export type Engraved = { readonly path: Path; readonly width?: number };

function engraveStar(): readonly Engraved[] {
  const { centre, tips, radius, notch } = EMBLEM_STAR;
  return [
    { path: starPath(centre, tips, radius, notch), width: 5 },
    { path: starFacets(centre, tips, radius - 4, notch) },
  ];
}

function engraveRays(): readonly Engraved[] {
  const angles = [...EMBLEM_BEAMS, ...EMBLEM_BEAMS.map(angle => 180 - angle)];
  const line = (angle: number, from: number, to: number): Path =>
    polylinePath([atAngle(EMBLEM_LIGHT, angle, from), atAngle(EMBLEM_LIGHT, angle, to)]);
  return [
    {
      path: joinPaths(angles.flatMap(angle => [-3.9, -1.3, 1.3, 3.9].map(turn => line(angle + turn, 62, 236)))),
      width: 4,
    },
    { path: joinPaths(angles.flatMap(angle => [-2.6, 0, 2.6].map(turn => line(angle + turn, 130, 214)))), width: 2.6 },
  ];
}

/** Courses of stone, bent as round a column, longer on the shaded right. */
function towerCourses(): Path {
  const courses: Path[] = [];
  for (let y = 381; y < 664; y += 8) {
    const half = towerHalf(y) - 2;
    const band = Math.floor((y - 372) / 49.4) % 2;
    const from = band === 1 ? -1 : 0.22;
    const bow = (u: number): Spot => [500 + u * half, y + 5 * (1 - u * u)];
    courses.push(smoothPath([bow(from), bow(from * 0.6 + 0.4), bow(from * 0.25 + 0.75), bow(1)]));
  }
  return joinPaths(courses);
}

function engraveTower(): readonly Engraved[] {
  return [
    { path: EMBLEM_SHAPE.tower, width: 4.5 },
    { path: towerCourses(), width: 3.4 },
    {
      path: polylinePath([
        [442, 362],
        [558, 362],
      ]),
      width: 5,
    },
    {
      path: polylinePath([
        [408, 674],
        [592, 674],
      ]),
      width: 4,
    },
    {
      path: polylinePath([
        [408, 682],
        [592, 682],
      ]),
      width: 4,
    },
  ];
}

function engraveWaves(): readonly Engraved[] {
  const thread = (row: number, lift: number): Path => {
    const { half, thick } = EMBLEM_WAVES[row]!;
    const steps = 36;
    return smoothPath(
      Array.from({ length: steps + 1 }, (_, i): Spot => {
        const x = 500 - half + (2 * half * i) / steps;
        const taper = Math.max(0, 1 - ((x - 500) / half) ** 2);
        return [x, waveHeight(row, x) + lift * thick * Math.sqrt(taper)];
      }),
    );
  };
  const rows = EMBLEM_WAVES.map((_, row) => row);
  return [
    { path: joinPaths(rows.flatMap(row => [-1.05, 1.05].map(lift => thread(row, lift)))), width: 5.5 },
    { path: joinPaths(rows.flatMap(row => [-0.45, 0.1, 0.6].map(lift => thread(row, lift)))), width: 3.2 },
  ];
}

function engraveLaurel(side: -1 | 1): readonly Engraved[] {
  const { centre, radius } = EMBLEM_RING;
  const leaves = laurelLeaves(centre, radius, side);
  const hatch = leaves.flatMap(leaf =>
    [0.2, 0.31, 0.42, 0.53, 0.64, 0.75].map(along =>
      polylinePath([onLeaf(leaf, along, 0), onLeaf(leaf, Math.min(1, along + 0.13), side * 0.86)]),
    ),
  );
  return [
    { path: joinPaths(leaves.map(leafPath)), width: 4.2 },
    { path: joinPaths(leaves.map(leaf => polylinePath([leaf.foot, onLeaf(leaf, 0.9, 0)]))), width: 3.2 },
    { path: joinPaths(hatch), width: 2.8 },
    { path: smoothPath(laurelStem(centre, radius, side)), width: 9 },
  ];
}

/** The emblem as an engraver cuts it, in a square of EMBLEM_SIDE. */
export const EMBLEM_ENGRAVING: Readonly<Record<EmblemPart, readonly Engraved[]>> = {
  star: engraveStar(),
  rays: engraveRays(),
  tower: engraveTower(),
  waves: engraveWaves(),
  'left-laurel': engraveLaurel(-1),
  'right-laurel': engraveLaurel(1),
};
