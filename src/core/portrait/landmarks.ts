import { aimCamera, magnify } from './camera.ts';
import { shapeFace } from './faceShape.ts';
import type { Person } from './person.ts';
import { makePose } from './pose.ts';
import type { PortraitSize } from './renderPortrait.ts';
import { BALL_RADIUS } from './sculptEyes.ts';
import type { Shot } from './shot.ts';
import type { Triple } from './volumes.ts';

export type Pixel = { readonly x: number; readonly y: number };

/** Where the crown of the skull (hair not counted), the chin and the middles of both eyes lie in a picture, in pixels. */
export type Landmarks = {
  readonly crown: Pixel;
  readonly chin: Pixel;
  /** The person's right eye, which is on the left of the picture, and the left one. */
  readonly eyes: readonly [right: Pixel, left: Pixel];
};

export function findLandmarks(person: Person, shot: Shot, size: PortraitSize): Landmarks {
  const { eyeX, ballZ, crownY, chinY, chinZ } = shapeFace(person.identity, shot);
  const place = placer(person, shot, size);
  const eye = (side: number) => place([side * eyeX, 0, ballZ + BALL_RADIUS]);
  return { crown: place([0, crownY, 0]), chin: place([0, chinY, chinZ]), eyes: [eye(-1), eye(1)] };
}

/** From places on the head at rest, in mm, to pixels of a picture. */
export function placer(person: Person, shot: Shot, { width, height }: PortraitSize): (place: Triple) => Pixel {
  const shape = shapeFace(person.identity, shot);
  const camera = aimCamera(shape, shot.framing, width, height);
  const pose = makePose(person.identity, shape, shot);
  return place => {
    const [x, y, z] = pose(...place);
    const size = magnify(camera, z);
    return { x: camera.x + x * size, y: camera.y - y * size };
  };
}
