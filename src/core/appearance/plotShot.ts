import { type Affine, invertAffine } from '../units/affine.ts';
import { quarterLod } from './pyramid.ts';
import { reliefLod } from './relief.ts';
import { type GrainView, viewGrain } from './sampleGrain.ts';
import { type Scene, turnOfView } from './scene.ts';
import type { ShotGeometry } from './shot.ts';
import { type Homography, homographyOf } from './tiltPlane.ts';

/** All numbers of a shot that hold for its every px; both backends take them from here. */
export type Plot = {
  readonly scene: Scene;
  /** Target px to page mm before the tilt. */
  readonly toPage: Affine;
  readonly homography: Homography | null;
  /** mm of page per px. */
  readonly px: number;
  /** Level of detail of the sheets. */
  readonly lod: number;
  /** Level of detail of heights and slopes. */
  readonly reliefLod: number;
  readonly grain: GrainView;
};

/** `texel`: mm of page in a texel of the sheets. Null where the view flattens the page. */
export function plotShot(shot: ShotGeometry, face: Scene['face'], texel: number): Plot | null {
  const toPage = invertAffine(shot.view);
  if (toPage === null) return null;
  const px = Math.sqrt(Math.abs(toPage.a * toPage.d - toPage.b * toPage.c));
  const { light, lamp, tilt, pivot } = shot;
  const isTilted = light === 'tilt' && shot.squared !== true && (tilt.x !== 0 || tilt.y !== 0);
  const lean = isTilted ? 1 / Math.sqrt(Math.cos((tilt.x * Math.PI) / 180) * Math.cos((tilt.y * Math.PI) / 180)) : 1;
  const lod = shot.exact ? 0 : quarterLod((px * lean) / texel);
  return {
    toPage,
    homography: isTilted ? homographyOf(tilt) : null,
    px: px * lean,
    lod,
    reliefLod: reliefLod(lod, texel),
    grain: viewGrain(px * lean),
    scene: { light, lamp, tilt, pivot, face, turn: turnOfView(shot.view), sample: Math.max(px, texel) },
  };
}
