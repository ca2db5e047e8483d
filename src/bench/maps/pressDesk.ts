import { alterLeaf, peopleOf } from '../../core/alterations/alterLeaf.ts';
import { NO_DEEDS } from '../../core/alterations/deed.ts';
import { parseFaceId, type Side } from '../../core/document/face.ts';
import { FACE_SIZES } from '../../core/document/formats.ts';
import type { Easel, PaintContext } from '../../core/press/display/PaintContext.ts';
import { frameSize } from '../../core/press/display/paintSheet.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import { type FaceDrawing, faceOf, pressOn } from '../../core/press/pressSheet.ts';
import type { PortraitPicture } from '../../core/press/recipe/Desk.ts';
import type { LeafRecipe } from '../../core/press/recipe/leafRecipe.ts';
import { mm } from '../../core/units/length.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import { bandsOf } from './bands.ts';
import { decodePortrait } from './decodePortrait.ts';
import { MapFailure, type SheetOrder } from './MapSource.ts';
import type { PortraitFiles, PressJob } from './pressMessages.ts';

/** A canvas that is made larger when needed and otherwise used again: browsers are slow to give canvases back. */
export type PressCanvas = { readonly context: (width: number, height: number) => PaintContext; readonly stamps: Easel };

/** Leaves whose drawings are kept; one costs 10 to 50 MB and half a second. */
const LEAVES_KEPT = 5;
/** Px pressed in one go; in between the press looks whether the order still stands. */
const BAND_PIXELS = 1_200_000;
/** Px of one order at most: a whole TD3 face at 600 dpi is 6.1 million. */
export const ORDER_PIXELS = 8_500_000;

type Leaf = Readonly<Record<Side, FaceDrawing>>;

/** Draws leaves once and presses their sheets; where it runs, worker or window, is not its business. */
export type PressDesk = {
  readonly addLeaf: (recipe: LeafRecipe) => void;
  /** Null where `isWanted` said no before it was done. */
  readonly press: (order: SheetOrder, isWanted: () => boolean) => Promise<SheetBytes | null>;
};

export function createPressDesk(
  job: PressJob,
  canvas: PressCanvas,
  pause: () => Promise<void>,
  readPortrait: (files: PortraitFiles) => Promise<PortraitPicture> = decodePortrait,
): PressDesk {
  const recipes = new Map<string, LeafRecipe>();
  const drawn = new Map<string, Leaf>();
  const deeds = job.deeds ?? NO_DEEDS;
  let pictures: Promise<Pictures> | null = null;
  const openLeaf = async (id: string): Promise<Leaf> => {
    const known = drawn.get(id);
    if (known !== undefined) {
      drawn.delete(id);
      drawn.set(id, known);
      return known;
    }
    const recipe = recipes.get(id);
    if (recipe === undefined) throw new MapFailure('maps/no-leaf', id);
    pictures ??= readPictures(job, peopleOf(deeds), readPortrait);
    const { specimen, inks } = job;
    const drawing = alterLeaf({ specimen, inks, recipe, deeds, ...(await pictures) });
    const leaf = { recto: faceOf(drawing, 'recto'), verso: faceOf(drawing, 'verso') };
    drawn.set(id, leaf);
    for (const oldest of drawn.keys()) if (drawn.size > LEAVES_KEPT) drawn.delete(oldest);
    return leaf;
  };
  return {
    addLeaf: recipe => {
      recipes.set(recipe.leaf, recipe);
      drawn.delete(recipe.leaf);
    },
    press: async (order, isWanted) => {
      refuseLarge(order, job);
      const { leaf, side } = parseFaceId(order.face);
      const face = (await openLeaf(leaf))[side];
      return pressInBands(face, order, canvas, async () => {
        await pause();
        return isWanted();
      });
    },
  };
}

type Pictures = {
  readonly portrait: PortraitPicture;
  readonly portraits: ReadonlyMap<string, PortraitPicture>;
};

async function readPictures(
  { portrait, people = {} }: PressJob,
  wanted: readonly string[],
  read: (files: PortraitFiles) => Promise<PortraitPicture>,
): Promise<Pictures> {
  const others = wanted.map(async (person): Promise<readonly [string, PortraitPicture]> => {
    const files = people[person];
    if (files === undefined) throw new MapFailure('maps/no-picture', person);
    return [person, await read(files)];
  });
  return { portrait: await read(portrait), portraits: new Map(await Promise.all(others)) };
}

function refuseLarge({ region, pxPerMm }: SheetOrder, job: PressJob): void {
  const { width, height } = FACE_SIZES[job.specimen.format];
  const pixels = region.width * region.height * pxPerMm * pxPerMm;
  const isInside = region.width <= width + 20 && region.height <= height + 20;
  if (!isInside || !(pixels <= ORDER_PIXELS)) throw new MapFailure('maps/too-large', String(Math.round(pixels)));
}

/** Bands lie on whole px of the order, so that they meet without a seam. */
async function pressInBands(
  face: FaceDrawing,
  { sheet, region, pxPerMm }: SheetOrder,
  canvas: PressCanvas,
  goOn: () => Promise<boolean>,
): Promise<SheetBytes | null> {
  const { width, height } = frameSize({ region, pxPerMm });
  const data = new Uint8ClampedArray(width * height * 4);
  for (const { top, rows } of bandsOf(height, Math.max(1, Math.floor(BAND_PIXELS / width)))) {
    if (!(await goOn())) return null;
    const part = {
      x: region.x,
      y: mm(region.y + top / pxPerMm),
      width: mm(width / pxPerMm),
      height: mm(rows / pxPerMm),
    };
    const context = canvas.context(width, rows);
    pressOn(face, sheet, { region: part, pxPerMm }, context, canvas.stamps);
    data.set(context.getImageData(0, 0, width, rows).data, top * width * 4);
  }
  return isBare(sheet, data) ? { width: 1, height: 1, data: data.slice(0, 4) } : { width, height, data };
}

/** Sheets that most faces have nothing on; then one px stands for all. Those that fix the sharpness of a light stay as they are. */
function isBare(sheet: Sheet, data: Uint8ClampedArray): boolean {
  if (sheet !== 'surface' && sheet !== 'ovd' && sheet !== 'coat') return false;
  const words = new Uint32Array(data.buffer);
  return words.every(word => word === words[0]);
}
