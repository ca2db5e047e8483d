import type { FaceId } from '../../core/document/face.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { Box } from '../../core/units/shape.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import type { Book } from '../view/book.ts';

/** One sheet of a region of a face: landscape mm, and how many px a mm becomes (at most 94.5, 2400 dpi). */
export type SheetOrder = {
  readonly face: FaceId;
  readonly sheet: Sheet;
  readonly region: Box;
  readonly pxPerMm: number;
};

/**
 * Where material maps come from: pressed in a worker, or fetched. A request that is given up through its signal, or
 * cannot be met, rejects: with an AbortError, or with a MapFailure.
 */
export type MapSource = {
  /** Keeps apart what two sources hold for faces of the same name. */
  readonly key: string;
  readonly book: Book;
  /** How many requests it works on at a time; whoever asks keeps further ones back, so that the newest need comes first. */
  readonly lanes: number;
  readonly request: (order: SheetOrder, signal: AbortSignal) => Promise<SheetBytes>;
  readonly destroy: () => void;
};

export const MAP_FAILURES = [
  'maps/no-worker',
  'maps/no-canvas',
  'maps/no-picture',
  'maps/no-leaf',
  'maps/too-large',
  'maps/press-broke',
] as const;
export type MapFailureCode = (typeof MAP_FAILURES)[number];

export class MapFailure extends Error {
  readonly code: MapFailureCode;
  constructor(code: MapFailureCode, text = '') {
    super(text === '' ? code : `${code}: ${text}`);
    this.name = 'MapFailure';
    this.code = code;
  }
}
