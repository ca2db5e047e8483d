import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPair, type LeafPair } from '../core/alterations/compareLeaf.ts';
import { type FaceId, parseFaceId } from '../core/document/face.ts';
import { FACE_SIZES } from '../core/document/formats.ts';
import { LIGHTS } from '../core/document/lights.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import type { KeyPlace } from '../core/exercises/key.ts';
import { regionMask } from '../core/exercises/regionMask.ts';
import type { Easel } from '../core/press/display/PaintContext.ts';
import { faceOf } from '../core/press/pressSheet.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { CELL, type Grid, gridOf } from '../core/units/grid.ts';
import { mm } from '../core/units/length.ts';
import type { Mask } from '../core/units/mask.ts';
import type { Box } from '../core/units/shape.ts';
import { type Look, lightFace, pressForLights } from '../node/lightFace.ts';
import { orderExercise } from './deriveExercise.ts';
import { outlineRegion } from './outlineRegion.ts';
import { caseFaces, outlinedOn, regionsOn } from './sheets/caseFaces.ts';
import { caseWords, lightWords } from './sheets/caseWords.ts';
import { readFaces } from './sheets/readFaces.ts';
import { stack, writeSheet } from './sheets/writeSheet.ts';

const PAGE_SCALE = 150 / 25.4;
/** Close-ups are about so many px wide, between 100 and 600 dpi. */
const CLOSE_WIDTH = 430;
const [COARSEST, FINEST] = [100 / 25.4, 600 / 25.4];
/** mm of page round a place. */
const AROUND = 2.5;
/** mm of bench round a whole face, as the look of whole faces has it. */
const RIM = 4;

type Sheets = {
  readonly exercise: Exercise;
  readonly easel: Easel;
  readonly grid: Grid;
  readonly folder: string;
  readonly pairOf: (face: FaceId) => LeafPair;
};

/**
 * Every face the case is about in every light with its key outlined, each place close up with the genuine twin above,
 * and the two faces where the traveller is another person; how plainly each light shows a place stands under it. Says
 * where the pictures are.
 */
export async function drawExerciseSheets(
  root: string,
  exercise: Exercise,
  design: Design,
  easel: Easel,
  folder = join(root, '.build', 'exercises'),
): Promise<readonly string[]> {
  const { specimen, orderOf } = await orderExercise(root, exercise, design);
  await mkdir(folder, { recursive: true });
  const pairs = new Map<string, LeafPair>();
  const pairOf = (face: FaceId): LeafPair => {
    const { leaf } = parseFaceId(face);
    const pair = pairs.get(leaf) ?? drawPair(orderOf(leaf));
    pairs.set(leaf, pair);
    return pair;
  };
  const sheets: Sheets = { exercise, easel, folder, pairOf, grid: gridOf(FACE_SIZES[specimen.format]) };
  const drawn = design.leaves.map(({ leaf }) => leaf);
  const paths: string[] = [];
  for (const [index, face] of caseFaces(exercise, specimen, drawn).entries()) {
    paths.push(await writePage(sheets, face, index === 0));
    for (const place of exercise.key.places) paths.push(...(await writePlace(sheets, face, place)));
  }
  const isOther = exercise.traveller.person !== specimen.holder.person;
  if (!isOther && exercise.key.holderRelation !== 'impostor') return paths;
  const path = join(folder, `${exercise.id}-person.png`);
  await writeSheet(path, caseWords(exercise), await readFaces(root, exercise, specimen.holder.person), 2);
  return [...paths, path];
}

async function writePage({ exercise, easel, grid, folder, pairOf }: Sheets, face: FaceId, isFirst: boolean) {
  const look: Look = { region: null, pxPerMm: PAGE_SCALE, upright: 'landscape' };
  const drawing = faceOf(pairOf(face).document, parseFaceId(face).side);
  const set = pressForLights(drawing, LIGHTS, look, easel);
  const masks = outlinedOn(exercise, face).map(region => regionMask(region, grid));
  const panels = LIGHTS.map(light => {
    const picture = lightFace(set, light, look);
    for (const mask of light === 'tilt' ? [] : masks) {
      outlineRegion(picture, mask, { pxPerMm: PAGE_SCALE, left: -RIM, top: -RIM });
    }
    return { picture, caption: lightWords(light, exercise.key.places) };
  });
  const path = join(folder, `${exercise.id}${isFirst ? '' : `-${face.replace('.', '-')}`}.png`);
  await writeSheet(path, [...caseWords(exercise), face], panels, 2);
  return path;
}

/** The regions of a place on a face, each close up. */
async function writePlace(sheets: Sheets, face: FaceId, place: KeyPlace): Promise<readonly string[]> {
  const { exercise, grid, folder } = sheets;
  const paths: string[] = [];
  for (const [index, region] of regionsOn(place, face).entries()) {
    const path = join(folder, `${exercise.id}-${place.id}${index === 0 ? '' : `-${index + 1}`}.png`);
    await writeStrip(path, sheets, face, place, closeBox(regionMask(region, grid)));
    paths.push(path);
  }
  return paths;
}

async function writeStrip(
  path: string,
  { exercise, easel, pairOf }: Sheets,
  face: FaceId,
  place: KeyPlace,
  region: Box,
) {
  const pxPerMm = Math.min(FINEST, Math.max(COARSEST, CLOSE_WIDTH / region.width));
  const look: Look = { region, pxPerMm, upright: 'landscape' };
  const { twin, document } = pairOf(face);
  const [first, second] = [twin, document].map(leaf =>
    pressForLights(faceOf(leaf, parseFaceId(face).side), LIGHTS, look, easel),
  );
  const panels = LIGHTS.map(light => ({
    picture: stack(lightFace(first!, light, look), lightFace(second!, light, look)),
    caption: lightWords(light, [place]),
  }));
  const head = `${exercise.id}, ${place.id} (${place.class}) on ${face}: above as issued, below as presented`;
  await writeSheet(path, [head], panels, panels[0]!.picture.width > 500 ? 2 : 4);
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
