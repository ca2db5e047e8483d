import type { Sheet } from '../../core/press/display/sheets.ts';
import type { PageMeasures } from '../../core/reader/page/measurePage.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import type { ZoneStep } from '../../core/reader/readZone.ts';
import type { ZoneReading } from '../../core/reader/zoneReading.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import type { LaidPage } from './layPage.ts';
import type { ReaderLight, ReadingFailure } from './Reading.ts';

/** The sheets a light needs; one that was given for a light before stays. */
export type LightTask = {
  readonly kind: 'light';
  readonly light: ReaderLight;
  readonly page: LaidPage;
  readonly sheets: Readonly<Partial<Record<Sheet, SheetBytes>>>;
};

/**
 * What the reader is asked, one after another: to light a page, to decode a file or take its px decoded; then to find
 * the zone in the white picture, and to measure what was taken.
 */
export type ReaderTask =
  | LightTask
  | { readonly kind: 'decode'; readonly file: Blob }
  | { readonly kind: 'take'; readonly picture: ReaderPicture }
  | { readonly kind: 'zone' }
  | { readonly kind: 'page' };
export type TaskKind = ReaderTask['kind'];

export type Answers = {
  readonly light: ReaderPicture;
  readonly decode: ReaderPicture;
  readonly take: null;
  readonly zone: ZoneReading;
  readonly page: PageMeasures;
};

export type ToReader = { readonly id: number; readonly task: ReaderTask };
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly id: number; readonly step: ZoneStep }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answers[TaskKind] }
  | { readonly kind: 'failed'; readonly id: number; readonly code: ReadingFailure; readonly text: string };

/** The side of the reader one speaks to: a worker, or the window where there is none. Rejects with a ReadingFault. */
export type ReaderPort = {
  readonly ask: <K extends TaskKind>(
    task: Extract<ReaderTask, { readonly kind: K }>,
    watch?: (step: ZoneStep) => void,
  ) => Promise<Answers[K]>;
  /** What is not answered by then never is. */
  readonly close: () => void;
};
