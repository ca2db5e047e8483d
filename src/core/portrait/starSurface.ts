import type { Mesh, Stuff } from './mesh.ts';
import type { Distance, Triple } from './volumes.ts';

/** How finely a star-shaped body is sampled: directions by azimuth (0 is forward) and elevation, in radians. */
export type StarGrid = {
  readonly centre: Triple;
  readonly azimuths: readonly number[];
  readonly elevations: readonly number[];
  readonly reach: number;
};

/** Steps between two ends, denser where `density` is high. */
export function spread(from: number, to: number, count: number, density: (at: number) => number): readonly number[] {
  const fine = 2000;
  const sums = [0];
  for (let i = 0; i < fine; i++) sums.push(sums[i]! + density(from + ((to - from) * (i + 0.5)) / fine));
  const total = sums[fine]!;
  let i = 0;
  return Array.from({ length: count }, (_, k) => {
    const wanted = (total * k) / (count - 1);
    while (i < fine - 1 && sums[i + 1]! < wanted) i++;
    const inside = (wanted - sums[i]!) / (sums[i + 1]! - sums[i]!);
    return from + ((to - from) * (i + inside)) / fine;
  });
}

/** The surface of a mirrored body seen from a point inside it, as a grid; `azimuths` run from 0 to pi. */
export function starSurface(distance: Distance, grid: StarGrid, stuff: Stuff): Mesh {
  const { centre, elevations, reach } = grid;
  return traceSurface(distance, grid.azimuths, elevations.length, reach, stuff, (azimuth, row) => {
    const flat = Math.cos(elevations[row]!);
    return [centre, [Math.sin(azimuth) * flat, Math.sin(elevations[row]!), Math.cos(azimuth) * flat]];
  });
}

/** The surface of a mirrored body around an upright axis at depth `z`, at the given heights. */
export function columnSurface(
  distance: Distance,
  azimuths: readonly number[],
  heights: readonly number[],
  z: number,
  stuff: Stuff,
): Mesh {
  return traceSurface(distance, azimuths, heights.length, 250, stuff, (azimuth, row) => [
    [0, heights[row]!, z],
    [Math.sin(azimuth), 0, Math.cos(azimuth)],
  ]);
}

type Ray = readonly [from: Triple, towards: Triple];

function traceSurface(
  distance: Distance,
  azimuths: readonly number[],
  rows: number,
  reach: number,
  stuff: Stuff,
  rayAt: (azimuth: number, row: number) => Ray,
): Mesh {
  const half = azimuths.length;
  const columns = 2 * half - 2;
  const rest = new Float32Array(3 * columns * rows);
  for (let row = 0; row < rows; row++) {
    let near = 40;
    azimuths.forEach((azimuth, k) => {
      const ray = rayAt(azimuth, row);
      near = reachSurface(distance, ray, near, reach);
      const [x, y, z] = ray[1].map((d, axis) => ray[0][axis]! + d * near) as [number, number, number];
      rest.set([x, y, z], 3 * (row * columns + k));
      if (k > 0 && k < half - 1) rest.set([-x, y, z], 3 * (row * columns + columns - k));
    });
  }
  return { columns, rows, wraps: true, rest, posed: rest, stuff };
}

function reachSurface(distance: Distance, [from, towards]: Ray, start: number, reach: number): number {
  const [cx, cy, cz] = from;
  const [dx, dy, dz] = towards;
  let r = start;
  for (let i = 0; i < 18; i++) {
    const d = distance(cx + dx * r, cy + dy * r, cz + dz * r);
    if (Math.abs(d) < 0.003) break;
    const ahead = distance(cx + dx * (r + 0.5), cy + dy * (r + 0.5), cz + dz * (r + 0.5));
    const slope = Math.max(0.06, (ahead - d) * 2);
    r = Math.min(reach, Math.max(5, r - Math.max(-30, Math.min(30, d / slope))));
  }
  return r;
}
