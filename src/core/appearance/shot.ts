import type { Light } from '../document/lights.ts';
import type { Affine, Position } from '../units/affine.ts';
import type { Adjustment, Lamp, Tilt } from './scene.ts';

/** px of the target that may be painted; `round`: only the disc (or oval) inside the box. */
export type ShotWindow = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
};

/** How one set of sheets is looked at. */
export type ShotGeometry = {
  readonly light: Light;
  readonly lamp: Lamp;
  readonly tilt: Tilt;
  readonly adjustment: Adjustment;
  /** Page mm (landscape frame of the face, y down) to target px; keeps angles. In the light `tilt` the page is turned about `pivot` before. */
  readonly view: Affine;
  readonly pivot: Position;
  readonly window: ShotWindow;
  /** Unsmoothed: each texel a flat square. */
  readonly exact: boolean;
  /** Blend over what is there: 1 covers it, 0.5 mixes; `difference` shows the absolute difference to what is there. */
  readonly mix: number | 'difference';
  /** The bare bench around the page is painted (true) or left as it is (false: a sharper region over the base). */
  readonly ground: boolean;
  /** Lit as tilted, yet seen squarely: places stay where they are. For comparing pictures in the light `tilt`. */
  readonly squared?: boolean;
};

/** A picture being painted: RGBA words, opaque. */
export type Target = { readonly width: number; readonly height: number; readonly words: Uint32Array };
