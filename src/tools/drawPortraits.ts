import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { contentHash } from '../core/exchange/contentHash.ts';
import { type Person, personSchema } from '../core/portrait/person.ts';
import { PICTURES, type PictureName, type Pictures, picturesSchema, shotOf } from '../core/portrait/pictures.ts';
import { type Portrait, type PortraitSize, RENDERER_VERSION, renderPortrait } from '../core/portrait/renderPortrait.ts';

const SIZES: Readonly<Record<PictureName, PortraitSize>> = {
  document: { width: 402, height: 516 },
  live: { width: 450, height: 578 },
  chip: { width: 420, height: 525 },
};
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
  for (const picture of PICTURES) {
    const source = sourceOf(person, picture);
    if (drawn[picture] === source && existsSync(join(folder, `${picture}.webp`))) continue;
    await drawPicture(person, picture, folder);
    drawn = { ...drawn, [picture]: source };
    const written: Pictures = { kind: 'loupe/pictures', version: 1, pictures: drawn };
    writeFileSync(record, `${JSON.stringify(written, null, 2)}\n`);
    process.stdout.write(`${join(folder, picture)}.webp\n`);
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

async function drawPicture(person: Person, picture: PictureName, folder: string): Promise<void> {
  const portrait = renderPortrait(person, shotOf(person.shots, picture), SIZES[picture]);
  writeFileSync(
    join(folder, `${picture}.webp`),
    await encode(portrait, at => portrait.rgb.subarray(3 * at, 3 * at + 3)),
  );
  if (picture !== 'document') return;
  const grey = await encode(portrait, at => new Uint8Array(3).fill(portrait.mask[at]!));
  writeFileSync(join(folder, 'document-mask.webp'), grey);
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
