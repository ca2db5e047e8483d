import { labOfLevels } from '../../../src/core/appearance/lab.ts';
import { LIGHT_MODELS } from '../../../src/core/appearance/lights/lightModels.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT, type Scene } from '../../../src/core/appearance/scene.ts';
import { makeSheetSet, type SheetSet } from '../../../src/core/appearance/sheetSet.ts';
import type { ShotGeometry, Target } from '../../../src/core/appearance/shot.ts';
import { levelOfLight } from '../../../src/core/appearance/srgb.ts';
import { makeTexel } from '../../../src/core/appearance/texel.ts';
import type { Light } from '../../../src/core/document/lights.ts';
import { SHEETS, type Sheet } from '../../../src/core/press/display/sheets.ts';
import { mm } from '../../../src/core/units/length.ts';
import type { Box } from '../../../src/core/units/shape.ts';

export type Painter = (x: number, y: number) => readonly [number, number, number];

/** Sheets of plain paper. */
const PAPER: Readonly<Record<Sheet, readonly [number, number, number]>> = {
  albedo: [246, 244, 235],
  uv365: [9, 6, 19],
  uv254: [8, 8, 15],
  absorption: [237, 255, 255],
  surface: [0, 0, 10],
  ovd: [128, 128, 0],
  coat: [0, 0, 0],
  through: [140, 140, 140],
};

function wordOf([r, g, b]: readonly [number, number, number]): number {
  const byte = (value: number): number => Math.round(Math.min(255, Math.max(0, value)));
  return ((255 << 24) | (byte(b) << 16) | (byte(g) << 8) | byte(r)) >>> 0;
}

/** A face of `width` x `height` mm at `perMm` texels; what is not painted is plain paper. Painters take mm. */
export function paintedSet(
  painters: Readonly<Partial<Record<Sheet, Painter>>>,
  { width = 20, height = 16, perMm = 8 } = {},
): SheetSet {
  const region: Box = { x: mm(0), y: mm(0), width: mm(width) as Box['width'], height: mm(height) as Box['height'] };
  const set = makeSheetSet(region, { width, height });
  const [columns, rows] = [Math.round(width * perMm), Math.round(height * perMm)];
  for (const sheet of SHEETS) {
    const words = new Uint32Array(columns * rows).fill(wordOf(PAPER[sheet]));
    const paint = painters[sheet];
    for (let i = 0; paint !== undefined && i < words.length; i++) {
      words[i] = wordOf(paint(((i % columns) + 0.5) / perMm, (Math.floor(i / columns) + 0.5) / perMm));
    }
    set.put(sheet, { width: columns, height: rows, data: new Uint8ClampedArray(words.buffer) });
  }
  return set;
}

/** A look at the whole face with `perMm` px, on a target that just holds it. */
export function shotOf(set: SheetSet, light: Light, perMm = 8, more: Partial<ShotGeometry> = {}): ShotGeometry {
  const { width, height } = set.face;
  return {
    light,
    lamp: LAMP,
    tilt: NO_TILT,
    adjustment: NO_ADJUSTMENT,
    view: { a: perMm, b: 0, c: 0, d: perMm, e: 0, f: 0 },
    pivot: { x: width / 2, y: height / 2 },
    window: { x: 0, y: 0, width: width * perMm, height: height * perMm, round: false },
    exact: false,
    mix: 1,
    ground: true,
    ...more,
  };
}

export function makeTarget(width: number, height: number, word = 0xff000000): Target {
  return { width, height, words: new Uint32Array(width * height).fill(word) };
}

export function levelsAt({ width, words }: Target, x: number, y: number): readonly [number, number, number] {
  const word = words[y * width + x]!;
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];
}

export function sceneOf(light: Light, more: Partial<Scene> = {}): Scene {
  return {
    light,
    lamp: LAMP,
    tilt: NO_TILT,
    pivot: { x: 62.5, y: 44 },
    face: { width: 125, height: 88 },
    turn: { xx: 1, xy: 0, yx: 0, yy: 1 },
    sample: 0.1,
    ...more,
  };
}

/** Linear light of one texel; `fields` are set by their place in it. The texel lies in the middle of the page. */
export function shadeTexel(
  light: Light,
  fields: Readonly<Record<number, number>>,
  more: Partial<Scene> = {},
): Float32Array {
  const texel = makeTexel();
  texel[25] = 62.5;
  texel[26] = 44;
  for (const [field, value] of Object.entries(fields)) texel[Number(field)] = value;
  const out = new Float32Array(3);
  LIGHT_MODELS[light].prepare(sceneOf(light, more))(texel, 0, out);
  return out;
}

export function labOf(out: Float32Array): readonly [number, number, number] {
  return labOfLevels(levelOfLight(out[0]!), levelOfLight(out[1]!), levelOfLight(out[2]!));
}

export function brightness(out: Float32Array): number {
  return 0.2126 * out[0]! + 0.7152 * out[1]! + 0.0722 * out[2]!;
}
