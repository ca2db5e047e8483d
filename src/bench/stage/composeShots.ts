import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import type { BenchState } from '../Bench.ts';
import type { Shot } from '../lightbench/LightBackend.ts';
import type { Picture } from './pictures.ts';
import { sharpSet, wholeSet } from './planSheets.ts';
import { coversSeen, isOf, isWhole, type SheetSet, touchesSeen } from './sheetSet.ts';

/** What is painted: the shots, the sets they use, and whether every picture is as sharp as it can be. */
export type Composition = {
  readonly shots: readonly Shot[];
  readonly used: readonly SheetSet[];
  readonly isSharp: boolean;
  /** Faces in view that have no sheets at all in their light. */
  readonly missing: readonly FaceId[];
};

/** The sets that are whole in the light of a picture. */
type Held = (picture: Picture) => readonly SheetSet[];

/** Regions laid over a page while none holds all that is seen; each costs a painting. */
const REGIONS_MOST = 3;

/** Sets laid one over another for a picture: a whole face first, then sharper regions in the order of their sharpness. */
export function layersOf(picture: Picture, held: readonly SheetSet[]): readonly SheetSet[] {
  const { seen } = picture;
  const own = held.filter(set => isOf(set, picture));
  const wholes = own.filter(isWhole).sort((a, b) => a.pxPerMm - b.pxPerMm);
  const needed = wholeSet({ ...picture, part: 'page' }).pxPerMm;
  const base = wholes.find(set => set.pxPerMm >= needed) ?? wholes.at(-1);
  if (base === undefined) return [];
  if (seen === null) return [base];
  const best = sharpSet(picture, held);
  const finer = own
    .filter(set => set.pxPerMm > base.pxPerMm && set.pxPerMm <= (best?.pxPerMm ?? 0) * 2.1 && touchesSeen(set, seen))
    .sort((a, b) => a.pxPerMm - b.pxPerMm);
  const covering = finer.filter(set => coversSeen(set, seen)).find(set => set.pxPerMm >= (best?.pxPerMm ?? Infinity));
  return covering === undefined ? [base, ...finer.slice(-REGIONS_MOST)] : [base, covering];
}

export function composeShots(
  pictures: readonly Picture[],
  state: Pick<BenchState, 'lamp' | 'adjustment' | 'exact'>,
  complete: (light: Light) => readonly SheetSet[],
): Composition {
  const lights = new Map(pictures.map(({ light }) => [light, complete(light)]));
  const heldFor: Held = ({ light }) => lights.get(light) ?? [];
  const shown = pictures.filter(picture => picture.shown);
  const layers = new Map(shown.map(picture => [picture, evenLayers(picture, shown, heldFor)]));
  const used = pictures.flatMap(picture => layersOf(picture, heldFor(picture)));
  const shots = shown.flatMap(picture =>
    (layers.get(picture) ?? []).map((set, at) => toShot(picture, set, state, at === 0)),
  );
  return {
    shots,
    used,
    isSharp: shown.every(picture => isSharpNow(picture, heldFor(picture))),
    missing: shown
      .filter(picture => picture.seen !== null && picture.part === 'page' && layers.get(picture)?.length === 0)
      .map(picture => picture.face),
  };
}

function isSharpNow(picture: Picture, held: readonly SheetSet[]): boolean {
  const best = sharpSet(picture, held);
  return best === null || held.some(set => set.id === best.id);
}

/** In a difference both sides are taken from one layer of one resolution, else the resolution itself would differ. */
function evenLayers(picture: Picture, shown: readonly Picture[], heldFor: Held): readonly SheetSet[] {
  const layers = layersOf(picture, heldFor(picture));
  const twin = shown.find(other => other.part === picture.part && other.isReference !== picture.isReference);
  if (twin === undefined || (twin.mix !== 'difference' && picture.mix !== 'difference')) return layers;
  const theirs = layersOf(twin, heldFor(twin));
  const [own, other] = [layers.at(-1), theirs.at(-1)];
  if (own === undefined || other === undefined) return layers.slice(0, 1);
  const isEven = own.pxPerMm === other.pxPerMm && picture.seen !== null && coversSeen(own, picture.seen);
  return isEven ? [own] : layers.slice(0, 1);
}

function toShot(
  picture: Picture,
  set: SheetSet,
  { lamp, adjustment, exact }: Pick<BenchState, 'lamp' | 'adjustment' | 'exact'>,
  isFirst: boolean,
): Shot {
  const { light, tilt, view, pivot, window, mix, ground } = picture;
  return { sheets: set.id, light, lamp, tilt, adjustment, view, pivot, window, exact, mix, ground: ground && isFirst };
}
