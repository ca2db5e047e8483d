/** What a surface is made of; the painter asks for it at every pixel. */
export const STUFFS = ['none', 'skin', 'ear', 'cloth', 'inner', 'frame'] as const;
export type Stuff = (typeof STUFFS)[number];

/**
 * A grid of points wrapped into a surface. `rest` are the places at rest, which the painter paints by; `posed` are the
 * places in the picture's pose. Both are x, y, z rows.
 */
export type Mesh = {
  readonly columns: number;
  readonly rows: number;
  readonly wraps: boolean;
  readonly rest: Float32Array;
  readonly posed: Float32Array;
  readonly stuff: Stuff;
  /** Seen from either side: normals are turned to the camera. */
  readonly twoSided?: boolean;
  /** Where the surface is cut away, asked per pixel with the place at rest. */
  readonly isCut?: (x: number, y: number, z: number) => boolean;
};

/** Normals at the points of a grid, from its neighbours, pointing outwards where columns run to the viewer's left. */
export function meshNormals(mesh: Mesh, points: Float32Array): Float32Array {
  const { columns, rows, wraps } = mesh;
  const normals = new Float32Array(points.length);
  for (let row = 0; row < rows; row++) {
    const up = Math.max(0, row - 1) * columns;
    const down = Math.min(rows - 1, row + 1) * columns;
    for (let column = 0; column < columns; column++) {
      const left = wraps ? (column + columns - 1) % columns : Math.max(0, column - 1);
      const right = wraps ? (column + 1) % columns : Math.min(columns - 1, column + 1);
      const a = 3 * (row * columns + left);
      const b = 3 * (row * columns + right);
      const c = 3 * (up + column);
      const d = 3 * (down + column);
      writeCross(normals, 3 * (row * columns + column), points, a, b, c, d);
    }
  }
  return normals;
}

function writeCross(out: Float32Array, at: number, p: Float32Array, a: number, b: number, c: number, d: number): void {
  const ux = p[b]! - p[a]!;
  const uy = p[b + 1]! - p[a + 1]!;
  const uz = p[b + 2]! - p[a + 2]!;
  const vx = p[c]! - p[d]!;
  const vy = p[c + 1]! - p[d + 1]!;
  const vz = p[c + 2]! - p[d + 2]!;
  const x = uz * vy - uy * vz;
  const y = ux * vz - uz * vx;
  const z = uy * vx - ux * vy;
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  out[at] = x / length;
  out[at + 1] = y / length;
  out[at + 2] = z / length;
}
