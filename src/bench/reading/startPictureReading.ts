import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { decodePicture } from './decodePicture.ts';
import type { Reading } from './Reading.ts';
import { readAgain } from './readAgain.ts';
import { attempt, READING_TOOLS, type ReadingTools, type ReadingWork, readZone, startReading } from './readingWork.ts';

/** Reads the zone of a picture file (JPEG, PNG, WebP). Nothing of it leaves the device. */
export function startPictureReading(picture: Blob, tools: ReadingTools = READING_TOOLS): Reading {
  return startReading(['captures', 'zone', 'secondOpinion'], ['picture', 'zone', 'second-opinion'], tools, work =>
    readPicture(picture, work),
  );
}

async function readPicture(file: Blob, work: ReadingWork): Promise<void> {
  const taken = await attempt(work, 'captures', 'reading/no-picture', async () => ({
    white: await takePicture(file, work),
  }));
  work.store.advance('picture', 1);
  if (taken?.white !== undefined) await readAgain(work, taken.white, await readZone(work), null);
}

/** A worker without a canvas of its own is handed the px. */
async function takePicture(file: Blob, { reader }: ReadingWork): Promise<ReaderPicture> {
  if (typeof OffscreenCanvas !== 'undefined') return reader.ask<'decode'>({ kind: 'decode', file });
  const picture = await decodePicture(file);
  await reader.ask<'take'>({ kind: 'take', picture });
  return picture;
}
