import { aimCamera } from './camera.ts';
import { develop, developMask } from './develop.ts';
import { shapeFace } from './faceShape.ts';
import { paintPicture } from './paintPicture.ts';
import type { Person } from './person.ts';
import { setScene } from './scene.ts';
import type { Framing, Shot } from './shot.ts';
import { type Sitter, seat } from './sitter.ts';

/** Rises whenever the same parameters give another picture. */
export const RENDERER_VERSION = 1;

/** Fine pixels per pixel, each way. */
const FINE = 2;

export type PortraitSize = { readonly width: number; readonly height: number };

/** RGB bytes row by row, and how much of each pixel is person (0 backdrop, 255 head, hair or clothes). */
export type Portrait = PortraitSize & { readonly rgb: Uint8Array; readonly mask: Uint8Array };

/** A picture of the shot in another frame. */
export type Frame = { readonly framing: Framing; readonly size: PortraitSize };

/** Pixels per mm from which on surfaces and hair are made in full detail. */
const FULL_DETAIL = 2.2;

export function renderPortrait(person: Person, shot: Shot, size: PortraitSize): Portrait {
  return renderFrames(person, shot, [{ framing: shot.framing, size }])[0]!;
}

/** One sitting, several frames: the same pictures as taken one by one, sooner. */
export function renderFrames(person: Person, shot: Shot, frames: readonly Frame[]): readonly Portrait[] {
  const sitters = new Map<number, Sitter>();
  return frames.map(({ framing, size: { width, height } }) => {
    const camera = aimCamera(shapeFace(person.identity, shot), framing, width * FINE, height * FINE);
    const fineness = Math.min(1, camera.pixelsPerMm / FULL_DETAIL);
    const sitter = sitters.get(fineness) ?? seat(person, shot, fineness);
    sitters.set(fineness, sitter);
    const { colour, cover } = paintPicture(person, shot, setScene(sitter, camera));
    return {
      width,
      height,
      rgb: develop(colour, width, height, FINE, person.seed),
      mask: developMask(cover, width, height, FINE),
    };
  });
}
