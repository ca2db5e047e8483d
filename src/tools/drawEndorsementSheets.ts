import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Endorsement } from '../core/document/endorsement.ts';
import { readingTurn } from '../core/document/endorsementPlace.ts';
import { type FaceId, parseFaceId } from '../core/document/face.ts';
import { LIGHTS, type Light } from '../core/document/lights.ts';
import { travelHistory } from '../core/document/travel/travelHistory.ts';
import { visaFaces } from '../core/document/travel/visaFaces.ts';
import { BORDER_POSTS } from '../core/document/world/borderPosts.ts';
import { VISA_ISSUERS } from '../core/document/world/visaIssuers.ts';
import { drawEndorsements } from '../core/press/drawEndorsements.ts';
import { drawParts, gatherLeaf, type LeafOrder } from '../core/press/drawLeaf.ts';
import { faceOf } from '../core/press/pressSheet.ts';
import { makeDice } from '../core/units/dice.ts';
import { deg, mm } from '../core/units/length.ts';
import { type Look, lightFace, pressForLights } from '../node/lightFace.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { readPortrait } from '../node/readPortrait.ts';
import { writePictures } from '../node/writePicture.ts';
import { readCollection } from './readCollection.ts';

const USAGE = `endorsements:sheet [--light LIGHT]… [--dpi N] [--travels N] [--seed N] [--out FOLDER]
  draws the stamps of every border post and the visas of every issuer in these lights (all of them), one PNG a page;
  with --travels the visa pages of somebody who travelled so often, as --seed draws it`;

type Sheet = { readonly name: string; readonly face: FaceId; readonly endorsements: readonly Endorsement[] };
type Wanted = { readonly lights: readonly Light[]; readonly dpi: number; readonly out: string };

/** Contact sheets of what authorities put into a book: stamps, visas, or the travels of one holder. */
export async function run(parameters: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      light: { type: 'string', multiple: true },
      dpi: { type: 'string', default: '110' },
      travels: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: join('.build', 'endorsements') },
    },
  });
  const lights = LIGHTS.filter(light => values.light === undefined || values.light.includes(light));
  const dpi = Number(values.dpi);
  if (lights.length === 0 || !(dpi >= 20 && dpi <= 1200)) throw new Error(USAGE);
  const order = await orderBook(process.cwd());
  const sheets =
    values.travels === undefined
      ? [...stampSheets(order), ...visaSheets(order)]
      : travelSheets(order, Number(values.travels), Number(values.seed));
  await mkdir(values.out, { recursive: true });
  for (const sheet of sheets)
    process.stdout.write(`${await drawSheet(sheet, order, { lights, dpi, out: values.out })}\n`);
}

type Order = Omit<LeafOrder, 'recipe'> & { readonly recipeOf: (leaf: string) => LeafOrder['recipe'] };

async function orderBook(root: string): Promise<Order> {
  const { designs } = await readCollection(root);
  const design = designs.find(({ specimen, inks }) => inks !== null && visaFaces(specimen).length > 0);
  if (design === undefined || design.inks === null) throw new Error('no pressed specimen has pages for visas');
  const { specimen, inks, leaves } = design;
  const recipeOf = (leaf: string): LeafOrder['recipe'] => {
    const recipe = leaves.find(other => other.leaf === leaf);
    if (recipe === undefined) throw new Error(`${specimen.id} does not draw its leaf ${leaf}`);
    return recipe;
  };
  return { specimen, inks, portrait: await readPortrait(root, specimen.holder.person), recipeOf };
}

const PER_PAGE = 6;

/** Six to a page, each post once as entry and once as exit. */
function stampSheets({ specimen }: Order): readonly Sheet[] {
  const face = visaFaces(specimen)[0]!;
  const stamps = BORDER_POSTS.flatMap((post, i) =>
    (['entry', 'exit'] as const).map((direction, j): Endorsement => {
      const at = (2 * i + j) % PER_PAGE;
      return {
        kind: 'stamp',
        id: `${post.id}-${direction}`,
        face,
        x: mm(100 - 37 * Math.floor(at / 2)),
        y: mm(at % 2 === 0 ? 23 : 65),
        angle: deg(((7 * i + 5 * j) % 13) - 6),
        post: post.id,
        direction,
        date: post.openUntil ?? '2023-04-17',
        seed: 2 * i + j,
      };
    }),
  );
  return Array.from({ length: Math.ceil(stamps.length / PER_PAGE) }, (_, page) => ({
    name: `stamps-${page + 1}`,
    face,
    endorsements: stamps.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  }));
}

function visaSheets({ specimen }: Order): readonly Sheet[] {
  const face = visaFaces(specimen)[0]!;
  return VISA_ISSUERS.map(({ state, prefix }) => ({
    name: `visa-${state}`,
    face,
    endorsements: [
      {
        kind: 'visa',
        id: 'visa',
        face,
        x: mm(66.5),
        y: mm(50),
        angle: deg(-readingTurn(specimen, face)),
        issuer: state,
        number: `${prefix}${'40281175'.slice(prefix.length - 1)}`,
        holder: specimen.holder,
        passportNumber: specimen.documentNumber,
        entries: 'double',
        issuedOn: '2023-02-20',
        validFrom: '2023-03-01',
        validUntil: '2023-08-31',
        stayDays: 30,
      },
    ],
  }));
}

function travelSheets({ specimen }: Order, number: number, seed: number): readonly Sheet[] {
  const endorsements = travelHistory(specimen, makeDice(seed), { controlDate: specimen.expiryDate, number });
  return visaFaces(specimen).map(face => ({ name: `travels-${seed}-${face}`, face, endorsements }));
}

async function drawSheet({ name, face, endorsements }: Sheet, order: Order, wanted: Wanted): Promise<string> {
  const { leaf, side } = parseFaceId(face);
  const specimen = { ...order.specimen, endorsements };
  const whole = { ...order, specimen, recipe: order.recipeOf(leaf) };
  const drawn = gatherLeaf(specimen, [...drawParts(whole), ...drawEndorsements(whole)]);
  const look: Look = { region: null, pxPerMm: wanted.dpi / 25.4, upright: side };
  const set = pressForLights(faceOf(drawn, side), wanted.lights, look, makeNodeEasel());
  const pictures = wanted.lights.map(light => lightFace(set, light, look));
  const { width, height } = pictures[0]!;
  const columns = Math.min(4, pictures.length);
  const path = join(wanted.out, `${name}.png`);
  const placed = pictures.map((picture, i) => ({
    ...picture,
    x: (i % columns) * width,
    y: Math.floor(i / columns) * height,
  }));
  await writePictures(path, columns * width, Math.ceil(pictures.length / columns) * height, placed);
  return path;
}
