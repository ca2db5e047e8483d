import { join } from 'node:path';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { readPicture } from '../../node/readPicture.ts';
import type { Panel } from './writeSheet.ts';

/** The traveller as he stands there beside the picture the document was issued with. */
export async function readFaces(root: string, { traveller }: Exercise, holder: string): Promise<readonly Panel[]> {
  const picture = (person: string, name: string): ReturnType<typeof readPicture> =>
    readPicture(join(root, 'specimens', 'people', person, `${name}.webp`));
  const [issued, live] = await Promise.all([picture(holder, 'document'), picture(traveller.person, 'live')]);
  return [
    { picture: issued, caption: `document as issued: ${holder}` },
    { picture: live, caption: `at the counter: ${traveller.person}` },
  ];
}
