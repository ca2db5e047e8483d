import type { FaceId } from '../../../core/document/face.ts';
import type { Light } from '../../../core/document/lights.ts';

/** Numbers of an address, each within its bounds: what is shared must mean the same on another screen. */
export const BOUNDS = {
  x: [-300, 300],
  y: [-300, 300],
  z: [0.2, 800],
  turn: [-180, 180],
  azimuth: [0, 360],
  elevation: [0, 90],
  tilt: [-50, 50],
  magnification: [2, 40],
} as const;

/** Where a reader stands in the Library: all that an address can say, and null for what it leaves to the bench. */
export type LibraryPlace = {
  readonly specimen: string;
  readonly face: FaceId;
  readonly light: Light;
  readonly spread: boolean;
  /** Degrees. */
  readonly lamp: { readonly azimuth: number; readonly elevation: number } | null;
  readonly tilt: { readonly x: number; readonly y: number } | null;
  /** mm on the bench in the middle of the picture, CSS px per mm, degrees. */
  readonly view: {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly turn: number;
    readonly flip: boolean;
  } | null;
  /** Magnification against life size, and the place in the middle of the glass in mm on the bench. */
  readonly loupe: { readonly magnification: number; readonly x: number; readonly y: number } | null;
  readonly feature: string | null;
};
