import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPair, type LeafPair } from '../core/alterations/compareLeaf.ts';
import { parseFaceId } from '../core/document/face.ts';
import { FACE_SIZES } from '../core/document/formats.ts';
import { LIGHTS } from '../core/document/lights.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import type { KeyPlace, KeyRegion } from '../core/exercises/key.ts';
import { placeSpots } from '../core/exercises/keySpots.ts';
import { regionMask } from '../core/exercises/regionMask.ts';
import type { Easel } from '../core/press/display/PaintContext.ts';
import type { LeafDrawing } from '../core/press/drawLeaf.ts';
import { faceOf } from '../core/press/pressSheet.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { CELL, gridOf } from '../core/units/grid.ts';
import { mm } from '../core/units/length.ts';
import type { Mask } from '../core/units/mask.ts';
import type { Box } from '../core/units/shape.ts';
import { type LitPicture, type Look, lightFace, pressForLights } from '../node/lightFace.ts';
import { writePictures } from '../node/writePicture.ts';
import { orderExercise } from './deriveExercise.ts';
import { outlineRegion } from './outlineRegion.ts';

const PAGE_SCALE = 150 / 25.4;
/** Close-ups are about so many px wide, between 100 and 600 dpi. */
const CLOSE_WIDTH = 430;
const [COARSEST, FINEST] = [100 / 25.4, 600 / 25.4];
/** mm of page round a place. */
const AROUND = 2.5;
/** mm of bench round a whole face, as the look of whole faces has it. */
const RIM = 4;
const GAP = 6;

type Laid = LitPicture & { readonly x: number; readonly y: number };

/** The altered page in every light with its key outlined, and each place close up, the genuine twin above; says where. */
export async function drawExerciseSheets(
  root: string,
  exercise: Exercise,
  design: Design,
  easel: Easel,
): Promise<readonly string[]> {
  const { specimen, orderOf } = await orderExercise(root, exercise, design);
  const folder = join(root, '.build', 'exercises');
  await mkdir(folder, { recursive: true });
  const face = specimen.mrz?.face ?? 'data.verso';
  const pair = drawPair(orderOf(parseFaceId(face).leaf));
  const grid = gridOf(FACE_SIZES[specimen.format]);
  const seen = exercise.key.places.flatMap(place => regionsOn(place, face));
  const page = await writePage(
    join(folder, `${exercise.id}.png`),
    pair.document,
    face,
    seen.map(region => regionMask(region, grid)),
    easel,
  );
  const strips = exercise.key.places.flatMap(place =>
    regionsOn(place, face).map((region, i) => ({
      id: i === 0 ? place.id : `${place.id}-${i + 1}`,
      mask: regionMask(region, grid),
    })),
  );
  const paths = [page];
  for (const { id, mask } of strips) {
    paths.push(await writeStrip(join(folder, `${exercise.id}-${id}.png`), pair, face, closeBox(mask), easel));
  }
  return paths;
}

/** The regions of a place's main spot on a face. */
function regionsOn(place: KeyPlace, face: string): readonly KeyRegion[] {
  return placeSpots({ ...place, alternatives: [] }, '').flatMap(({ spot }) =>
    spot.kind === 'region' && spot.face === face ? [spot] : [],
  );
}

async function writePage(
  path: string,
  leaf: LeafDrawing,
  face: string,
  masks: readonly Mask[],
  easel: Easel,
): Promise<string> {
  const look: Look = { region: null, pxPerMm: PAGE_SCALE, upright: 'landscape' };
  const set = pressForLights(faceOf(leaf, parseFaceId(face).side), LIGHTS, look, easel);
  const pictures = LIGHTS.map(light => {
    const picture = lightFace(set, light, look);
    for (const mask of light === 'tilt' ? [] : masks) {
      outlineRegion(picture, mask, { pxPerMm: PAGE_SCALE, left: -RIM, top: -RIM });
    }
    return picture;
  });
  const { width, height } = pictures[0]!;
  await writeGrid(path, pictures, 2, width, height);
  return path;
}

async function writeStrip(path: string, pair: LeafPair, face: string, region: Box, easel: Easel): Promise<string> {
  const pxPerMm = Math.min(FINEST, Math.max(COARSEST, CLOSE_WIDTH / region.width));
  const look: Look = { region, pxPerMm, upright: 'landscape' };
  const { side } = parseFaceId(face);
  const [twin, document] = [pair.twin, pair.document].map(leaf =>
    pressForLights(faceOf(leaf, side), LIGHTS, look, easel),
  );
  const both = LIGHTS.map(light => stack(lightFace(twin!, light, look), lightFace(document!, light, look)));
  const { width, height } = both[0]!;
  await writeGrid(path, both, width > 500 ? 2 : 4, width, height);
  return path;
}

/** The box of a mask with some page round it, within the page. */
function closeBox({ columns, rows, top, lines }: Mask): Box {
  const ends = lines.flatMap(line => [line[0] ?? columns, line[line.length - 1] ?? 0]);
  const low = (cell: number): number => Math.max(0, cell * CELL - AROUND);
  const high = (cell: number, end: number): number => Math.min(end * CELL, cell * CELL + AROUND);
  const [x, y] = [low(Math.min(...ends)), low(top)];
  const right = high(Math.max(...ends), columns);
  const bottom = high(top + lines.length, rows);
  return { x: mm(x), y: mm(y), width: mm(right - x), height: mm(bottom - y) };
}

/** One picture above another of the same size. */
function stack(upper: LitPicture, lower: LitPicture): LitPicture {
  const { width } = upper;
  const between = new Uint8ClampedArray(4 * width * 2);
  const data = new Uint8ClampedArray(upper.data.length + between.length + lower.data.length);
  data.set(upper.data);
  data.set(between, upper.data.length);
  data.set(lower.data, upper.data.length + between.length);
  return { width, height: upper.height + 2 + lower.height, data };
}

async function writeGrid(
  path: string,
  pictures: readonly LitPicture[],
  columns: number,
  width: number,
  height: number,
): Promise<void> {
  const laid = pictures.map(
    (picture, i): Laid => ({
      ...picture,
      x: (i % columns) * (width + GAP),
      y: Math.floor(i / columns) * (height + GAP),
    }),
  );
  const rows = Math.ceil(pictures.length / columns);
  await writePictures(path, columns * (width + GAP), rows * (height + GAP), laid);
}
