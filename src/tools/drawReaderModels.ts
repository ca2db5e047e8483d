import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFaceId } from '../core/document/face.ts';
import { FACE_SIZES } from '../core/document/formats.ts';
import { type Issue, issueTo } from '../core/document/issueTo.ts';
import type { Specimen } from '../core/document/specimen.ts';
import type { Easel } from '../core/press/display/PaintContext.ts';
import { drawLeaf } from '../core/press/drawLeaf.ts';
import { faceOf } from '../core/press/pressSheet.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { makeReaderModel } from '../core/reader/page/makeReaderModel.ts';
import type { ReaderModel } from '../core/reader/page/readerModel.ts';
import { type PageSketch, sketchPage } from '../core/reader/page/sketchPage.ts';
import { describeFailure } from '../core/units/failure.ts';
import { mm } from '../core/units/length.ts';
import { type Look, lightFace, pressForLights } from '../node/lightFace.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { readPortrait } from '../node/readPortrait.ts';
import { formatJson } from './formatJson.ts';
import { readCollection } from './readCollection.ts';

/** Means of cells of 2.5 mm need no more. */
const PX_PER_MM = 4;

type Sketches = { readonly white: PageSketch; readonly uv365: PageSketch };

/** Two other holders, with long and short names: what of the page is theirs tells nothing of the model. */
const STRANGERS: readonly Pick<Issue, 'holder' | 'documentNumber' | 'personalNumber'>[] = [
  {
    holder: {
      person: 'tomas-adeyo',
      primary: 'WESTMARKHAMMOND',
      secondary: 'MAXIMILIAN WENDOLIN',
      nationality: 'UTO',
      birthDate: '1957-11-28',
      sex: 'M',
    },
    documentNumber: 'XW1728395',
    personalNumber: '571128 95263',
  },
  {
    holder: {
      person: 'amara-quill',
      primary: 'EMMERDINGK',
      secondary: 'HW',
      nationality: 'UTO',
      birthDate: '1996-06-30',
      sex: 'F',
    },
    documentNumber: '8M8W4X7N6',
    personalNumber: '960630 10101',
  },
];

/** What a reader knows of a drawn specimen; null where it has no machine-readable zone. */
export async function drawReaderModel(root: string, design: Design, easel: Easel): Promise<ReaderModel | null> {
  const { specimen } = design;
  if (specimen.mrz === null) return null;
  const sketches: Sketches[] = [];
  for (const document of [specimen, ...STRANGERS.map(stranger => issueToStranger(specimen, stranger))]) {
    sketches.push(await sketchDocument(root, design, document, specimen.mrz.face, easel));
  }
  return makeReaderModel(
    specimen,
    sketches.map(({ white }) => white),
    sketches.map(({ uv365 }) => uv365),
  );
}

function issueToStranger(specimen: Specimen, stranger: (typeof STRANGERS)[number]): Specimen {
  const issued = issueTo(specimen, {
    ...stranger,
    holder: { ...stranger.holder, nationality: specimen.state.nationality },
    issueDate: '2019-10-27',
    expiryDate: '2029-10-26',
    birthPlace: 'WESTMARKHAMMOND',
    authority: 'WEST MARKHAMMOND 17',
  });
  if (!issued.ok) throw new Error(issued.failures.map(describeFailure).join('\n'));
  return issued.value;
}

async function sketchDocument(
  root: string,
  { inks, leaves }: Design,
  specimen: Specimen,
  face: string,
  easel: Easel,
): Promise<Sketches> {
  const { leaf, side } = parseFaceId(face);
  const recipe = leaves.find(other => other.leaf === leaf);
  if (inks === null || recipe === undefined) throw new Error(`${specimen.id} does not draw its leaf ${leaf}`);
  const portrait = await readPortrait(root, specimen.holder.person);
  const look: Look = {
    region: { x: mm(0), y: mm(0), ...FACE_SIZES[specimen.format] } as NonNullable<Look['region']>,
    pxPerMm: PX_PER_MM,
    upright: 'landscape',
  };
  const drawing = faceOf(drawLeaf({ specimen, recipe, inks, portrait }), side);
  const set = pressForLights(drawing, ['white', 'uv365'], look, easel);
  return {
    white: sketchPage({ ...lightFace(set, 'white', look), pxPerMm: PX_PER_MM }, PX_PER_MM),
    uv365: sketchPage({ ...lightFace(set, 'uv365', look), pxPerMm: PX_PER_MM }, PX_PER_MM),
  };
}

/** Writes specimens/<id>/reader-model.json for every drawn specimen with a zone, and says which. */
export async function run(): Promise<void> {
  const root = process.cwd();
  const easel = makeNodeEasel();
  const { designs } = await readCollection(root);
  for (const design of designs.filter(({ inks }) => inks !== null)) {
    const model = await drawReaderModel(root, design, easel);
    if (model === null) continue;
    const file = `specimens/${model.specimen}/reader-model.json`;
    await writeFile(join(root, file), formatJson(model));
    process.stdout.write(`${file}\n`);
  }
}
