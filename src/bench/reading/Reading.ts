import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import type { PageMeasures } from '../../core/reader/page/measurePage.ts';
import type { ReaderPicture } from '../../core/reader/readerPicture.ts';
import type { VisualField, VisualPlace } from '../../core/reader/visualReading.ts';
import type { ZoneReading } from '../../core/reader/zoneReading.ts';
import type { MapSource } from '../maps/MapSource.ts';

/** The lights of a full-page reader (ICAO Doc 9303-2): visible, 365 nm, near infrared. */
export const READER_LIGHTS = ['white', 'ir', 'uv365'] as const satisfies readonly Light[];
export type ReaderLight = (typeof READER_LIGHTS)[number];

export const READING_STEPS = ['picture', 'zone', 'page', 'second-opinion', 'visual-zone'] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

export const READING_FAILURES = [
  'reading/no-worker',
  'reading/page-not-pressed',
  'reading/no-picture',
  'reading/picture-too-large',
  'reading/recogniser-not-loaded',
  'reading/recogniser-broke',
  'reading/broke',
] as const;
export type ReadingFailure = (typeof READING_FAILURES)[number];

/**
 * A part of a reading that may fail by itself while the rest goes on; `off`: not asked for, or found to have nothing to
 * go by (no picture, no zone).
 */
export type Attempted<T> =
  | { readonly state: 'off' | 'waiting' | 'cancelled' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly code: ReadingFailure };

export type ReadingState = {
  readonly outcome: 'running' | 'done' | 'cancelled';
  /** What is being done, and 0 to 1 how much of the whole is; null at rest. */
  readonly step: ReadingStep | null;
  readonly progress: number;
  /** Grows light by light, white first. */
  readonly captures: Attempted<Readonly<Partial<Record<ReaderLight, ReaderPicture>>>>;
  readonly zone: Attempted<ZoneReading>;
  readonly page: Attempted<PageMeasures>;
  /** The lines of the zone as the other recogniser reads them. */
  readonly secondOpinion: Attempted<readonly string[]>;
  readonly visual: Attempted<readonly VisualField[]>;
};

/** A reading under way. It holds workers only while it runs. */
export type Reading = {
  readonly getState: () => ReadingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends it; what was read so far stays. */
  readonly cancel: () => void;
};

/** A page laid on the reader. `visual` empty: the visual zone is not read. */
export type PageJob = {
  readonly source: MapSource;
  readonly face: FaceId;
  readonly visual: readonly VisualPlace[];
};
