import type { Adjustment, Lamp, Tilt } from '../core/appearance/scene.ts';
import type { FaceId } from '../core/document/face.ts';
import type { Light } from '../core/document/lights.ts';
import type { Affine, Position } from '../core/units/affine.ts';
import type { Area, Box } from '../core/units/shape.ts';
import type { BenchAction } from './input/actions.ts';
import type { KeyBinding } from './input/keyTable.ts';
import type { LightBackend } from './lightbench/LightBackend.ts';
import type { MapFailureCode, MapSource } from './maps/MapSource.ts';
import type { Book } from './view/book.ts';
import type { View } from './view/view.ts';

/**
 * What one finger or the left button does. `mark`: nothing, the app draws (two fingers, the middle button and the wheel
 * still move the view). In the light `oblique` the tool `lamp` lets the lamp follow the pointer; in `tilt`, `tilt` turns the page.
 */
export const BENCH_TOOLS = ['hand', 'lamp', 'tilt', 'ruler', 'mark'] as const;
export type BenchTool = (typeof BENCH_TOOLS)[number];

/**
 * The glass: `at` is the place on the bench (mm) in its middle, `magnification` 2..40 against life size. Held, it stays
 * where it lies and is dragged; otherwise it follows the pointer.
 */
export type Loupe = {
  readonly on: boolean;
  readonly at: Position;
  readonly magnification: number;
  readonly held: boolean;
};

/** Two places on the bench in mm; null until it is laid. While `open`, its second end follows the pointer. */
export type Ruler = {
  readonly on: boolean;
  readonly from: Position | null;
  readonly to: Position | null;
  readonly open: boolean;
};

export const COMPARE_MODES = ['side-by-side', 'blink', 'difference'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/**
 * The document laid against the other. `shift` and `turn` (mm, degrees) say how its page must be moved to lie as ours:
 * the registration. `locked`: one move moves both, at one physical scale; unlocked, moving the reference registers it anew.
 * Blink shows each for half a `period` (ms, at least 700: no more than three changes a second). `light`: the one the
 * reference lies under, null for that of the bench; so a face can be held against itself in another light.
 */
export type Compare = {
  readonly mode: CompareMode;
  readonly source: MapSource;
  readonly face: FaceId;
  readonly light: Light | null;
  readonly locked: boolean;
  readonly shift: Position;
  readonly turn: number;
  readonly period: number;
};

/** Areas of a face to be outlined, landscape mm. One that is `strong` is drawn bolder: the one in hand. */
export type Highlight = {
  readonly id: string;
  readonly face: FaceId;
  readonly areas: readonly Area[];
  readonly strong: boolean;
};

/**
 * All that the bench shows, and nothing else decides what it shows. Places are mm on the bench: the origin lies in the
 * middle of the one face shown, or, in a spread, in the middle of the spine; the current face lies upright.
 */
export type BenchState = {
  readonly book: Book;
  readonly face: FaceId;
  readonly spread: boolean;
  readonly light: Light;
  /** The lamps there are, in the order of their keys. */
  readonly lights: readonly Light[];
  readonly lamp: Lamp;
  readonly tilt: Tilt;
  readonly view: View;
  readonly tool: BenchTool;
  readonly loupe: Loupe;
  readonly ruler: Ruler;
  readonly adjustment: Adjustment;
  /** Unsmoothed pixels. */
  readonly exact: boolean;
  /** What compare would show, null while there is no reference; and whether it shows it. */
  readonly reference: Omit<Compare, 'mode'> | null;
  readonly compare: CompareMode | null;
  /** While it blinks: the turn is the reference's. */
  readonly blinked: boolean;
  readonly highlights: readonly Highlight[];
  readonly highlightsHidden: boolean;
  /** Whether keys act at all. */
  readonly keys: boolean;
  /** CSS size of the host, and device px per CSS px. */
  readonly size: { readonly width: number; readonly height: number; readonly ratio: number };
  readonly backend: LightBackend['name'] | 'none';
  /** Sheets of what is in view are still on their way. */
  readonly busy: boolean;
  /** What is on the screen is as good as it will get: nothing moves, nothing is on its way. */
  readonly sharp: boolean;
  /** False while page and screen do not map by one affine: the page is tilted. */
  readonly canMark: boolean;
};

/** What may be changed from outside; parts of things keep the rest. Values out of range are brought into it, unknown faces and lamps that are not there are ignored. */
export type BenchChange = {
  readonly face?: FaceId;
  readonly spread?: boolean;
  readonly light?: Light;
  readonly lamp?: Partial<Lamp>;
  readonly tilt?: Partial<Tilt>;
  readonly view?: Partial<View>;
  readonly tool?: BenchTool;
  readonly loupe?: Partial<Loupe>;
  readonly ruler?: Partial<Ruler>;
  readonly adjustment?: Partial<Adjustment>;
  readonly exact?: boolean;
  readonly reference?: (Pick<Compare, 'source' | 'face'> & Partial<Omit<Compare, 'mode'>>) | null;
  readonly compare?: CompareMode | null;
  readonly highlights?: readonly Highlight[];
  readonly highlightsHidden?: boolean;
  readonly keys?: boolean;
};

/** What the bench tells. `ms`: from the input or change that asked for it to the end of painting. */
export type BenchEvent =
  | {
      readonly kind: 'painted';
      readonly face: FaceId;
      readonly light: Light;
      readonly coarse: boolean;
      /** False while the picture is an interim one: enlarged, or in the light before. */
      readonly sharp: boolean;
      readonly ms: number;
    }
  | { readonly kind: 'acted'; readonly action: BenchAction }
  | { readonly kind: 'failed'; readonly code: MapFailureCode; readonly text: string };

export type BenchOptions = {
  readonly source: MapSource;
  readonly face?: FaceId;
  readonly backend?: 'auto' | 'webgl2' | 'plain';
  /** Where left out, the wish of the system. */
  readonly reducedMotion?: boolean;
  /** CSS px per mm of this screen after calibration; 96 / 25.4 where nobody measured. */
  readonly screenPxPerMm?: number;
  /** The lamps this bench has; all where left out. White light is always there. */
  readonly lights?: readonly Light[];
  readonly keys?: readonly KeyBinding[];
  /** Words on the glass and the ruler, in the language of the reader. */
  readonly words?: { readonly length: (mm: number) => string; readonly magnification: (times: number) => string };
  readonly onEvent?: (event: BenchEvent) => void;
};

/** Where a point of the host (CSS px from its top left corner) lies. */
export type BenchPlace = {
  /** mm on the bench. */
  readonly bench: Position;
  /** The face it lies on and the landscape mm there; null beside the page. */
  readonly on: { readonly face: FaceId; readonly at: Position } | null;
  readonly pane: 'own' | 'reference';
};

export type Bench = {
  readonly getState: () => BenchState;
  /** Calls back after every change, at most once a frame; returns how to stop. */
  readonly subscribe: (listener: (state: BenchState, before: BenchState) => void) => () => void;
  readonly update: (change: BenchChange) => void;
  /** What a key would do; for buttons. */
  readonly perform: (action: BenchAction) => void;
  /** Shows part of a face (landscape mm) as large as the pane allows, turning to it where needed. Resolves when it has arrived. */
  readonly flyTo: (face: FaceId, box: Box, light?: Light) => Promise<void>;
  readonly highlight: (areas: readonly Highlight[]) => void;
  readonly placeAt: (point: Position) => BenchPlace | null;
  /** CSS px in the host of a place on a face (landscape mm); null where that face is not shown. */
  readonly pointOf: (face: FaceId, at: Position) => Position | null;
  /** Landscape mm of a face to CSS px of the host as one map, for marks; null where the face is not shown. Holds while `canMark`. */
  readonly mapOf: (face: FaceId) => Affine | null;
  /** mm on the bench of a place on a face, and back; null where that face is not shown. */
  readonly toBench: (face: FaceId, at: Position) => Position | null;
  readonly toFace: (bench: Position) => { readonly face: FaceId; readonly at: Position } | null;
  readonly setBackend: (backend: 'auto' | 'webgl2' | 'plain') => void;
  /** Bytes of sheets held: on the main side, and by the backend. */
  readonly memory: () => { readonly sheets: number; readonly textures: number };
  readonly keys: readonly KeyBinding[];
  readonly destroy: () => void;
};
