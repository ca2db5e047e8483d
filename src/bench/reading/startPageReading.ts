import { type Capture, openCapture } from './openCapture.ts';
import { type PageJob, READER_LIGHTS, type ReaderLight, type Reading } from './Reading.ts';
import { attempt, READING_TOOLS, type ReadingTools, type ReadingWork, readZone, startReading } from './readingWork.ts';

/** Lays a page on the reader: white light first, and while its zone is read the page is taken in the other lights. */
export function startPageReading(job: PageJob, tools: ReadingTools = READING_TOOLS): Reading {
  return startReading(['captures', 'zone', 'page'], ['picture', 'zone', 'page'], tools, work => readPage(job, work));
}

async function readPage(job: PageJob, work: ReadingWork): Promise<void> {
  const capture = openCapture(job, work);
  const [first, ...others] = READER_LIGHTS;
  if ((await attempt(work, 'captures', 'reading/page-not-pressed', () => capture(first))) === null) return;
  const rest = captureRest(work, capture, others);
  rest.catch(() => undefined);
  if ((await readZone(work)) === null) return;
  await attempt(work, 'page', 'reading/page-not-pressed', async () => {
    await rest;
    return work.reader.ask<'page'>({ kind: 'page' });
  });
}

async function captureRest({ store }: ReadingWork, capture: Capture, lights: readonly ReaderLight[]): Promise<void> {
  for (const light of lights) store.put('captures', { state: 'done', value: await capture(light) });
}
