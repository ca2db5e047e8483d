import { layPage, picturesOf } from './layPage.ts';
import { type Capture, openCapture } from './openCapture.ts';
import { type PageJob, READER_LIGHTS, type ReaderLight, type Reading } from './Reading.ts';
import { readAgain } from './readAgain.ts';
import { attempt, READING_TOOLS, type ReadingTools, type ReadingWork, readZone, startReading } from './readingWork.ts';

/** Lays a page on the reader: white light first, and while its zone is read the page is taken in the other lights. */
export function startPageReading(job: PageJob, tools: ReadingTools = READING_TOOLS): Reading {
  const readsEntries = job.visual.length > 0;
  return startReading(
    ['captures', 'zone', 'page', 'secondOpinion', ...(readsEntries ? (['visual'] as const) : [])],
    ['picture', 'zone', 'page', 'second-opinion', ...(readsEntries ? (['visual-zone'] as const) : [])],
    tools,
    work => readPage(job, work),
  );
}

async function readPage(job: PageJob, work: ReadingWork): Promise<void> {
  const capture = openCapture(job, work);
  const [first, ...others] = READER_LIGHTS;
  const taken = await attempt(work, 'captures', 'reading/page-not-pressed', () => capture(first));
  if (taken?.white === undefined) return;
  const rest = captureRest(work, capture, others);
  rest.catch(() => undefined);
  const zone = await readZone(work);
  const { view } = picturesOf(layPage(job.source.book, job.face));
  await Promise.all([
    zone === null ? skipPage(work, rest) : measurePage(work, rest),
    readAgain(work, taken.white, zone, { places: job.visual, view }),
  ]);
}

async function captureRest({ store }: ReadingWork, capture: Capture, lights: readonly ReaderLight[]): Promise<void> {
  for (const light of lights) store.put('captures', { state: 'done', value: await capture(light) });
}

async function measurePage(work: ReadingWork, rest: Promise<void>): Promise<void> {
  await attempt(work, 'page', 'reading/page-not-pressed', async () => {
    await rest;
    return work.reader.ask<'page'>({ kind: 'page' });
  });
  work.store.advance('page', 1);
}

/** Without a zone looked for there is nothing to measure, yet the page is taken in every light. */
function skipPage({ store }: ReadingWork, rest: Promise<void>): Promise<void> {
  return rest.then(
    () => store.advance('page', 1),
    () => undefined,
  );
}
