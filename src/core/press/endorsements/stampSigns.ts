import { ellipsePath, joinPaths, type Path, polylinePath, transformPath } from '../display/path.ts';

type Corner = readonly [x: number, y: number];

function mirror(half: readonly Corner[]): Path {
  return polylinePath([...half, ...half.toReversed().map(([x, y]): Corner => [-x, y])], true);
}

function bar(left: number, top: number, right: number, bottom: number): Path {
  return polylinePath(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    true,
  );
}

function wheel(x: number, y: number, radius: number): Path {
  return ellipsePath(x, y, radius, radius);
}

/** Signs of a way of travel about 0, 0, ten units wide; closed areas for the non-zero rule. */
const WAYS = {
  air: mirror([
    [0, -5],
    [0.75, -4.1],
    [0.75, -1.5],
    [5, 1.1],
    [5, 2.1],
    [0.75, 0.9],
    [0.6, 3.2],
    [2, 4.3],
    [2, 5],
    [0, 4.5],
  ]),
  sea: joinPaths([
    polylinePath(
      [
        [-5, 0.4],
        [5, 0.4],
        [3.6, 3],
        [-3.8, 3],
      ],
      true,
    ),
    bar(-2.8, -1.6, 2.2, -0.2),
    bar(-0.6, -4.6, 0.8, -2.2),
    bar(-4.6, 3.8, 4.6, 4.5),
  ]),
  road: joinPaths([
    polylinePath(
      [
        [-5, 0],
        [-3, -0.4],
        [-1.7, -2.8],
        [2, -2.8],
        [3.4, -0.4],
        [5, 0.2],
        [5, 2],
        [-5, 2],
      ],
      true,
    ),
    wheel(-2.7, 2.6, 1.2),
    wheel(2.7, 2.6, 1.2),
  ]),
  rail: joinPaths([
    bar(-3.2, -4.6, 3.2, -3.6),
    bar(-3.2, -3.6, -2.3, 2.4),
    bar(2.3, -3.6, 3.2, 2.4),
    bar(-2.3, -0.6, 2.3, 2.4),
    polylinePath(
      [
        [-2.6, 2.8],
        [-1.5, 2.8],
        [-3, 5],
        [-4.2, 5],
      ],
      true,
    ),
    polylinePath(
      [
        [1.5, 2.8],
        [2.6, 2.8],
        [4.2, 5],
        [3, 5],
      ],
      true,
    ),
  ]),
} as const;

const ARROW: readonly Corner[] = [
  [-4, -0.8],
  [0.4, -0.8],
  [0.4, -2.6],
  [4, 0],
  [0.4, 2.6],
  [0.4, 0.8],
  [-4, 0.8],
];

/** A gate, open to the left. */
const GATE: readonly Corner[] = [
  [1.6, -4.6],
  [5, -4.6],
  [5, 4.6],
  [1.6, 4.6],
  [1.6, 3.7],
  [4.1, 3.7],
  [4.1, -3.7],
  [1.6, -3.7],
];

/** Entry: into the gate. Exit: out of it. */
const DIRECTIONS = {
  entry: joinPaths([move(ARROW, -1.2, 1), move(GATE, 0, 1)]),
  exit: joinPaths([move(ARROW, 1.2, 1), move(GATE, 0, -1)]),
} as const;

function move(corners: readonly Corner[], by: number, sense: 1 | -1): Path {
  const moved = corners.map(([x, y]): Corner => [sense * x + by, y]);
  return polylinePath(sense === 1 ? moved : moved.toReversed(), true);
}

type Place = { readonly x: number; readonly y: number; readonly size: number };

function layAt(path: Path, { x, y, size }: Place): Path {
  return transformPath(path, { a: size / 10, b: 0, c: 0, d: size / 10, e: x, f: y });
}

export function wayPath(way: keyof typeof WAYS, place: Place): Path {
  return layAt(WAYS[way], place);
}

export function directionPath(direction: keyof typeof DIRECTIONS, place: Place): Path {
  return layAt(DIRECTIONS[direction], place);
}
