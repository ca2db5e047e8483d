import type { Light } from '../document/lights.ts';
import type { Affine, Position } from '../units/affine.ts';

/** Where the lamp stands. Degrees; azimuth counter-clockwise from the right as seen, elevation above the page. */
export type Lamp = { readonly azimuth: number; readonly elevation: number };
/** Turn of the page about its own x and y axis, degrees within ±50; only the light `tilt` uses it. */
export type Tilt = { readonly x: number; readonly y: number };
/** 0 leaves the picture as it is; both -1..1. */
export type Adjustment = { readonly brightness: number; readonly contrast: number };
export type Extent = { readonly width: number; readonly height: number };

/** What a light needs to know besides the material: all in the frame of the page, y down, z towards the viewer. */
export type Scene = {
  readonly light: Light;
  readonly lamp: Lamp;
  readonly tilt: Tilt;
  /** Page mm about which the page is turned, and above which the viewer stands. */
  readonly pivot: Position;
  /** Size of the face, mm. */
  readonly face: Extent;
  /** From directions as seen on the target to directions on the page: a rotation, mirrored where the view is flipped. */
  readonly turn: Turn2;
  /** mm of the page in one sample: the larger of a target px and a texel. What is finer cannot be told apart. */
  readonly sample: number;
};

/** x' = xx x + xy y, y' = yx x + yy y */
export type Turn2 = { readonly xx: number; readonly xy: number; readonly yx: number; readonly yy: number };

export const NO_TILT: Tilt = { x: 0, y: 0 };
export const NO_ADJUSTMENT: Adjustment = { brightness: 0, contrast: 0 };
/** The lamp at rest: from the upper left, low. */
export const LAMP: Lamp = { azimuth: 135, elevation: 20 };

/** The turn of a view, scale taken out: what is right on the target lies in which direction on the page. */
export function turnOfView(view: Affine): Turn2 {
  const size = Math.sqrt(Math.abs(view.a * view.d - view.b * view.c)) || 1;
  return { xx: view.a / size, xy: view.b / size, yx: view.c / size, yy: view.d / size };
}

/** Unit vector towards the lamp in the frame of the page. */
export function lampVector(lamp: Lamp, turn: Turn2): readonly [number, number, number] {
  const azimuth = (lamp.azimuth * Math.PI) / 180;
  const elevation = (lamp.elevation * Math.PI) / 180;
  const x = Math.cos(azimuth) * Math.cos(elevation);
  const y = -Math.sin(azimuth) * Math.cos(elevation);
  return [turn.xx * x + turn.xy * y, turn.yx * x + turn.yy * y, Math.sin(elevation)];
}
