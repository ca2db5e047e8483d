import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import type { VisualField, VisualPlace } from '../../core/reader/visualReading.ts';
import type { ReadLine, ZoneReading } from '../../core/reader/zoneReading.ts';
import type { Affine } from '../../core/units/affine.ts';
import { cutEntry } from '../ocr/cutEntry.ts';
import { cutZoneLine } from '../ocr/cutZoneLine.ts';
import type { Recogniser } from '../ocr/Recogniser.ts';
import { attempt, type ReadingWork } from './readingWork.ts';

/** The entries of a page; `view` takes mm on the face to px of its picture. */
export type Entries = { readonly places: readonly VisualPlace[]; readonly view: Affine };

/** How much of the first step with the other recogniser is loading it. */
const LOADING_SHARE = 0.5;

/** Has the other recogniser read the lines of a zone and the entries of a page; nothing to read, nothing loaded. */
export async function readAgain(
  work: ReadingWork,
  picture: ReaderPicture,
  zone: ZoneReading | null,
  entries: Entries | null,
): Promise<void> {
  const { store, signal } = work;
  const lines = zone?.kind === 'zone' ? zone.lines : [];
  const places = entries?.places ?? [];
  if (lines.length === 0) store.advance('second-opinion', 1);
  if (lines.length + places.length === 0 || signal.aborted) return;
  const recogniser = work.openRecogniser();
  signal.addEventListener('abort', recogniser.close, { once: true });
  recogniser.isLoaded.then(
    () => store.advance(lines.length > 0 ? 'second-opinion' : 'visual-zone', LOADING_SHARE),
    () => undefined,
  );
  if (lines.length > 0)
    await attempt(work, 'secondOpinion', 'reading/recogniser-broke', () => readLines(work, recogniser, picture, lines));
  store.advance('second-opinion', 1);
  if (entries !== null && places.length > 0)
    await attempt(work, 'visual', 'reading/recogniser-broke', () => readEntries(work, recogniser, picture, entries));
  store.advance('visual-zone', 1);
  recogniser.close();
}

async function readLines(
  { store }: ReadingWork,
  recogniser: Recogniser,
  picture: ReaderPicture,
  lines: readonly ReadLine[],
): Promise<readonly string[]> {
  await recogniser.isLoaded;
  const read: string[] = [];
  for (const line of lines) {
    const strip = cutZoneLine(picture, line);
    read.push(strip === null ? '' : (await recogniser.read(strip, 'zone-line')).text.replaceAll(' ', ''));
    store.advance('second-opinion', LOADING_SHARE + ((1 - LOADING_SHARE) * read.length) / lines.length);
  }
  return read;
}

async function readEntries(
  { store }: ReadingWork,
  recogniser: Recogniser,
  picture: ReaderPicture,
  { places, view }: Entries,
): Promise<readonly VisualField[]> {
  await recogniser.isLoaded;
  const read: VisualField[] = [];
  for (const { field, box } of places) {
    const cut = cutEntry(picture, box, view);
    const seen = cut === null ? { text: '', confidence: 0 } : await recogniser.read(cut.strip, cut.print);
    read.push({ field, ...seen });
    store.advance('visual-zone', read.length / places.length);
  }
  return read;
}
