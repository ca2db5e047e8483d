import { type Camera, magnify } from './camera.ts';
import { type Mesh, meshNormals, STUFFS } from './mesh.ts';

/** What the camera sees at each pixel: depth (mm forward), place at rest, normal, and stuff as an index of STUFFS. */
export type GBuffer = {
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
  readonly rest: Float32Array;
  readonly normal: Float32Array;
  readonly stuff: Uint8Array;
};

export const NOTHING = -1e6;

export function makeGBuffer(width: number, height: number): GBuffer {
  const count = width * height;
  return {
    width,
    height,
    depth: new Float32Array(count).fill(NOTHING),
    rest: new Float32Array(3 * count),
    normal: new Float32Array(3 * count),
    stuff: new Uint8Array(count),
  };
}

/** Draws a mesh into the buffer, nearest surface first. */
export function drawMesh(buffer: GBuffer, camera: Camera, mesh: Mesh): void {
  const { columns, rows, posed } = mesh;
  const normals = meshNormals(mesh, posed);
  const screen = new Float32Array(2 * columns * rows);
  for (let i = 0; i < columns * rows; i++) {
    const size = magnify(camera, posed[3 * i + 2]!);
    screen[2 * i] = camera.x + posed[3 * i]! * size;
    screen[2 * i + 1] = camera.y - posed[3 * i + 1]! * size;
  }
  const stuff = STUFFS.indexOf(mesh.stuff);
  const target = { buffer, mesh, normals, screen, stuff };
  const lastColumn = mesh.wraps ? columns : columns - 1;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < lastColumn; column++) {
      const a = row * columns + column;
      const b = row * columns + ((column + 1) % columns);
      drawTriangle(target, a, b, a + columns);
      drawTriangle(target, b, b + columns, a + columns);
    }
  }
}

type Target = {
  readonly buffer: GBuffer;
  readonly mesh: Mesh;
  readonly normals: Float32Array;
  readonly screen: Float32Array;
  readonly stuff: number;
};

function drawTriangle({ buffer, mesh, normals, screen, stuff }: Target, a: number, b: number, c: number): void {
  const ax = screen[2 * a]!;
  const ay = screen[2 * a + 1]!;
  const bx = screen[2 * b]!;
  const by = screen[2 * b + 1]!;
  const cx = screen[2 * c]!;
  const cy = screen[2 * c + 1]!;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const right = Math.min(buffer.width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(buffer.height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  const { rest, posed } = mesh;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const px = x + 0.5;
      const py = y + 0.5;
      const u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
      const v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      const depth = u * posed[3 * a + 2]! + v * posed[3 * b + 2]! + w * posed[3 * c + 2]!;
      const at = y * buffer.width + x;
      if (depth <= buffer.depth[at]!) continue;
      const restX = u * rest[3 * a]! + v * rest[3 * b]! + w * rest[3 * c]!;
      const restY = u * rest[3 * a + 1]! + v * rest[3 * b + 1]! + w * rest[3 * c + 1]!;
      const restZ = u * rest[3 * a + 2]! + v * rest[3 * b + 2]! + w * rest[3 * c + 2]!;
      if (mesh.isCut?.(restX, restY, restZ) === true) continue;
      const normalX = u * normals[3 * a]! + v * normals[3 * b]! + w * normals[3 * c]!;
      const normalY = u * normals[3 * a + 1]! + v * normals[3 * b + 1]! + w * normals[3 * c + 1]!;
      const normalZ = u * normals[3 * a + 2]! + v * normals[3 * b + 2]! + w * normals[3 * c + 2]!;
      const turn = mesh.twoSided === true && normalZ < 0 ? -1 : 1;
      buffer.depth[at] = depth;
      buffer.stuff[at] = stuff;
      buffer.rest[3 * at] = restX;
      buffer.rest[3 * at + 1] = restY;
      buffer.rest[3 * at + 2] = restZ;
      buffer.normal[3 * at] = turn * normalX;
      buffer.normal[3 * at + 1] = turn * normalY;
      buffer.normal[3 * at + 2] = turn * normalZ;
    }
  }
}
