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
  const put = (x: number, y: number): void => {
    path.push(toMicrometre(x), toMicrometre(y));
  };
  const maker: PathMaker = {
    move: (x, y) => {
      path.push(MOVE);
      put(x, y);
      return maker;
    },
    line: (x, y) => {
      path.push(LINE);
      put(x, y);
      return maker;
    },
    quadratic: (cx, cy, x, y) => {
      path.push(QUADRATIC);
      put(cx, cy);
      put(x, y);
      return maker;
    },
    cubic: (ax, ay, bx, by, x, y) => {
      path.push(CUBIC);
      put(ax, ay);
      put(bx, by);
      put(x, y);
      return maker;
    },
    close: () => {
      path.push(CLOSE);
      return maker;
    },
    path,
  };
  return maker;
}

/** How many numbers follow a step's code. */
function argumentsOf(code: number): number {
  return ARGUMENTS[code as 0 | 1 | 2 | 3 | 4];
}

/** Calls `visit` for each step with its code and the index of its first coordinate. */
export function walkPath(path: Path, visit: (code: number, at: number) => void): void {
  for (let at = 0; at < path.length; at += 1 + argumentsOf(path[at]!)) visit(path[at]!, at + 1);
}

export function transformPath(path: Path, map: Affine): Path {
  const { a, b, c, d, e, f } = map;
  const moved = path.slice();
  for (let at = 0; at < path.length; ) {
    const end = at + 1 + argumentsOf(path[at]!);
    for (let i = at + 1; i < end; i += 2) {
      const x = path[i]!;
      const y = path[i + 1]!;
      moved[i] = toMicrometre(a * x + c * y + e);
      moved[i + 1] = toMicrometre(b * x + d * y + f);
    }
    at = end;
  }
  return moved;
}

/** The box of all points, control points included; null for an empty path. */
export function pathBounds(path: Path): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < path.length; ) {
    const end = at + 1 + argumentsOf(path[at]!);
    for (let i = at + 1; i < end; i += 2) {
      const x = path[i]!;
      const y = path[i + 1]!;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    at = end;
  }
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
