import type { Point } from '../../units/shape.ts';
import type { Sheet } from './sheets.ts';

/** Shares of red, green, blue in 0..1, sRGB-encoded. */
export type Rgb = readonly [number, number, number];

/** Colours merging along the line from one point to another (mm): a split fountain. Stops rise from 0 to 1. */
export type Rainbow = { readonly from: Point; readonly to: Point; readonly stops: readonly (readonly [number, Rgb])[] };

/**
 * What a layer of ink, foil or film answers in every map. What is left out leaves that map as it is.
 * Coverage by the ink's shape scales every answer, anti-aliased edges included.
 */
export type Ink = {
  /** Puts sheets to these channels (byte / 255), whatever lay there: the one answer that can take print, film or relief away. */
  readonly replace?: Partial<Readonly<Record<Sheet, Rgb>>>;
  /** Multiplies reflectance: the colour on white paper. */
  readonly colour?: Rgb | Rainbow;
  /** Replaces reflectance: foil, opaque white, a hole's dark ground. */
  readonly cover?: Rgb;
  /** Light emitted at 365 nm and 254 nm, added. */
  readonly uv365?: Rgb;
  readonly uv254?: Rgb;
  /** Multiplies what glows below, both lamps: 0 hides it, 1 leaves it. */
  readonly uvDim?: number;
  /** Multiplies near-infrared reflectance. */
  readonly ir?: number;
  /** Multiplies the light that passes through. */
  readonly transmission?: number;
  /** Adds light that passes: 0..1 of full light. Only for the body (watermark highlights) and holes. */
  readonly lighten?: number;
  /** µm above (raise) or below (sink) the sheet, added. At most 255 in sum. */
  readonly raise?: number;
  readonly sink?: number;
  /** Adds gloss, 0..1. */
  readonly gloss?: number;
  /** A grating: azimuth of its lines in degrees (counter-clockwise as seen), lines per mm (0..2000), strength 0..1. Replaces. */
  readonly grating?: { readonly azimuth: number; readonly lines: number; readonly strength: number };
  /** Adds retro-reflectance 0..1; `retroDim` multiplies what is there. */
  readonly retro?: number;
  readonly retroDim?: number;
  /** Coverage by colour-shifting ink, by pearlescent ink: added, 0..1. */
  readonly colourShift?: number;
  readonly pearl?: number;
};
