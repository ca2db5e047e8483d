import { layUpright, type Upright } from '../core/appearance/layUpright.ts';
import { sheetsOf } from '../core/appearance/lights/lightModels.ts';
import { renderPlain } from '../core/appearance/renderPlain.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../core/appearance/scene.ts';
import { makeSheetSet, type SheetSet } from '../core/appearance/sheetSet.ts';
import type { ShotGeometry, Target } from '../core/appearance/shot.ts';
import type { Light } from '../core/document/lights.ts';
import type { Easel } from '../core/press/display/PaintContext.ts';
import { type FaceDrawing, pressSheet } from '../core/press/pressSheet.ts';
import { mm } from '../core/units/length.ts';
import type { Box } from '../core/units/shape.ts';

/** How the page is held on a contact sheet in the light `tilt`. */
const TILT = { x: 18, y: -14 };
/** mm of bare bench round a whole face. */
const RIM = 4;

/** RGBA bytes of a lit picture, opaque. */
export type LitPicture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
/** `region` in mm, the whole face and a rim of bench where it is null. `upright` turns a picture as the face is read. */
export type Look = {
  readonly region: Box | null;
  readonly pxPerMm: number;
  readonly upright: Upright;
};

/** Presses what the lights need of a face, each sheet once. */
export function pressForLights(face: FaceDrawing, lights: readonly Light[], look: Look, easel: Easel): SheetSet {
  const region = look.region ?? { x: mm(0), y: mm(0), width: mm(face.width), height: mm(face.height) };
  const set = makeSheetSet(region, face);
  for (const sheet of new Set(lights.flatMap(sheetsOf))) {
    set.put(sheet, pressSheet(face, sheet, { region, pxPerMm: look.pxPerMm }, easel));
  }
  return set;
}

/** One pressed face or region as it looks in a light. */
export function lightFace(set: SheetSet, light: Light, look: Look): LitPicture {
  const { region } = set;
  const rim = look.region === null ? RIM : 0;
  const upright = look.region === null ? look.upright : 'landscape';
  const { width, height, view } = layUpright(region, look.pxPerMm, upright, rim);
  const shot: ShotGeometry = {
    light,
    lamp: LAMP,
    tilt: light === 'tilt' ? TILT : NO_TILT,
    adjustment: NO_ADJUSTMENT,
    view,
    pivot: { x: region.x + region.width / 2, y: region.y + region.height / 2 },
    window: { x: 0, y: 0, width, height, round: false },
    exact: false,
    mix: 1,
    ground: true,
  };
  const target: Target = { width, height, words: new Uint32Array(width * height).fill(0xff000000) };
  renderPlain(set, shot, target);
  return { width, height, data: new Uint8ClampedArray(target.words.buffer) };
}
