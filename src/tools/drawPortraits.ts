import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { contentHash } from '../core/exchange/contentHash.ts';
import { type Person, personSchema } from '../core/portrait/person.ts';
import { type PictureName, type Pictures, picturesSchema, shotOf } from '../core/portrait/pictures.ts';
import { type Portrait, type PortraitSize, RENDERER_VERSION, renderFrames } from '../core/portrait/renderPortrait.ts';

const SIZES: Readonly<Record<PictureName, PortraitSize>> = {
  document: { width: 402, height: 516 },
  live: { width: 450, height: 578 },
  chip: { width: 420, height: 525 },
};
/** Pictures taken at one sitting, in several frames. */
const SITTINGS: readonly (readonly PictureName[])[] = [['document', 'chip'], ['live']];
const QUALITY = 90;

/**
 * Draws the pictures of every person under specimens/people whose parameters changed, and keeps in
 * `pictures.json` what each was drawn from; `args` may name some of the people.
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const root = join(process.cwd(), 'specimens', 'people');
  for (const slug of readdirSync(root).sort()) {
    const folder = join(root, slug);
    if (!existsSync(join(folder, 'person.json')) || (args.length > 0 && !args.includes(slug))) continue;
    await drawPerson(folder);
  }
}

async function drawPerson(folder: string): Promise<void> {
  const person = personSchema.parse(JSON.parse(readFileSync(join(folder, 'person.json'), 'utf8')));
  const record = join(folder, 'pictures.json');
  let drawn = existsSync(record) ? picturesSchema.parse(JSON.parse(readFileSync(record, 'utf8'))).pictures : {};
  for (const sitting of SITTINGS) {
    const sources = sitting.map(picture => [picture, sourceOf(person, picture)] as const);
    const stale = sources.filter(([picture, source]) => {
      return drawn[picture] !== source || !existsSync(join(folder, `${picture}.webp`));
    });
    if (stale.length === 0) continue;
    await drawPictures(
      person,
      stale.map(([picture]) => picture),
      folder,
    );
    drawn = { ...drawn, ...Object.fromEntries(stale) };
    const written: Pictures = { kind: 'loupe/pictures', version: 1, pictures: drawn };
    writeFileSync(record, `${JSON.stringify(written, null, 2)}\n`);
  }
}

/** The name of everything a picture depends on. */
function sourceOf({ seed, identity, shots }: Person, picture: PictureName): string {
  return contentHash({
    renderer: RENDERER_VERSION,
    seed,
    identity,
    shot: shotOf(shots, picture),
    size: SIZES[picture],
  });
}

/** Draws pictures of one sitting. */
async function drawPictures(person: Person, pictures: readonly PictureName[], folder: string): Promise<void> {
  const shots = pictures.map(picture => shotOf(person.shots, picture));
  const frames = pictures.map((picture, i) => ({ framing: shots[i]!.framing, size: SIZES[picture] }));
  for (const [i, portrait] of renderFrames(person, shots[0]!, frames).entries()) {
    const picture = join(folder, pictures[i]!);
    writeFileSync(`${picture}.webp`, await encode(portrait, at => portrait.rgb.subarray(3 * at, 3 * at + 3)));
    process.stdout.write(`${picture}.webp\n`);
    if (pictures[i] !== 'document') continue;
    const grey = await encode(portrait, at => new Uint8Array(3).fill(portrait.mask[at]!));
    writeFileSync(`${picture}-mask.webp`, grey);
  }
}

function encode({ width, height }: Portrait, pixel: (at: number) => Uint8Array): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (let at = 0; at < width * height; at++) {
    image.data.set(pixel(at), 4 * at);
    image.data[4 * at + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return canvas.encode('webp', QUALITY);
}
