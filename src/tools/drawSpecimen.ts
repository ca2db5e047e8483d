import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FaceId, SIDES, type Side } from '../core/document/face.ts';
import { LIGHTS, type Light } from '../core/document/lights.ts';
import { specimenFaces } from '../core/document/specimenFaces.ts';
import { drawLeaf } from '../core/press/drawLeaf.ts';
import { faceOf } from '../core/press/pressSheet.ts';
import type { Design } from '../core/press/recipe/design.ts';
import { mm } from '../core/units/length.ts';
import type { Box } from '../core/units/shape.ts';
import { type LitPicture, type Look, lightFace, pressForLights } from '../node/lightFace.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { readPortrait } from '../node/readPortrait.ts';
import { writePictures } from '../node/writePicture.ts';
import { readCollection } from './readCollection.ts';

const USAGE = `specimen:sheet [--specimen ID] [--face LEAF.SIDE] [--light LIGHT] [--dpi N] [--region X,Y,W,H] [--out FOLDER]
  draws every face of a specimen (the first that is pressed) in every light, one PNG a face (and one a light where --light or --region is given)`;

type Wanted = {
  readonly design: Design;
  readonly faces: readonly FaceId[];
  readonly lights: readonly Light[];
  readonly dpi: number;
  readonly region: Box | null;
  readonly out: string;
};

/** Draws contact sheets of a specimen: its faces under the lamps, as PNG. */
export async function run(parameters: readonly string[]): Promise<void> {
  const root = process.cwd();
  const wanted = await readWanted(root, parameters);
  await mkdir(wanted.out, { recursive: true });
  const portrait = await readPortrait(root, wanted.design.specimen.holder.person);
  for (const path of await drawFaces(wanted, portrait)) process.stdout.write(`${path}\n`);
}

async function readWanted(root: string, parameters: readonly string[]): Promise<Wanted> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      specimen: { type: 'string' },
      face: { type: 'string' },
      light: { type: 'string' },
      dpi: { type: 'string', default: '150' },
      region: { type: 'string' },
      out: { type: 'string', default: join('.build', 'sheets') },
    },
  });
  const { designs } = await readCollection(root);
  const design = designs.find(
    ({ specimen, inks }) => inks !== null && (values.specimen ?? specimen.id) === specimen.id,
  );
  if (design === undefined) throw new Error(`there is no pressed specimen ${values.specimen ?? ''}\n${USAGE}`);
  const faces = specimenFaces(design.specimen).filter(face => values.face === undefined || face === values.face);
  const lights = LIGHTS.filter(light => values.light === undefined || light === values.light);
  const dpi = Number(values.dpi);
  if (faces.length === 0) throw new Error(`${design.specimen.id} has no face ${values.face}\n${USAGE}`);
  if (lights.length === 0) throw new Error(`there is no light ${values.light}; lights are ${LIGHTS.join(', ')}`);
  if (!(dpi >= 20 && dpi <= 2400)) throw new Error(`--dpi is a number from 20 to 2400, not ${values.dpi}`);
  return { design, faces, lights, dpi, region: readRegion(values.region), out: values.out };
}

function readRegion(text: string | undefined): Box | null {
  if (text === undefined) return null;
  const [x, y, width, height] = text.split(',').map(Number);
  if (
    x === undefined ||
    y === undefined ||
    !(width! > 0) ||
    !(height! > 0) ||
    x < 0 ||
    y < 0 ||
    x + width! > 125 ||
    y + height! > 125
  ) {
    throw new Error(`--region is X,Y,WIDTH,HEIGHT in mm on the face, not ${text}`);
  }
  return { x: mm(x), y: mm(y), width: mm(width!), height: mm(height!) };
}

async function drawFaces(
  wanted: Wanted,
  portrait: Awaited<ReturnType<typeof readPortrait>>,
): Promise<readonly string[]> {
  const { specimen, inks, leaves } = wanted.design;
  const easel = makeNodeEasel();
  const paths: string[] = [];
  for (const recipe of leaves) {
    const sides = SIDES.filter(side => wanted.faces.includes(`${recipe.leaf}.${side}`));
    if (sides.length === 0 || inks === null) continue;
    const leaf = drawLeaf({ specimen, recipe, inks, portrait });
    for (const side of sides) {
      const face = `${recipe.leaf}.${side}`;
      const look: Look = {
        region: wanted.region,
        pxPerMm: wanted.dpi / 25.4,
        upright: uprightOf(wanted.design, recipe.leaf, side),
      };
      const set = pressForLights(faceOf(leaf, side), wanted.lights, look, easel);
      const path = join(wanted.out, `${face}${wanted.lights.length === 1 ? `-${wanted.lights[0]}` : ''}.png`);
      await writeSheet(
        path,
        wanted.lights.map(light => lightFace(set, light, look)),
      );
      paths.push(path);
    }
  }
  return paths;
}

function uprightOf({ specimen }: Design, leaf: string, side: Side): Look['upright'] {
  const portrait = specimen.leaves.find(({ id }) => id === leaf)?.[side].upright === 'portrait';
  return portrait ? side : 'landscape';
}

/** Two rows where pictures are upright, two columns where they are wide; none is scaled. */
async function writeSheet(path: string, pictures: readonly LitPicture[]): Promise<void> {
  const { width, height } = pictures[0]!;
  const columns = pictures.length === 1 ? 1 : width > height ? 2 : 4;
  const rows = Math.ceil(pictures.length / columns);
  const placed = pictures.map((picture, i) => ({
    ...picture,
    x: (i % columns) * width,
    y: Math.floor(i / columns) * height,
  }));
  await writePictures(path, columns * width, rows * height, placed);
}
