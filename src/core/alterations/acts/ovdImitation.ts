import { layEmblem } from '../../press/art/emblem.ts';
import { atAngle, type Spot } from '../../press/art/polar.ts';
import type { Ink, Rainbow, Rgb } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem } from '../../press/display/makeItem.ts';
import { ellipsePath, joinPaths, type Path, polylinePath } from '../../press/display/path.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { onOutline } from '../../press/processes/kinegramCells.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Act, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainImitation, IMITATION_CHECKS } from '../lessons/ovdImitation.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { showWithin } from '../materials/film.ts';
import { type Ring, ringArea, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const DEVICE = 'O1';
/** The feature's area reaches so far beyond the device. */
const MARGIN = 0.2;

type Sticker = { readonly centre: Spot; readonly halfWidth: number; readonly halfHeight: number; readonly ring: Ring };

/** The outline of the device, cut out by hand and stuck on a little beside its place. */
function stickerOf(specimen: Work['specimen'], parameters: Parameters, dice: Dice): Sticker {
  const { box } = placeOf(featureOf(specimen, DEVICE));
  const [x, y] = [box.x + box.width / 2 + numberOf(parameters, 'shiftX'), box.y + box.height / 2];
  const centre: Spot = [x, y + numberOf(parameters, 'shiftY')];
  const [halfWidth, halfHeight] = [box.width / 2 - MARGIN, box.height / 2 - MARGIN];
  const map = turnAbout({ x: centre[0], y: centre[1] }, deg(numberOf(parameters, 'turn')));
  const bows = [3, 5, 8].map(times => ({ times, by: 0.008 + 0.006 * dice.next(), from: dice.next() * 360 }));
  const ring = Array.from({ length: 96 }, (_, i): Spot => {
    const angle = 90 - i * 3.75;
    const off = bows.reduce((sum, { times, by, from }) => sum + by * atAngle([0, 0], times * angle + from, 1)[0], 1);
    const [u, v] = onOutline(centre, halfWidth, halfHeight, angle, off + (dice.next() - 0.5) * 0.006);
    return [map.a * u + map.c * v + map.e, map.b * u + map.d * v + map.f];
  });
  return { centre, halfWidth, halfHeight, ring };
}

/** Printed colours side by side, the same from wherever they are seen. */
function printedRainbow({ centre: [x, y], halfWidth, halfHeight }: Sticker, density: number): Rainbow {
  const hues: readonly Rgb[] = [
    [0.93, 0.76, 0.8],
    [0.95, 0.88, 0.7],
    [0.78, 0.92, 0.78],
    [0.72, 0.86, 0.95],
    [0.84, 0.77, 0.94],
  ];
  const stops = Array.from({ length: 11 }, (_, i): readonly [number, Rgb] => [
    i / 10,
    pale(hues[i % hues.length]!, density),
  ]);
  return {
    from: { x: mm(x - halfWidth), y: mm(y - halfHeight) },
    to: { x: mm(x + halfWidth), y: mm(y + halfHeight) },
    stops,
  };
}

/** A colour with so much of its strength. */
function pale([r, g, b]: Rgb, density: number): Rgb {
  return [1 - density * (1 - r), 1 - density * (1 - g), 1 - density * (1 - b)];
}

const PRINT: Rgb = [0.5, 0.51, 0.56];
const FINE: Rgb = [0.7, 0.71, 0.74];

/** The motif as copied: tower and star without their laurels, plain rings where the device has moving ones, no tiny letters. */
function layMotif({ centre: [x, y], halfWidth, halfHeight }: Sticker, density: number): readonly Item[] {
  const [bold, fine] = [{ colour: pale(PRINT, density) }, { colour: pale(FINE, density) }];
  const rings = Array.from({ length: 7 }, (_, i) =>
    ellipsePath(x, y - 0.18 * halfHeight, 1.6 + 1.25 * i, 1.6 + 1.25 * i),
  );
  const emblem = { x, y: y + 0.02 * halfHeight, size: halfHeight * 1.36 };
  const rim = polylinePath(
    Array.from({ length: 90 }, (_, i) => onOutline([x, y], halfWidth, halfHeight, 90 - 4 * i, 0.9)),
    true,
  );
  return [
    ...rings.map(path => strokeItem(path, 0.14, fine)),
    fillItem(layEmblem({ ...emblem, parts: ['tower'] }), bold),
    fillItem(layEmblem({ ...emblem, parts: ['star'] }), bold),
    fillItem(layEmblem({ ...emblem, parts: ['waves'] }), fine),
    strokeItem(rim, 0.22, fine),
  ];
}

/** Flakes of one size, all ruled one way: they flash together and show nothing. */
function layFlakes({ centre, halfWidth, halfHeight }: Sticker, share: number, dice: Dice): Path {
  const count = Math.round(share * 2200);
  return joinPaths(
    Array.from({ length: count }, () => {
      const at: Spot = [
        centre[0] + (dice.next() * 2.1 - 1.05) * halfWidth,
        centre[1] + (dice.next() * 2.1 - 1.05) * halfHeight,
      ];
      const [turn, size] = [dice.next() * 60, 0.1 + 0.13 * dice.next()];
      return polylinePath(
        Array.from({ length: 6 }, (_, i) => atAngle(at, turn + 60 * i, size)),
        true,
      );
    }),
  );
}

function layFoil(sticker: Sticker, parameters: Parameters, dice: Dice): readonly Item[] {
  const number = (name: string): number => numberOf(parameters, name);
  const [outline, silver, glitter] = [ringPath(sticker.ring), number('silver'), number('glitter')];
  const azimuth = dice.below(180);
  const density = number('density');
  const grey = 1 - 0.34 * silver;
  const foil: Ink = {
    colour: [grey, grey * 1.005, grey * 1.015],
    gloss: 0.3,
    uvDim: 1 - 0.7 * density,
    ir: 1 - 0.1 * density,
    transmission: 1 - 0.38 * density,
    retroDim: 1 - 0.7 * density,
    raise: Math.round(number('thickness')),
    grating: { azimuth, lines: 340, strength: 0.16 * glitter },
  };
  const flakes: Ink = { grating: { azimuth, lines: 340, strength: 0.6 * glitter } };
  const inside = [
    fillItem(outline, { colour: printedRainbow(sticker, density) }),
    ...layMotif(sticker, density),
    fillItem(layFlakes(sticker, glitter, dice), flakes),
  ].map(item => showWithin(item, outline));
  return [
    strokeItem(outline, 0.5, { raise: Math.round(number('thickness') / 3) }),
    fillItem(outline, foil),
    ...inside,
    strokeItem(outline, 0.09, { colour: pale([0.72, 0.72, 0.72], density) }),
  ];
}

/** The page as if the device had never been put on. */
function withoutDevice(parts: readonly LeafPart[]): readonly LeafPart[] {
  return parts.map(part => (part.element?.process === 'kinegram' ? { ...part, placed: [] } : part));
}

/** In the place of the diffractive device a printed sticker of glittering foil: it flashes as a whole and its picture never moves. */
export const ovdImitation: Act = {
  class: 'ovd-imitation',
  parameters: {
    shiftX: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: 0.3 },
    shiftY: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: -0.2 },
    turn: { kind: 'number', unit: 'deg', from: -6, to: 6, fallback: 1.5 },
    /** How strongly it is printed, and how much its foil holds back. */
    density: { kind: 'number', unit: 'share', from: 0.2, to: 1, fallback: 1 },
    silver: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.35 },
    glitter: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.5 },
    thickness: { kind: 'number', unit: 'um', from: 8, to: 80, fallback: 34 },
  },
  substrates: ['paper-laminate'],
  features: ['O1'],
  leavesOf: specimen => [placeOf(featureOf(specimen, DEVICE)).leaf],
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('laminate', {
    replace: ['ovd'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'],
    add: ['surface'],
  }),
  changes: [],
  leaves: [],
  alter: (work, parameters, dice) => {
    const { side } = placeOf(featureOf(work.specimen, DEVICE));
    const sticker = stickerOf(work.specimen, parameters, dice);
    const items = layHere('laminate', layFoil(sticker, parameters, dice));
    const placed = placeOnLeaf(items, side, faceSizeOf(work.specimen).width);
    return layUnderOverprint(withoutDevice(work.parts), side, placed);
  },
  sites: (specimen, parameters, dice) => {
    const { face } = placeOf(featureOf(specimen, DEVICE));
    const { ring } = stickerOf(specimen, parameters, dice);
    const areas = [ringArea(ring, faceSizeOf(specimen))];
    const main = { kind: 'region', face, areas } as const;
    const genuine = { kind: 'region', face, areas: featureOf(specimen, DEVICE).areas } as const;
    return { main, alternatives: [], neutral: [], trace: [main, genuine, behind(specimen, main)], tolerance: 2 };
  },
  propose: (_specimen, dice, { care }) => ({
    shiftX: drawAside(dice, care, 1.4, 0.12),
    shiftY: drawAside(dice, care, 1.4, 0.12),
    turn: drawAside(dice, care, 5, 0.4),
    density: drawByCare(dice, care, 1, 0.28),
    silver: drawByCare(dice, care, 0.8, 0.12),
    glitter: drawByCare(dice, care, 0.85, 0.2),
    thickness: Math.round(drawByCare(dice, care, 65, 10)),
  }),
  explain: explainImitation,
  crossChecks: IMITATION_CHECKS,
};
