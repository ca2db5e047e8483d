import type { Light } from '../document/lights.ts';
import type { Sheet } from '../press/display/sheets.ts';
import type { Box } from '../units/shape.ts';
import { blurLight } from './blurLight.ts';
import { colourDifference } from './colourDifference.ts';
import { labOfLight } from './lab.ts';
import { sheetsOf } from './lights/lightModels.ts';
import { renderPlain } from './renderPlain.ts';
import { LAMP, type Lamp, NO_ADJUSTMENT, NO_TILT, type Tilt } from './scene.ts';
import type { SheetSet } from './sheetSet.ts';
import { LIGHT_OF_BYTE } from './srgb.ts';

/** Standard deviation of the blur before pictures are compared, mm: about what is seen from arm's length. */
export const BLUR = 0.1;
/** How far a change of the material can be seen beyond itself, mm: its shadow, its slopes, the blur. */
const AROUND = 0.9;

/** How the lamp stands or the page is held when pictures are compared. */
type Pose = { readonly lamp: Lamp; readonly tilt: Tilt };

const RESTING: readonly Pose[] = [{ lamp: LAMP, tilt: NO_TILT }];

/** Oblique light comes from eight sides, tilted pages are held in five ways; the most telling counts. */
export const POSES: Readonly<Partial<Record<Light, readonly Pose[]>>> = {
  oblique: [0, 45, 90, 135, 180, 225, 270, 315].map(azimuth => ({ lamp: { ...LAMP, azimuth }, tilt: NO_TILT })),
  tilt: [
    { x: 0, y: 0 },
    { x: 24, y: 0 },
    { x: -24, y: 0 },
    { x: 0, y: 24 },
    { x: 0, y: -24 },
  ].map(tilt => ({ lamp: LAMP, tilt })),
};

/**
 * Colour differences (CIEDE2000) of two pictures of a face, texel by texel of the sheets, in the part of it that
 * differs; 0 everywhere else. `left`, `top`, `width`, `height` in texels of the region's raster of `columns` x `rows`.
 */
export type DifferenceMap = {
  readonly region: Box;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
};

type Part = Pick<DifferenceMap, 'left' | 'top' | 'width' | 'height'>;

/** Compares two sets of sheets of the same region and size, best pressed at 300 dpi, in one light. */
export function differenceMap(first: SheetSet, second: SheetSet, light: Light): DifferenceMap {
  const pyramid = first.pyramid(sheetsOf(light)[0]!);
  if (pyramid === null) throw new Error(`the sheets of the light ${light} are not there`);
  const { width: columns, height: rows } = pyramid;
  const scale = columns / first.region.width;
  const part = changedPart(first, second, light, Math.ceil(AROUND * scale));
  const { region } = first;
  if (part === null)
    return { region, columns, rows, left: 0, top: 0, width: 0, height: 0, values: new Float32Array(0) };
  const values = new Float32Array(part.width * part.height);
  for (const pose of POSES[light] ?? RESTING) {
    const a = picture(first, light, pose, part, scale);
    const b = picture(second, light, pose, part, scale);
    keepGreater(values, labsOf(a, part, scale), labsOf(b, part, scale));
  }
  return { region, columns, rows, ...part, values };
}

/** The smallest box of texels that holds every change in the light's sheets, grown by `margin`; null where all is alike. */
function changedPart(first: SheetSet, second: SheetSet, light: Light, margin: number): Part | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  let [width, height] = [0, 0];
  for (const sheet of sheetsOf(light)) {
    const [a, b] = [levelOf(first, sheet), levelOf(second, sheet)];
    if (a.width !== b.width || a.height !== b.height) throw new Error('sheets of different sizes were compared');
    [width, height] = [a.width, a.height];
    for (let y = 0; y < height; y++) {
      const row = y * width;
      let x = 0;
      while (x < width && a.words[row + x] === b.words[row + x]) x++;
      if (x === width) continue;
      let end = width - 1;
      while (a.words[row + end] === b.words[row + end]) end--;
      [left, right] = [Math.min(left, x), Math.max(right, end)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (right < 0) return null;
  const [x0, y0] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  const [x1, y1] = [Math.min(width, right + 1 + margin), Math.min(height, bottom + 1 + margin)];
  return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}

function levelOf(set: SheetSet, sheet: Sheet) {
  const pyramid = set.pyramid(sheet);
  if (pyramid === null) throw new Error(`the sheet ${sheet} is not there`);
  return pyramid.level(0);
}

function picture(set: SheetSet, light: Light, pose: Pose, part: Part, scale: number): Uint32Array {
  const { left, top, width, height } = part;
  const words = new Uint32Array(width * height);
  const { region, face } = set;
  renderPlain(
    set,
    {
      light,
      ...pose,
      adjustment: NO_ADJUSTMENT,
      view: { a: scale, b: 0, c: 0, d: scale, e: -region.x * scale - left, f: -region.y * scale - top },
      pivot: { x: face.width / 2, y: face.height / 2 },
      window: { x: 0, y: 0, width, height, round: false },
      exact: false,
      mix: 1,
      ground: true,
      squared: true,
    },
    { width, height, words },
  );
  return words;
}

/** CIELAB of a picture after the blur, three numbers a px. */
function labsOf(words: Uint32Array, { width, height }: Part, scale: number): Float32Array {
  const labs = new Float32Array(3 * words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    labs[3 * i] = LIGHT_OF_BYTE[word & 255]!;
    labs[3 * i + 1] = LIGHT_OF_BYTE[(word >>> 8) & 255]!;
    labs[3 * i + 2] = LIGHT_OF_BYTE[(word >>> 16) & 255]!;
  }
  blurLight(labs, width, height, BLUR * scale);
  for (let i = 0; i < labs.length; i += 3) labOfLight(labs[i]!, labs[i + 1]!, labs[i + 2]!, labs, i);
  return labs;
}

/** CIEDE2000 is never more than this many times the distance in CIELAB: 1.5 by the stretch of a, root 2 by the rotation. */
const BOUND = 2.13;

function keepGreater(values: Float32Array, a: Float32Array, b: Float32Array): void {
  for (let i = 0; i < values.length; i++) {
    const k = 3 * i;
    const square = (a[k]! - b[k]!) ** 2 + (a[k + 1]! - b[k + 1]!) ** 2 + (a[k + 2]! - b[k + 2]!) ** 2;
    if (BOUND * BOUND * square <= values[i]! ** 2) continue;
    const value = colourDifference(a[k]!, a[k + 1]!, a[k + 2]!, b[k]!, b[k + 1]!, b[k + 2]!);
    if (value > values[i]!) values[i] = value;
  }
}
