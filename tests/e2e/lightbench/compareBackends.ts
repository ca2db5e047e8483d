import type { LightBackend, SheetBytes, Shot } from '../../../src/bench/lightbench/LightBackend.ts';
import { makePlainBackend } from '../../../src/bench/lightbench/plainBackend.ts';
import { makeWebglBackend } from '../../../src/bench/lightbench/webglBackend.ts';
import { sheetsOf } from '../../../src/core/appearance/lights/lightModels.ts';
import type { Light } from '../../../src/core/document/lights.ts';
import type { Sheet } from '../../../src/core/press/display/sheets.ts';
import type { Affine } from '../../../src/core/units/affine.ts';
import { mm } from '../../../src/core/units/length.ts';
import type { Box } from '../../../src/core/units/shape.ts';

/** Differences of channels in levels of 255: mean, what 995 of 1000 do not exceed, greatest. */
export type Agreement = { readonly mean: number; readonly nearlyAll: number; readonly worst: number };

const SIZE = { width: 480, height: 340 };
const FACE = { width: 125, height: 88 };
/** Texels of the base sheets, about 200 dpi. */
const BASE = { width: 984, height: 692 };

type Painter = (x: number, y: number) => readonly [number, number, number];

function hill(x: number, y: number, centreX: number, centreY: number, radius: number): number {
  return Math.max(0, 1 - Math.hypot(x - centreX, y - centreY) / radius);
}

function stripe(at: number, period: number): boolean {
  return at % period < period / 2;
}

function isIn(x: number, y: number, left: number, top: number, width: number, height: number): boolean {
  return x >= left && y >= top && x < left + width && y < top + height;
}

/** A test page in mm: gradients, steps, lines, bumps, ridges, gratings, inks that shift and shimmer. */
const PAGE: Readonly<Record<Sheet, Painter>> = {
  albedo: (x, y) => (isIn(x, y, 8, 60, 60, 20) && stripe(x + y, 1) ? [30, 40, 60] : [245 - x, 205 + y / 2, 235 - y]),
  uv365: (x, y) => (isIn(x, y, 20, 10, 40, 30) ? [4 * (x - 20), 230 - 5 * y, 3 * y] : [10, 8, 20]),
  uv254: (x, y) => (isIn(x, y, 70, 40, 30, 30) ? [220, 60 + x, 40] : [8, 8, 15]),
  absorption: (x, y) => (isIn(x, y, 60, 5, 20, 30) ? [20 + 2 * y, 90, 255] : [238, 240 - x / 3, 255]),
  surface: (x, y) => [
    90 * hill(x, y, 30, 30, 9) + (isIn(x, y, 60, 50, 25, 20) && stripe(x, 0.8) ? 35 : 0),
    60 * hill(x, y, 95, 25, 6),
    isIn(x, y, 40, 0, 60, 88) ? 70 : 10,
  ],
  ovd: (x, y) => {
    if (isIn(x, y, 20, 42, 16, 16))
      return [128 + 110 * Math.cos(x / 3), 128 + 110 * Math.sin(x / 3), 100 + 3 * (y - 42)];
    if (isIn(x, y, 90, 60, 14, 14)) return [228, 128, 0];
    return isIn(x, y, 106, 60, 14, 14) ? [128, 228, 6] : [128, 128, 0];
  },
  coat: (x, y) => [
    stripe(x, 10) ? 90 : 30,
    isIn(x, y, 100, 10, 15, 15) ? 230 : 0,
    isIn(x, y, 100, 30, 15, 15) ? 200 : 0,
  ],
  through: (x, y) =>
    isIn(x, y, 45, 20, 4, 50) ? [70, 70, 72] : [150 + 30 * Math.sin(x / 4), 150 + 30 * Math.sin(y / 5), 150],
};

const painted = new Map<string, SheetBytes>();

function paintSheet(sheet: Sheet, region: Box, width: number, height: number): SheetBytes {
  const known = painted.get(`${sheet} ${width}`);
  if (known !== undefined) return known;
  const data = new Uint8ClampedArray(4 * width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = region.x + ((column + 0.5) / width) * region.width;
      const y = region.y + ((row + 0.5) / height) * region.height;
      const [r, g, b] = PAGE[sheet](x, y);
      const at = 4 * (row * width + column);
      data[at] = r;
      data[at + 1] = g;
      data[at + 2] = b;
      data[at + 3] = 255;
    }
  }
  const bytes = { width, height, data };
  painted.set(`${sheet} ${width}`, bytes);
  return bytes;
}

const WHOLE: Box = box(0, 0, FACE.width, FACE.height);
/** A sharper part of the page. */
const PART: Box = box(18, 20, 24, 20);

function box(x: number, y: number, width: number, height: number): Box {
  return { x: mm(x), y: mm(y), width: mm(width) as Box['width'], height: mm(height) as Box['height'] };
}

function loadPage(backend: LightBackend, light: Light): void {
  for (const sheet of sheetsOf(light)) {
    backend.load('page', sheet, paintSheet(sheet, WHOLE, BASE.width, BASE.height), WHOLE, FACE);
    backend.load('part', sheet, paintSheet(sheet, PART, 480, 400), PART, FACE);
  }
}

function viewOf(scale: number, degrees: number, flip: boolean, centreX: number, centreY: number): Affine {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180) * scale, Math.sin((degrees * Math.PI) / 180) * scale];
  const [a, b] = flip ? [-cos, -sin] : [cos, sin];
  const [c, d] = [-sin, cos];
  return { a, b, c, d, e: SIZE.width / 2 - a * centreX - c * centreY, f: SIZE.height / 2 - b * centreX - d * centreY };
}

const PLAIN_SHOT = {
  sheets: 'page',
  lamp: { azimuth: 70, elevation: 22 },
  tilt: { x: 14, y: -9 },
  adjustment: { brightness: 0, contrast: 0 },
  pivot: { x: 62.5, y: 44 },
  window: { x: 0, y: 0, ...SIZE, round: false },
  exact: false,
  mix: 1,
  ground: true,
} as const;

const DISC = { x: 130, y: 60, width: 230, height: 230, round: true } as const;

/** What is drawn to be compared, by name. */
const SCENES: Readonly<Record<string, (light: Light) => readonly Shot[]>> = {
  page: light => [{ ...PLAIN_SHOT, light, view: viewOf(3.7, 0, false, 62.5, 44) }],
  zoomed: light => [{ ...PLAIN_SHOT, light, view: viewOf(24, 0, false, 30, 31) }],
  turned: light => [{ ...PLAIN_SHOT, light, view: viewOf(6.3, 27, false, 58, 50) }],
  flipped: light => [{ ...PLAIN_SHOT, light, view: viewOf(4.6, -15, true, 62.5, 50) }],
  exact: light => [{ ...PLAIN_SHOT, light, exact: true, view: viewOf(44, 0, false, 62, 60) }],
  loupe: light => [
    { ...PLAIN_SHOT, light, view: viewOf(3.7, 0, false, 62.5, 44) },
    { ...PLAIN_SHOT, light, window: DISC, view: viewOf(20, 0, false, 30, 30) },
    { ...PLAIN_SHOT, light, window: DISC, sheets: 'part', ground: false, view: viewOf(20, 0, false, 30, 30) },
  ],
  mixed: light => [
    { ...PLAIN_SHOT, light, adjustment: { brightness: 0.2, contrast: -0.3 }, view: viewOf(3.8, 0, false, 62.5, 44) },
    { ...PLAIN_SHOT, light, mix: 0.4, view: viewOf(3.8, 0, false, 60, 44) },
  ],
  difference: light => [
    { ...PLAIN_SHOT, light, view: viewOf(7.9, 0, false, 62.5, 44) },
    { ...PLAIN_SHOT, light, mix: 'difference', view: viewOf(7.9, 0, false, 62, 44) },
  ],
};

function readPicture(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, copy.width, copy.height).data;
}

function compare(a: Uint8ClampedArray, b: Uint8ClampedArray): Agreement {
  const counts = new Array<number>(256).fill(0);
  for (let i = 0; i < a.length; i++) if (i % 4 !== 3) counts[Math.abs(a[i]! - b[i]!)]!++;
  const total = (a.length / 4) * 3;
  let [below, nearlyAll] = [0, 0];
  for (let level = 0; level < 256; level++) {
    below += counts[level]!;
    if (below >= 0.995 * total) {
      nearlyAll = level;
      break;
    }
  }
  const mean = counts.reduce((sum, count, level) => sum + count * level, 0) / total;
  return { mean, nearlyAll, worst: counts.findLastIndex(count => count > 0) };
}

/** Draws every scene in a light with both backends. Null without WebGL2. */
export function compareBackends(light: Light): Readonly<Record<string, Agreement>> | null {
  const webgl = makeWebglBackend();
  if (webgl === null) return null;
  const plain = makePlainBackend();
  for (const backend of [webgl, plain]) {
    backend.resize(SIZE.width, SIZE.height);
    loadPage(backend, light);
  }
  const pictures = (backend: LightBackend, shots: readonly Shot[]): Uint8ClampedArray => {
    backend.draw(shots, false);
    return readPicture(backend.canvas);
  };
  const agreements = Object.entries(SCENES).map(([name, shotsOf]) => {
    const shots = shotsOf(light);
    return [name, compare(pictures(webgl, shots), pictures(plain, shots))] as const;
  });
  for (const backend of [webgl, plain]) backend.destroy();
  return Object.fromEntries(agreements);
}

Object.assign(globalThis, { compareBackends });
