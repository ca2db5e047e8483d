import type { SKRSContext2D } from '@napi-rs/canvas';
import type { MrzFormat } from '../../../../src/core/mrz/formats.ts';
import type { Quad } from '../../../../src/core/reader/readerPicture.ts';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { blur, openCanvas, storeAsJpeg, takePixels } from './canvasPicture.ts';
import type { Ground } from './grounds.ts';
import { type Light, shine } from './light.ts';
import type { Print } from './Print.ts';
import { type Cell, printZone } from './printZone.ts';
import { cornersOf, SHEETS, type SheetPlan } from './sheets.ts';
import type { TypeCut } from './typeface.ts';

/** A page or its lower strip on a flatbed. */
export type Scan = {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly cut: TypeCut;
  readonly ink: string;
  readonly ground: Ground;
  readonly dpi: number;
  /** Where lines stand on the page, if not where Doc 9303 has them. */
  readonly sheet?: SheetPlan;
  /** mm of the page taken, from its lower edge; all of it where that is more than the page has. */
  readonly tall: number;
  /** Shares of the picture cut away on each side; below 0 added. */
  readonly crop: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Degrees, counter-clockwise as seen. */
  readonly tilt: number;
  readonly jitter: number;
  /** px. */
  readonly blur: number;
  readonly light: Light;
  /** Null: not stored as JPEG. */
  readonly jpeg: number | null;
  readonly otherwise?: (context: SKRSContext2D, cell: Cell) => boolean;
  /** Paints over the print. */
  readonly over?: (context: SKRSContext2D) => void;
};

export const NO_CROP = { left: 0, top: 0, right: 0, bottom: 0 };
/** mm of a page that hold its machine-readable zone. */
export const STRIP = 26;

export async function scanZone(condition: string, seed: number, scan: Scan, dice: Dice): Promise<Print> {
  const pxPerMm = scan.dpi / 25.4;
  const sheet = scan.sheet ?? SHEETS[scan.format];
  const { width, height } = sheet;
  const tall = Math.min(scan.tall, height);
  const window = {
    x: scan.crop.left * width,
    y: height - tall + scan.crop.top * tall,
    width: width * (1 - scan.crop.left - scan.crop.right),
    height: tall * (1 - scan.crop.top - scan.crop.bottom),
  };
  const context = openCanvas(window.width * pxPerMm, window.height * pxPerMm);
  context.translate(context.canvas.width / 2, context.canvas.height / 2);
  context.rotate((-scan.tilt * Math.PI) / 180);
  context.scale(pxPerMm, pxPerMm);
  context.translate(-window.x - window.width / 2, -window.y - window.height / 2);
  scan.ground(context, { width, height }, dice);
  printZone(context, { ...scan, sheet, dice });
  scan.over?.(context);
  const corners = placeCorners(context, cornersOf(sheet, scan.lines[0]!.length));
  context.resetTransform();
  blur(context, scan.blur);
  shine(context, scan.light, dice);
  const pixels = scan.jpeg === null ? takePixels(context) : await storeAsJpeg(context.canvas, scan.jpeg);
  const truth = { format: scan.format, sheet, lines: scan.lines, corners, altered: [] };
  return { condition, seed, picture: { ...pixels, pxPerMm }, truth };
}

function placeCorners(context: SKRSContext2D, corners: ReturnType<typeof cornersOf>): Quad {
  const { a, b, c, d, e, f } = context.getTransform();
  return corners.map(([x, y]) => ({ x: a * x + c * y + e, y: b * x + d * y + f })) as unknown as Quad;
}
