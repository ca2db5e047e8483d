import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { layPage } from './layPage.ts';
import { orderSheets } from './orderSheets.ts';
import { type PageJob, READER_LIGHTS, type ReaderLight } from './Reading.ts';
import type { ReadingWork } from './readingWork.ts';

type Pictures = Readonly<Partial<Record<ReaderLight, ReaderPicture>>>;

/** Waits for the sheets of a light, lights them, and gives all pictures so far. One light at a time. */
export type Capture = (light: ReaderLight) => Promise<Pictures>;

/** Orders what the lights of a reader need of a page. */
export function openCapture({ source, face }: PageJob, { store, reader, signal }: ReadingWork): Capture {
  const page = layPage(source.book, face);
  const orders = orderSheets({ source, face, pxPerMm: page.pxPerMm, signal }, READER_LIGHTS);
  const given = new Set<Sheet>();
  const steps = orders.size + READER_LIGHTS.length;
  let taken: Pictures = {};
  let count = 0;
  const step = (): void => store.advance('picture', ++count / steps);
  for (const order of orders.values()) order.then(step, () => undefined);
  return async light => {
    const wanted = sheetsOf(light).filter(sheet => !given.has(sheet));
    const sheets = await Promise.all(wanted.map(async sheet => [sheet, await orders.get(sheet)!] as const));
    for (const sheet of wanted) given.add(sheet);
    const picture = await reader.ask<'light'>({ kind: 'light', light, page, sheets: Object.fromEntries(sheets) });
    step();
    taken = { ...taken, [light]: picture };
    return taken;
  };
}
