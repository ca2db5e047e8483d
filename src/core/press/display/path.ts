import type { Affine } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** Steps of a path and how many numbers follow each: points in mm, x before y. */
export const MOVE = 0;
export const LINE = 1;
export const QUADRATIC = 2;
export const CUBIC = 3;
export const CLOSE = 4;
const ARGUMENTS = [2, 2, 4, 6, 0] as const;

/** Outlines in mm: a step's code, then its points, one after another. */
export type Path = readonly number[];

/** To 1 µm, so that the last bits of sine and root differ on no machine. A number that is none is our own mistake. */
export function toMicrometre(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a path has a coordinate that is no number');
  return Math.round(value * 1000) / 1000;
}

export type PathMaker = {
  readonly move: (x: number, y: number) => PathMaker;
  readonly line: (x: number, y: number) => PathMaker;
  readonly quadratic: (cx: number, cy: number, x: number, y: number) => PathMaker;
  readonly cubic: (ax: number, ay: number, bx: number, by: number, x: number, y: number) => PathMaker;
  readonly close: () => PathMaker;
  readonly path: Path;
};

/** Collects steps; every coordinate is refused unless finite and kept to 1 µm. */
export function makePath(): PathMaker {
  const path: number[] = [];
  const step = (code: number, points: readonly number[]): PathMaker => {
    path.push(code);
    for (const value of points) path.push(toMicrometre(value));
    return maker;
  };
  const maker: PathMaker = {
    move: (x, y) => step(MOVE, [x, y]),
    line: (x, y) => step(LINE, [x, y]),
    quadratic: (cx, cy, x, y) => step(QUADRATIC, [cx, cy, x, y]),
    cubic: (ax, ay, bx, by, x, y) => step(CUBIC, [ax, ay, bx, by, x, y]),
    close: () => step(CLOSE, []),
    path,
  };
  return maker;
}

/** Calls `visit` for each step with its code and the index of its first coordinate. */
export function walkPath(path: Path, visit: (code: number, at: number) => void): void {
  for (let at = 0; at < path.length; ) {
    const code = path[at]!;
    visit(code, at + 1);
    at += 1 + ARGUMENTS[code as 0 | 1 | 2 | 3 | 4];
  }
}

export function transformPath(path: Path, map: Affine): Path {
  const moved: number[] = [];
  walkPath(path, (code, at) => {
    moved.push(code);
    for (let i = 0; i < ARGUMENTS[code as 0 | 1 | 2 | 3 | 4]; i += 2) {
      const x = path[at + i]!;
      const y = path[at + i + 1]!;
      moved.push(toMicrometre(map.a * x + map.c * y + map.e), toMicrometre(map.b * x + map.d * y + map.f));
    }
  });
  return moved;
}

/** The box of all points, control points included; null for an empty path. */
export function pathBounds(path: Path): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  walkPath(path, (code, at) => {
    for (let i = 0; i < ARGUMENTS[code as 0 | 1 | 2 | 3 | 4]; i += 2) {
      left = Math.min(left, path[at + i]!);
      right = Math.max(right, path[at + i]!);
      top = Math.min(top, path[at + i + 1]!);
      bottom = Math.max(bottom, path[at + i + 1]!);
    }
  });
  if (right < left) return null;
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

export function joinPaths(paths: readonly Path[]): Path {
  const joined: number[] = [];
  for (const path of paths) for (const value of path) joined.push(value);
  return joined;
}

/** A line through the points; closed on demand. */
export function polylinePath(points: readonly (readonly [number, number])[], closed = false): Path {
  const maker = makePath();
  for (const [i, [x, y]] of points.entries())
    if (i === 0) maker.move(x, y);
    else maker.line(x, y);
  return closed ? maker.close().path : maker.path;
}

/** An ellipse of four cubic arcs (error below 0.03 % of the radius), clockwise. */
export function ellipsePath(x: number, y: number, radiusX: number, radiusY: number): Path {
  const k = 0.5522847498;
  const [kx, ky] = [radiusX * k, radiusY * k];
  return makePath()
    .move(x + radiusX, y)
    .cubic(x + radiusX, y + ky, x + kx, y + radiusY, x, y + radiusY)
    .cubic(x - kx, y + radiusY, x - radiusX, y + ky, x - radiusX, y)
    .cubic(x - radiusX, y - ky, x - kx, y - radiusY, x, y - radiusY)
    .cubic(x + kx, y - radiusY, x + radiusX, y - ky, x + radiusX, y)
    .close().path;
}

export function rectanglePath(box: Box): Path {
  return makePath()
    .move(box.x, box.y)
    .line(box.x + box.width, box.y)
    .line(box.x + box.width, box.y + box.height)
    .line(box.x, box.y + box.height)
    .close().path;
}
