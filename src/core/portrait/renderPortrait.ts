import { develop, developMask } from './develop.ts';
import { paintPicture } from './paintPicture.ts';
import type { Person } from './person.ts';
import { setScene } from './scene.ts';
import type { Shot } from './shot.ts';

/** Rises whenever the same parameters give another picture. */
export const RENDERER_VERSION = 1;

/** Fine pixels per pixel, each way. */
const FINE = 2;

export type PortraitSize = { readonly width: number; readonly height: number };

/** RGB bytes row by row, and how much of each pixel is person (0 backdrop, 255 head, hair or clothes). */
export type Portrait = PortraitSize & { readonly rgb: Uint8Array; readonly mask: Uint8Array };

export function renderPortrait(person: Person, shot: Shot, { width, height }: PortraitSize): Portrait {
  const scene = setScene(person, shot, width * FINE, height * FINE);
  const { colour, cover } = paintPicture(person, shot, scene);
  const rgb = develop(colour, width, height, FINE, person.seed);
  return { width, height, rgb, mask: developMask(cover, width, height, FINE) };
}
