import { flattenPath } from '../../press/art/flattenPath.ts';
import type { Spot } from '../../press/art/polar.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, QUADRATIC, walkPath } from '../../press/display/path.ts';

/** Shares of px covered, in a window of a raster: left, top, width and height in px. */
export type Coverage = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
};
export type Window = Omit<Coverage, 'shares'>;

/** Scan lines in a row of px: crossings are exact across and sampled down. */
const LINES = 3;
type Crossing = { readonly x: number; readonly sense: number };

/** A filled path, its px covered by exact shares along each of three scan lines. */
export function coverFill(path: Path, evenOdd: boolean, pxPerMm: number, window: Window): Coverage {
  const { left, top, width, height } = window;
  const lines: Crossing[][] = Array.from({ length: height * LINES }, () => []);
  for (const ring of flattenPath(path, 5)) {
    for (let i = 0; i < ring.length; i++) {
      cross(lines, ring[i]!, ring[(i + 1) % ring.length]!, pxPerMm, window);
    }
  }
  const shares = new Float32Array(width * height);
  for (const [index, line] of lines.entries()) {
    line.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (let i = 0; i + 1 < line.length; i++) {
      winding += line[i]!.sense;
      if (evenOdd ? (winding & 1) === 0 : winding === 0) continue;
      addRun(shares, Math.floor(index / LINES) * width, width, line[i]!.x, line[i + 1]!.x);
    }
  }
  return { left, top, width, height, shares };
}

function cross(lines: Crossing[][], from: Spot, to: Spot, pxPerMm: number, { left, top }: Window): void {
  if (from[1] === to[1]) return;
  const [upper, lower, sense] = from[1] < to[1] ? [from, to, 1] : [to, from, -1];
  const [y0, y1] = [(upper[1] * pxPerMm - top) * LINES, (lower[1] * pxPerMm - top) * LINES];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const last = Math.min(lines.length - 1, Math.ceil(y1 - 0.5) - 1);
  for (let line = Math.max(0, Math.ceil(y0 - 0.5)); line <= last; line++) {
    const y = ((line + 0.5) / LINES + top) / pxPerMm;
    lines[line]!.push({ x: (upper[0] + (y - upper[1]) * slope) * pxPerMm - left, sense });
  }
}

function addRun(shares: Float32Array, row: number, width: number, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(width, to)];
  if (end <= start) return;
  const [first, last] = [Math.floor(start), Math.min(width - 1, Math.floor(end))];
  const weight = 1 / LINES;
  if (first === last) {
    shares[row + first]! += (end - start) * weight;
    return;
  }
  shares[row + first]! += (first + 1 - start) * weight;
  for (let x = first + 1; x < last; x++) shares[row + x]! += weight;
  shares[row + last]! += (end - last) * weight;
}

/** px between the dabs a stroke is made of, along it and, where it is broad, across. */
const DAB = 0.9;

/** Calls `dab` all along the strokes of a path, with places in px and the area each stands for in px². */
export function dabStroke(
  path: Path,
  width: number,
  pxPerMm: number,
  dab: (x: number, y: number, area: number) => void,
): void {
  const broad = width * pxPerMm;
  const lanes = broad <= 1.2 ? 1 : Math.ceil(broad / 0.6);
  for (const ring of flattenPath(closeByLines(path), 6)) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [ring[i - 1]![0] * pxPerMm, ring[i - 1]![1] * pxPerMm];
      const [dx, dy] = [ring[i]![0] * pxPerMm - ax, ring[i]![1] * pxPerMm - ay];
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length === 0) continue;
      const count = Math.ceil(length / DAB);
      const area = (broad * length) / (count * lanes);
      for (let lane = 0; lane < lanes; lane++) {
        const off = ((lane + 0.5) / lanes - 0.5) * broad;
        const [ox, oy] = [(-dy / length) * off, (dx / length) * off];
        for (let k = 0; k < count; k++) {
          const t = (k + 0.5) / count;
          dab(ax + t * dx + ox, ay + t * dy + oy, area);
        }
      }
    }
  }
}

/** The same path with each closing stroke drawn out: flattened outlines do not tell whether they are closed. */
function closeByLines(path: Path): Path {
  const drawn: number[] = [];
  let [startX, startY] = [0, 0];
  walkPath(path, (code, at) => {
    if (code === CLOSE) {
      drawn.push(LINE, startX, startY);
      return;
    }
    if (code === MOVE) [startX, startY] = [path[at]!, path[at + 1]!];
    const end = code === CUBIC ? at + 6 : code === QUADRATIC ? at + 4 : at + 2;
    for (let i = at - 1; i < end; i++) drawn.push(path[i]!);
  });
  return drawn;
}
