import * as z from 'zod/mini';
import { layEmblem } from '../art/emblem.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { type Path, polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { layTextAlong } from '../type/layTextAlong.ts';
import { ACHROMATIC, COARSEST, gratingInk, onOutline } from './kinegramCells.ts';

/**
 * A transparent diffractive patch. Its areas carry gratings whose azimuth and fineness change in steps, so that
 * tilting moves what shines: rings widen, beams turn round the lantern, waves run. One part scatters white.
 */
export const kinegramSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('kinegram'),
  /** Centre, width and height. */
  at: pairSchema,
  width: lengthSchema,
  height: lengthSchema,
});
type KinegramElement = z.infer<typeof kinegramSchema>;

/** Hardly seen in even light: a film that takes a little light and shines. */
const FILM: Ink = { colour: [0.955, 0.965, 0.962], gloss: 0.22 };
/** Tiny letters can also be read in even light, under the loupe. */
const LETTERS: Ink = { colour: [0.86, 0.89, 0.88] };
const FILM_EDGE: Ink = { colour: [0.9, 0.93, 0.93], raise: 4 };

type Shape = { readonly centre: Spot; readonly halfWidth: number; readonly halfHeight: number };

export function drawKinegram(element: KinegramElement, desk: Desk): readonly Laid[] {
  const shape: Shape = { centre: element.at, halfWidth: element.width / 2, halfHeight: element.height / 2 };
  const outline = outlinePath(shape, 1);
  const items = [
    ...layTurningBeams(shape),
    ...layWideningRings(shape),
    ...layEmblemParts(shape),
    ...layRunningWaves(shape),
    ...layBorder(shape, desk.specimen.state.code),
  ];
  return layHere('laminate', [
    fillItem(outline, FILM),
    strokeItem(outline, 0.07, FILM_EDGE),
    ...items.map(item => ({ ...item, clip: outline })),
  ]);
}

function outlinePath(shape: Shape, share: number): Path {
  return polylinePath(ringSpots(shape, share, 180), true);
}

function ringSpots({ centre, halfWidth, halfHeight }: Shape, share: number, count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, i) =>
    onOutline(centre, halfWidth, halfHeight, 90 - (i * 360) / count, share),
  );
}

/** The lantern of the emblem in the patch, from which beams and rings go out. */
function lanternOf({ centre, halfHeight }: Shape): Spot {
  return [centre[0], centre[1] - 0.22 * halfHeight];
}

/** Sectors round the lantern, each cut into bands: azimuth turns from sector to sector, fineness steps outward. */
function layTurningBeams(shape: Shape): readonly Item[] {
  const lantern = lanternOf(shape);
  const reach = 2.2 * shape.halfHeight;
  const bands = 14;
  const items: Item[] = [];
  for (let sector = 0; sector < 40; sector++) {
    const angle = sector * 9;
    for (let band = 1; band < bands; band++) {
      const [near, far] = [(band / bands) * reach, ((band + 0.86) / bands) * reach];
      const middle = atAngle(lantern, angle, (near + far) / 2);
      if (!isNear(shape, middle)) continue;
      const [from, to] = [angle - 2.9, angle + 2.9];
      const cell = [
        atAngle(lantern, from, near),
        atAngle(lantern, from, far),
        atAngle(lantern, angle, far),
        atAngle(lantern, to, far),
        atAngle(lantern, to, near),
        atAngle(lantern, angle, near),
      ];
      const across = sector % 2 === 0 ? 0 : 90;
      items.push(fillItem(polylinePath(cell, true), gratingInk(angle + across, COARSEST + 50 * band, 0.8)));
    }
  }
  return items;
}

function isNear({ centre, halfWidth, halfHeight }: Shape, [x, y]: Spot): boolean {
  return Math.abs(x - centre[0]) < halfWidth + 0.8 && Math.abs(y - centre[1]) < halfHeight + 0.8;
}

/** Fine waving rings; every ring's gratings a step finer and further turned than those of the one within it. */
function layWideningRings(shape: Shape): readonly Item[] {
  const lantern = lanternOf(shape);
  const items: Item[] = [];
  for (let ring = 0; ring < 15; ring++) {
    const radius = 1.6 + 0.78 * ring;
    const pieces = Math.max(12, Math.round(radius * 4));
    for (let piece = 0; piece < pieces; piece++) {
      const from = (piece * 360) / pieces;
      const spots = Array.from({ length: 9 }, (_, i): Spot => {
        const angle = from + (i / 8) * (360 / pieces);
        return atAngle(lantern, angle, radius + 0.2 * Math.sin(((angle * 10) / 180) * Math.PI + ring));
      });
      if (!isNear(shape, spots[4]!)) continue;
      const lines = COARSEST + 90 + 30 * ring;
      items.push(strokeItem(polylinePath(spots), 0.13, gratingInk(12 * ring, lines, 1)));
    }
  }
  return items;
}

/** Tower in scattering white, star and laurels in two gratings that answer one after the other. */
function layEmblemParts({ centre: [x, y], halfHeight }: Shape): readonly Item[] {
  const place = { x, y: y + 0.02 * halfHeight, size: halfHeight * 1.42 };
  const still: Ink = { grating: { azimuth: 0, lines: 0, strength: 0 } };
  return [
    strokeItem(layEmblem(place), 0.6, still),
    strokeItem(layEmblem({ ...place, parts: ['tower'] }), 0.22, gratingInk(0, 1180, 1)),
    fillItem(layEmblem({ ...place, parts: ['tower'] }), gratingInk(90, ACHROMATIC, 0.9)),
    fillItem(layEmblem({ ...place, parts: ['star'] }), gratingInk(30, 860, 1)),
    fillItem(layEmblem({ ...place, parts: ['left-laurel'] }), gratingInk(15, 980, 1)),
    fillItem(layEmblem({ ...place, parts: ['right-laurel'] }), gratingInk(165, 980, 1)),
  ];
}

/** Bands of water whose crests pass the light on from column to column. */
function layRunningWaves({ centre, halfWidth, halfHeight }: Shape): readonly Item[] {
  const items: Item[] = [];
  const columns = 36;
  const step = (2 * halfWidth) / columns;
  for (let row = 0; row < 5; row++) {
    const base = centre[1] + halfHeight * (0.42 + 0.1 * row);
    const crest = (x: number): number => base + 0.2 * Math.sin((x / 2.4) * 2 * Math.PI + row * 1.7);
    for (let column = 0; column < columns; column++) {
      const left = centre[0] - halfWidth + column * step;
      const top = [0, 0.25, 0.5, 0.75, 1].map((share): Spot => [left + share * step, crest(left + share * step)]);
      const bottom = top.map(([x, y]): Spot => [x, y + 0.56]).reverse();
      const ink = gratingInk(90 + 7.5 * column + 20 * row, COARSEST + 120 * row, 0.95);
      items.push(fillItem(polylinePath([...top, ...bottom], true), ink));
    }
  }
  return items;
}

/** A double rim in short pieces with the state's code in tiny letters between. */
function layBorder(shape: Shape, code: string): readonly Item[] {
  const items: Item[] = [];
  for (const [share, width, turn] of [
    [0.975, 0.14, 0],
    [0.885, 0.1, 90],
  ] as const) {
    const spots = ringSpots(shape, share, 240);
    for (let piece = 0; piece < 60; piece++) {
      const run = Array.from({ length: 5 }, (_, i) => spots[(piece * 4 + i) % 240]!);
      items.push(strokeItem(polylinePath(run), width, gratingInk(turn + piece * 6, COARSEST + 100 * (piece % 6), 1)));
    }
  }
  const ring = [...ringSpots(shape, 0.915, 240), ringSpots(shape, 0.915, 240)[0]!];
  const band = [...ringSpots(shape, 0.93, 60), ringSpots(shape, 0.93, 60)[0]!];
  items.push(strokeItem(polylinePath(band), 0.62, { grating: { azimuth: 0, lines: 0, strength: 0 } }));
  for (const [i, { path }] of layTextAlong(
    `${code} · `,
    { face: 'sans-bold', capHeight: 0.36, repeat: true, whole: true },
    ring,
  ).entries()) {
    items.push(fillItem(path, { ...gratingInk(45 + i * 50, 900, 1), ...LETTERS }));
  }
  return items;
}
