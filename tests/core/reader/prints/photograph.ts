import type { SKRSContext2D } from '@napi-rs/canvas';
import { MRZ_FORMATS, type MrzFormat } from '../../../../src/core/mrz/formats.ts';
import type { PicturePoint, Quad } from '../../../../src/core/reader/readerPicture.ts';
import { type Dice, makeDice } from '../../../../src/core/units/dice.ts';
import { type Camera, layPage, type Plane, placeCamera } from './camera.ts';
import { blur, openCanvas, smear, storeAsJpeg } from './canvasPicture.ts';
import { between, mixSeed, pick } from './chance.ts';
import type { Size } from './grounds.ts';
import { type Light, type Spot, shine } from './light.ts';
import type { Print } from './Print.ts';
import { paintPage } from './paintPage.ts';
import { paintTable } from './paintTable.ts';
import { printZone } from './printZone.ts';
import { randomMrz } from './randomMrz.ts';
import { cornersOf, middleOf, SHEETS } from './sheets.ts';
import { OCR_B, plainCut } from './typeface.ts';

type Photograph = {
  readonly megapixels: number;
  /** Degrees at most the page leans to any side, and is turned. */
  readonly lean: number;
  readonly turn: number;
  /** Least and most share of the picture's width the page takes. */
  readonly share: readonly [number, number];
  /** mm at most the page's lines are bowed. */
  readonly bow: number;
  readonly glare: boolean;
  /** Share of full exposure. */
  readonly exposure: number;
  /** Times the blur of a steady hand in focus. */
  readonly blur: number;
  readonly jpeg: readonly [number, number];
  /** Only the zone and some millimetres around it. */
  readonly isClose: boolean;
};

const HAND_HELD: Photograph = {
  megapixels: 5,
  lean: 12,
  turn: 4,
  share: [0.8, 0.95],
  bow: 0,
  glare: false,
  exposure: 1,
  blur: 1,
  jpeg: [60, 85],
  isClose: false,
};

export const PHOTOGRAPHS = {
  'photo-2mp': { ...HAND_HELD, megapixels: 2 },
  'photo-5mp': HAND_HELD,
  'photo-12mp': { ...HAND_HELD, megapixels: 12, share: [0.55, 0.95] },
  'photo-leaning': { ...HAND_HELD, lean: 25, turn: 8 },
  'photo-glare': { ...HAND_HELD, glare: true },
  'photo-bowed': { ...HAND_HELD, bow: 1.2 },
  'photo-dim': { ...HAND_HELD, exposure: 0.35 },
  'photo-harsh': {
    ...HAND_HELD,
    megapixels: 3,
    lean: 25,
    turn: 10,
    share: [0.6, 0.95],
    bow: 1,
    glare: true,
    exposure: 0.6,
    blur: 1.8,
    jpeg: [35, 55],
  },
  'photo-close': { ...HAND_HELD, lean: 15, turn: 6, isClose: true },
} as const satisfies Readonly<Record<string, Photograph>>;
export type PhotographName = keyof typeof PHOTOGRAPHS;

/** A page on a table as a telephone sees it. The same seed makes the same picture. */
export async function takePhotograph(condition: PhotographName, seed: number, format?: MrzFormat): Promise<Print> {
  const dice = makeDice(mixSeed(condition, seed));
  const photograph: Photograph = PHOTOGRAPHS[condition];
  const chosen = format ?? pick(dice, MRZ_FORMATS);
  const lines = randomMrz(dice, chosen);
  const width = Math.round(Math.sqrt((photograph.megapixels * 1e6 * 4) / 3));
  const size = { width, height: Math.round((width * 3) / 4) };
  const camera = placeCamera(dice, SHEETS[chosen], size, photograph);
  const page = paintPrintedPage(dice, chosen, lines, camera.pxPerMm);
  const context = openCanvas(size.width, size.height);
  paintTable(context, dice);
  layPage(context, page, camera);
  blur(context, photograph.blur * between(dice, 0.5, 1.1) * Math.max(1, camera.pxPerMm / 14));
  smear(context, between(dice, 0, 2), between(dice, 0, 6.28));
  shine(context, lightRoom(dice, photograph, chosen, camera), dice);
  const corners = cornersOf(SHEETS[chosen], lines[0]!.length).map(([x, y]) => camera.project(x, y)) as unknown as Quad;
  const frame = photograph.isClose
    ? around(corners, between(dice, 3, 9) * camera.pxPerMm, size)
    : { x: 0, y: 0, ...size };
  const pixels = await storeAsJpeg(cutOut(context, frame), Math.round(between(dice, ...photograph.jpeg)));
  const seen = corners.map(({ x, y }) => ({ x: x - frame.x, y: y - frame.y })) as unknown as Quad;
  const truth = { format: chosen, sheet: SHEETS[chosen], lines, corners: seen, altered: [] };
  return { condition, seed, picture: { ...pixels, pxPerMm: null }, truth };
}

type Frame = Size & PicturePoint;

function around(corners: Quad, margin: number, size: Size): Frame {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)].map(edge => Math.max(0, Math.floor(edge - margin)));
  const right = Math.min(size.width, Math.ceil(Math.max(...xs) + margin));
  const lower = Math.min(size.height, Math.ceil(Math.max(...ys) + margin));
  return { x: left!, y: top!, width: right - left!, height: lower - top! };
}

function cutOut(context: SKRSContext2D, { x, y, width, height }: Frame) {
  const cut = openCanvas(width, height);
  cut.drawImage(context.canvas, x, y, width, height, 0, 0, width, height);
  return cut.canvas;
}

function paintPrintedPage(dice: Dice, format: MrzFormat, lines: readonly string[], sharpness: number): Plane {
  const { width, height } = SHEETS[format];
  const pxPerMm = Math.min(40, Math.max(8, sharpness * 1.15));
  const context = openCanvas(width * pxPerMm, height * pxPerMm);
  context.scale(pxPerMm, pxPerMm);
  paintPage(context, { width, height }, dice);
  printZone(context, { sheet: SHEETS[format], lines, cut: plainCut(OCR_B), ink: '#26241f', jitter: 0.02, dice });
  return { context, pxPerMm };
}

function lightRoom(dice: Dice, { glare, exposure }: Photograph, format: MrzFormat, camera: Camera): Light {
  return {
    shade: between(dice, 0.1, 0.5),
    shadeAngle: between(dice, 0, 6.28),
    vignette: between(dice, 0, 0.3),
    glare: glare ? [glareOnZone(dice, format, camera)] : [],
    noise: between(dice, 2, 7),
    tint: [exposure, exposure * between(dice, 0.93, 1), exposure * between(dice, 0.78, 1)],
  };
}

/** A lamp's reflection on the print: strong, yet the print shows through. */
function glareOnZone(dice: Dice, format: MrzFormat, camera: Camera): Spot {
  const { width } = SHEETS[format];
  const at = camera.project(between(dice, 0.1, 0.9) * width, middleOf(SHEETS[format], 0) + between(dice, -4, 10));
  return { ...at, radius: between(dice, 6, 14) * camera.pxPerMm, strength: between(dice, 70, 150) };
}
