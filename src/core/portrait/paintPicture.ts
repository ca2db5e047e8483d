import { type BackdropPainter, makeBackdrop } from './backdrop.ts';
import type { Coat } from './coat.ts';
import { drawStrands, type StrandTarget } from './drawStrands.ts';
import { type GBuffer, NOTHING } from './gBuffer.ts';
import { illuminate } from './illuminate.ts';
import { STUFFS, type Stuff } from './mesh.ts';
import { paintCloth } from './paintCloth.ts';
import { makeEyePainter } from './paintEye.ts';
import { makeSkinPainter } from './paintSkin.ts';
import type { Person } from './person.ts';
import { scatter } from './scatter.ts';
import type { Scene } from './scene.ts';
import type { Shot } from './shot.ts';
import { roughenSkin } from './skinRelief.ts';

/** Dark horn of spectacles. */
const HORN: Coat = { r: 0.018, g: 0.014, b: 0.012, sheen: 0.1, gloss: 0.35 };

export type FinePicture = { readonly colour: Float32Array; readonly cover: Float32Array };

/** Lights and paints a scene over its backdrop, in linear colour at the scene's own fineness. */
export function paintPicture(person: Person, shot: Shot, scene: Scene): FinePicture {
  const { buffer, camera, shape } = scene;
  const count = buffer.depth.length;
  roughenSkin(buffer, shape, person.seed, person.identity.skin.texture);
  const light = illuminate(buffer, camera, scene.lights, scene.occluders);
  const arriving = scatter(buffer, light.arriving, camera.pixelsPerMm, stuff => isFlesh(STUFFS[stuff]!));
  const colour = new Float32Array(3 * count);
  const cover = new Float32Array(count);
  fillBackdrop(colour, buffer.width, makeBackdrop(shot.backdrop, person.seed));
  const coatOf = makeCoatPainter(person, shot, scene);
  const coat: Coat = { r: 0, g: 0, b: 0, sheen: 0, gloss: 0 };
  for (let at = 0; at < count; at++) {
    if (buffer.depth[at] === NOTHING) continue;
    cover[at] = 1;
    const glint = coatOf(coat, at);
    const lit = [coat.r * arriving[3 * at]!, coat.g * arriving[3 * at + 1]!, coat.b * arriving[3 * at + 2]!];
    for (let c = 0; c < 3; c++) {
      colour[3 * at + c] =
        lit[c]! + coat.sheen * light.sheen[3 * at + c]! + coat.gloss * light.gloss[3 * at + c]! + glint;
    }
  }
  const { width, height, depth } = buffer;
  const target: StrandTarget = { width, height, depth, colour, cover, thickness: scene.thickness };
  drawStrands(scene.faceHair, camera, { ...target, thickness: new Uint16Array(count) }, 3);
  drawStrands(scene.hair, camera, { ...target, depth: depthForHair(buffer) }, 0.5);
  return { colour, cover };
}

/** Hair is seen only where it lies well above cloth, so that none seems to grow out of it. */
function depthForHair({ depth, stuff }: GBuffer): Float32Array {
  const cloth = STUFFS.indexOf('cloth');
  return depth.map((z, at) => (stuff[at] === cloth ? z + 5 : z));
}

function isFlesh(stuff: Stuff): boolean {
  return stuff === 'skin' || stuff === 'ear';
}

function fillBackdrop(colour: Float32Array, width: number, painter: BackdropPainter): void {
  const height = colour.length / 3 / width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) colour.set(painter((x + 0.5) / width, (y + 0.5) / height), 3 * (y * width + x));
  }
}

/** Coats the pixel `at` and returns the light its wetness mirrors. */
function makeCoatPainter(person: Person, shot: Shot, scene: Scene): (coat: Coat, at: number) => number {
  const { buffer, shape } = scene;
  const paintSkin = makeSkinPainter(person, shape, shot, scene.scalp);
  const paintEye = makeEyePainter(person, shape, shot);
  const glint = { value: 0 };
  return (coat, at) => {
    const x = buffer.rest[3 * at]!;
    const y = buffer.rest[3 * at + 1]!;
    const z = buffer.rest[3 * at + 2]!;
    const stuff = STUFFS[buffer.stuff[at]!]!;
    glint.value = 0;
    if (stuff === 'cloth' || stuff === 'inner') paintCloth(coat, shot, person.seed, stuff === 'inner', x, y, z);
    else if (stuff === 'frame') Object.assign(coat, HORN);
    else if (!(stuff === 'skin' && z > 40 && paintEye(coat, glint, x, y))) paintSkin(coat, x, y, z, stuff === 'ear');
    return glint.value;
  };
}
