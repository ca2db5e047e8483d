import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPicture } from '../../../../src/node/readPicture.ts';
import type { Print } from './Print.ts';

/** A person of the collection: an ordinary picture without a zone. */
export async function showPortrait(seed: number): Promise<Print> {
  const folder = join(process.cwd(), 'specimens', 'people');
  const people = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const { name } = people[seed % people.length]!;
  const picture = await readPicture(join(folder, name, 'document.webp'));
  return { condition: 'portrait', seed, picture: { ...picture, pxPerMm: null }, truth: null };
}
