import { makeSheetSet, type SheetSet } from '../../core/appearance/sheetSet.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import { measurePage } from '../../core/reader/page/measurePage.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import { readZone, type ZoneStep } from '../../core/reader/readZone.ts';
import type { ZoneReading } from '../../core/reader/zoneReading.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import { faceBox } from '../view/faceBox.ts';
import { decodePicture } from './decodePicture.ts';
import { lightPage } from './lightPage.ts';
import type { ReaderLight } from './Reading.ts';
import { ReadingFault } from './ReadingFault.ts';
import type { Answers, LightTask, ReaderTask, TaskKind } from './readerMessages.ts';

/** Lights, decodes, reads and measures one document; where it runs, worker or window, is not its business. */
export type ReaderDesk = (task: ReaderTask, watch: (step: ZoneStep) => void) => Promise<Answers[TaskKind]>;

export function createReaderDesk(decode: (file: Blob) => Promise<ReaderPicture> = decodePicture): ReaderDesk {
  const pictures: Partial<Record<ReaderLight, ReaderPicture>> = {};
  let set: SheetSet | null = null;
  let zone: ZoneReading | null = null;
  const white = (): ReaderPicture => {
    if (pictures.white === undefined) throw new ReadingFault('reading/no-picture');
    return pictures.white;
  };
  const light = ({ light: name, page, sheets }: LightTask): ReaderPicture => {
    set ??= makeSheetSet(faceBox(page.face), page.face);
    for (const [sheet, bytes] of Object.entries(sheets)) set.put(sheet as Sheet, bytes as SheetBytes);
    const picture = lightPage(set, name, page);
    pictures[name] = picture;
    return picture;
  };
  const take = (picture: ReaderPicture): ReaderPicture => {
    pictures.white = picture;
    return picture;
  };
  return async (task, watch) => {
    switch (task.kind) {
      case 'light':
        return light(task);
      case 'decode':
        return take(await decode(task.file));
      case 'take':
        take(task.picture);
        return null;
      case 'zone':
        zone = readZone(white(), watch);
        return zone;
      case 'page':
        if (zone === null) throw new ReadingFault('reading/broke', 'no zone was looked for');
        return measurePage({ white: white(), ir: pictures.ir ?? null, uv365: pictures.uv365 ?? null }, zone);
    }
  };
}
