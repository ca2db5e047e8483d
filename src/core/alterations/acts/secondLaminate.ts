import { parseFaceId } from '../../document/face.ts';
import type { Spot } from '../../press/art/polar.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem, toneItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg, mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, ActSites, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainSecondLaminate, SECOND_LAMINATE_CHECKS } from '../lessons/secondLaminate.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { cutByHand } from '../materials/cutByHand.ts';
import { faceSizeOf, featureOf } from '../materials/featureAreas.ts';
import { showWithin } from '../materials/film.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, type Ring, ringArea, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { veilGratings } from '../materials/veilGratings.ts';
import { numberOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const LAMINATE = 'L1';
const PX_PER_MM = 3;
/** How far from the film's edge its double line is to be pointed at, mm. */
const BAND = 3;
/** Where the page's own film ends, mm from the page's edge. */
const OWN_EDGE = 0.6;

const MILK: Ink = { cover: [0.925, 0.932, 0.925] };
const AIR: Ink = { cover: [0.95, 0.952, 0.945], retroDim: 0.4 };
const RIPPLE: Ink = { raise: 34 };
const BUBBLE: Ink = { raise: 46 };
const EDGE: Ink = { cover: [0.86, 0.865, 0.855] };
const BEAD: Ink = { raise: 12 };

type Size = { readonly width: number; readonly height: number };

/** Outline of the film that was added, the first thing the dice are rolled for; it goes into the spine, which lies on top. */
function addedFilm({ width, height }: Size, parameters: Parameters, dice: Dice): Ring {
  const inset = numberOf(parameters, 'inset');
  const uneven = (): number => inset * (0.7 + 0.6 * dice.next());
  const [left, right, bottom] = [uneven(), width - uneven(), height - uneven()];
  const corner = numberOf(parameters, 'corner');
  const drawn: Ring = [
    [left, -1.5],
    [right, -1.5],
    [right, bottom - corner],
    [right - 0.3 * corner, bottom - 0.3 * corner],
    [right - corner, bottom],
    [left + corner, bottom],
    [left + 0.3 * corner, bottom - 0.3 * corner],
    [left, bottom - corner],
  ];
  const map = turnAbout({ x: width / 2, y: height / 2 }, deg(numberOf(parameters, 'turn')));
  const cut = cutByHand(drawn, { wander: numberOf(parameters, 'irregularity'), corner: -1, clip: 0 }, dice);
  return cut.map(([x, y]): Spot => [map.a * x + map.c * y + map.e, map.b * x + map.d * y + map.f]);
}

function filmInk(parameters: Parameters): Ink {
  const dull = numberOf(parameters, 'dull');
  return {
    colour: [1 - 0.05 * dull, 1 - 0.045 * dull, 1 - 0.09 * dull],
    gloss: 0.05 + 0.2 * dull,
    raise: Math.round(numberOf(parameters, 'thickness')),
    uvDim: 1 - 0.7 * dull,
    transmission: 1 - 0.3 * dull,
    retroDim: 1 - 0.55 * dull,
  };
}

function layFilm(size: Size, film: Ring, parameters: Parameters, dice: Dice): readonly Item[] {
  const number = (name: string): number => numberOf(parameters, name);
  const [outline, face] = [ringPath(film), faceBox(size)];
  const depth = surveyField(face, PX_PER_MM, (x, y) => depthIn(film, x, y));
  const [clouds, grain, folds, caught, bubbles] = [
    makeNoise(dice, 24, 3),
    makeNoise(dice, 2, 2),
    makeNoise(dice, 19, 2),
    makeNoise(dice, 5, 3),
    makeNoise(dice, 2.4, 2),
  ];
  const own: Field = (x, y) => Math.min(x, size.width - x, size.height - y) - OWN_EDGE;
  const tone = (ink: Ink, field: Field): Item =>
    showWithin(toneItem(paintField(face, PX_PER_MM, field), face, ink), outline);
  const rim: Field = (x, y) => rise(Math.min(depth(x, y), Math.max(0, own(x, y))), 1.6, 0.1);
  return [
    fillItem(outline, filmInk(parameters)),
    tone(MILK, (x, y) => number('milk') * (0.5 + 0.6 * rise(clouds(x, y), 0.3, 0.7)) * (0.8 + 0.4 * grain(x, y))),
    tone(RIPPLE, (x, y) => number('ripple') * (rise(folds(x, y), 0.4, 0.7) + 0.6 * rim(x, y))),
    tone(BUBBLE, (x, y) => number('ripple') * rise(bubbles(x, y), 0.76, 0.84) * rise(depth(x, y), 0.4, 2)),
    tone(
      AIR,
      (x, y) =>
        number('ripple') *
        Math.max(0.8 * rim(x, y) * rise(caught(x, y), 0.42, 0.6), 0.4 * rise(bubbles(x, y), 0.76, 0.84)),
    ),
    strokeItem(outline, 0.7, BEAD, { clip: outline }),
    strokeItem(outline, 0.11, EDGE),
  ];
}

function faceBox({ width, height }: Size): Box {
  return { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
}

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice) {
  const size = faceSizeOf(specimen);
  const { side } = parseFaceId(featureOf(specimen, LAMINATE).face);
  const film = addedFilm(size, parameters, dice);
  return layUnderOverprint(parts, side, [
    ...veilGratings(parts, film, side, 1 - 0.8 * numberOf(parameters, 'dull')),
    ...placeOnLeaf(layHere('laminate', layFilm(size, film, parameters, dice)), side, size.width),
  ]);
}

/** The three free edges of the film, where its own edge and the first one's lie side by side. */
function edgeBands(film: Ring, { width, height }: Size): RegionSite['areas'] {
  const [left, right] = [Math.min(...film.map(([x]) => x)), Math.max(...film.map(([x]) => x))];
  const bottom = Math.max(...film.map(([, y]) => y));
  const band = (x: number, y: number, to: number, down: number): RegionSite['areas'][number] => ({
    kind: 'rectangle',
    ...faceBox({ width: to - x, height: down - y }),
    x: mm(x),
    y: mm(y),
  });
  return [band(0, 0, left + BAND, height), band(right - BAND, 0, width, height), band(0, bottom - BAND, width, height)];
}

function sites(specimen: Work['specimen'], parameters: Parameters, dice: Dice): ActSites {
  const size = faceSizeOf(specimen);
  const { face } = featureOf(specimen, LAMINATE);
  const film = addedFilm(size, parameters, dice);
  const whole: RegionSite = { kind: 'region', face, areas: [ringArea(film, size)] };
  return {
    main: { kind: 'region', face, areas: edgeBands(film, size) },
    alternatives: [{ kind: 'document', scope: 'page', face }],
    neutral: [whole],
    trace: [whole, behind(specimen, whole)],
    tolerance: 2,
  };
}

/** A second film sealed over the whole page and over the film it was issued with. */
export const secondLaminate: Act = {
  class: 'second-laminate',
  parameters: {
    inset: { kind: 'number', unit: 'mm', from: 0.5, to: 4, fallback: 1.8 },
    corner: { kind: 'number', unit: 'mm', from: 0.3, to: 4, fallback: 1.6 },
    turn: { kind: 'number', unit: 'deg', from: -1.5, to: 1.5, fallback: 0.4 },
    irregularity: { kind: 'number', unit: 'mm', from: 0, to: 0.6, fallback: 0.2 },
    thickness: { kind: 'number', unit: 'um', from: 15, to: 120, fallback: 60 },
    milk: { kind: 'number', unit: 'share', from: 0.03, to: 0.4, fallback: 0.16 },
    dull: { kind: 'number', unit: 'share', from: 0.15, to: 0.8, fallback: 0.4 },
    ripple: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.4 },
  },
  substrates: ['paper-laminate'],
  features: ['L1'],
  leavesOf: specimen => [parseFaceId(featureOf(specimen, LAMINATE).face).leaf],
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('laminate', {
    replace: ['albedo', 'ovd'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'],
    add: ['surface'],
  }),
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'chip'],
  alter,
  sites,
  propose: (_specimen, dice, { care }) => ({
    inset: drawByCare(dice, care, 3, 0.95),
    corner: drawByCare(dice, care, 0.75, 3),
    turn: drawAside(dice, care, 1.3, 0.1),
    irregularity: drawByCare(dice, care, 0.425, 0.055),
    thickness: Math.round(drawByCare(dice, care, 100, 23)),
    milk: drawByCare(dice, care, 0.3, 0.048),
    dull: drawByCare(dice, care, 0.665, 0.19),
    ripple: drawByCare(dice, care, 0.825, 0.105),
  }),
  explain: explainSecondLaminate,
  crossChecks: SECOND_LAMINATE_CHECKS,
};
