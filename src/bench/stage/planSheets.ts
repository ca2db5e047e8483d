import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import type { Light } from '../../core/document/lights.ts';

import { QUICK, regionFor, resolutionFor, WHOLE_MOST } from '../maps/resolutions.ts';
import { faceBox } from '../view/faceBox.ts';
import { neededScale, type Picture } from './pictures.ts';
import { coversSeen, isOf, isWhole, makeSet, type SheetSet, type Want } from './sheetSet.ts';

/** What is asked for first: a first sight, then the glass, then the page as it deserves, then what zooming in shows. */
const RANKS = { first: 0, glass: 1, whole: 2, region: 3 } as const;
/** From this rank on nothing on the screen waits for it. */
export const PREFETCH_RANK = 10;
/** Px of one region at most. */
const REGION_PIXELS = 6_200_000;
const GLASS_PIXELS = 1_600_000;

/** Which sets the backend holds complete for a light. */
export type Holdings = { readonly complete: (light: Light) => readonly SheetSet[] };

/** The set over the whole face that a picture is first shown from. */
export function wholeSet(picture: Picture): SheetSet {
  const pxPerMm = Math.min(resolutionFor(neededScale(picture)), WHOLE_MOST);
  return makeSet(picture, { region: faceBox(picture.size), pxPerMm: picture.part === 'glass' ? QUICK : pxPerMm });
}

function quickSet(picture: Picture): SheetSet {
  return makeSet(picture, { region: faceBox(picture.size), pxPerMm: QUICK });
}

/** The set that shows what is seen as sharply as the picture can be shown; an equally good one that is held serves too. */
export function sharpSet(picture: Picture, held: readonly SheetSet[]): SheetSet | null {
  const { seen } = picture;
  if (seen === null) return null;
  const needed = resolutionFor(neededScale(picture));
  if (needed <= WHOLE_MOST) return wholeSet({ ...picture, part: 'page' });
  const pixels = picture.part === 'glass' ? GLASS_PIXELS : REGION_PIXELS;
  const wanted = makeSet(picture, regionFor(seen, faceBox(picture.size), needed, pixels));
  const serving = held.find(set => isOf(set, picture) && set.pxPerMm >= wanted.pxPerMm && coversSeen(set, seen));
  return serving ?? wanted;
}

/** What the pictures need, most urgent first. Regions of what moves are not worth asking for. */
export function planSheets(
  pictures: readonly Picture[],
  holdings: Holdings,
  motion: { readonly page: boolean; readonly glass: boolean },
): readonly Want[] {
  const wants = pictures.flatMap(picture =>
    wantsOf(
      picture,
      holdings.complete(picture.light),
      picture.part === 'glass' ? motion.page || motion.glass : motion.page,
    ),
  );
  return sortWants(wants);
}

function wantsOf(picture: Picture, held: readonly SheetSet[], isMoving: boolean): readonly Want[] {
  if (picture.seen === null) return [];
  const whole = wholeSet(picture);
  const sharp = isMoving ? null : sharpSet(picture, held);
  const hasAny = held.some(set => isOf(set, picture) && coversSeen(set, picture.seen!));
  const wanted: [SheetSet, number][] = [];
  const isWorthIt = picture.part === 'glass' || whole.pxPerMm > 1.5 * QUICK;
  if (!hasAny && isWorthIt) wanted.push([quickSet(picture), RANKS.first]);
  const isServed = sharp !== null && isWhole(sharp);
  if (picture.part === 'page' && !isServed) wanted.push([whole, RANKS.whole]);
  if (sharp !== null) wanted.push([sharp, picture.part === 'glass' ? RANKS.glass : RANKS.region]);
  return wanted.flatMap(([set, rank]) => sheetsOf(picture.light).map(sheet => ({ set, sheet, rank })));
}

/** Stable by rank; of the same sheet asked for twice the more urgent stays. */
export function sortWants(wants: readonly Want[]): readonly Want[] {
  const sorted = wants.map((want, at) => ({ want, at })).sort((a, b) => a.want.rank - b.want.rank || a.at - b.at);
  const seen = new Set<string>();
  return sorted.flatMap(({ want }) => {
    const key = `${want.set.id}/${want.sheet}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [want];
  });
}
