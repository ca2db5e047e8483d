import { parseFaceId, type Side } from '../../document/face.ts';
import { smoothPath } from '../../press/art/smoothPath.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { strokeItem, toneItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { composeAffine, moveBy, turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg } from '../../units/length.ts';
import type { Act, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainLifted, LIFTED_CHECKS } from '../lessons/laminateLifted.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf, featureOf } from '../materials/featureAreas.ts';
import { cutFilm, relayFilm, showWithin } from '../materials/film.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { depthIn, distanceTo, ringArea, ringBounds, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf } from '../parameters.ts';
import { type Lift, tearFront } from './tearFront.ts';

const LAMINATE = 'L1';
const PX_PER_MM = 4;

const HAZE: Ink = { cover: [0.915, 0.92, 0.915] };
/** Film that was bent does not shine evenly again; it is as thick as it was (r: 34 µm). */
const DULLED: Ink = { replace: { surface: [34 / 255, 0, 0.16] } };
const DEAD: Ink = { replace: { ovd: [0.502, 0.502, 0], coat: [0.09, 0, 0] } };
const GLUE: Ink = { colour: [0.975, 0.965, 0.92], uv365: [0.24, 0.33, 0.4], uv254: [0.06, 0.09, 0.1] };
const BUBBLE: Ink = { raise: 84 };
const WAVE: Ink = { raise: 62 };
const SUNK: Ink = { sink: 40 };
const CREASE: Ink = { cover: [0.975, 0.975, 0.97], raise: 44, retroDim: 0.3 };
const CREASE_FOOT: Ink = { raise: 16 };
/** Print that came off with the film: bare fibres. */
const TORN: Ink = { replace: { albedo: [0.955, 0.945, 0.91], absorption: [0.94, 0.94, 1] } };

type Lain = { readonly haze: Field; readonly depth: Field; readonly fromFront: Field };

function layPatch(lift: Lift, parameters: Parameters, dice: Dice): readonly Item[] {
  const box = ringBounds(lift.patch, 1);
  const tone = (ink: Ink, field: Field): Item =>
    showWithin(toneItem(paintField(box, PX_PER_MM, field), box, ink), ringPath(lift.patch));
  const known: Lain = {
    haze: makeNoise(dice, 6, 4),
    depth: surveyField(box, PX_PER_MM, (x, y) => depthIn(lift.patch, x, y)),
    fromFront: surveyField(box, PX_PER_MM, (x, y) => distanceTo(lift.front, x, y)),
  };
  return [
    ...layRelief(tone, known, parameters, dice),
    ...layTraces(tone, known, parameters, dice),
    ...layCreases(lift, numberOf(parameters, 'waves'), dice),
  ];
}

type Tone = (ink: Ink, field: Field) => Item;

/** Bubbles, waves that follow the front, a ridge where the film still held. */
function layRelief(tone: Tone, { fromFront, depth }: Lain, parameters: Parameters, dice: Dice): readonly Item[] {
  const [blobs, bends, reach] = [makeNoise(dice, 3, 2), makeNoise(dice, 16, 2), makeNoise(dice, 10, 2)];
  const [waves, dull] = [numberOf(parameters, 'waves'), makeNoise(dice, 8, 3)];
  const length = 2.6 + 1.8 * dice.next();
  const swell: Field = (x, y) => {
    const phase = (fromFront(x, y) + 4.5 * bends(x, y)) / length;
    return Math.cos(2 * Math.PI * phase) * rise(reach(x, y), 0.34, 0.62);
  };
  const ridge: Field = (x, y) => rise(fromFront(x, y), 1.1, 0.35) * rise(fromFront(x, y), 0, 0.3);
  return [
    tone(DULLED, (x, y) => 0.35 + 0.55 * rise(dull(x, y), 0.35, 0.6)),
    tone(WAVE, (x, y) => waves * Math.max(0.75 * swell(x, y), ridge(x, y))),
    tone(SUNK, (x, y) => waves * Math.max(0, -swell(x, y))),
    tone(BUBBLE, (x, y) => waves * rise(blobs(x, y), 0.62, 0.74) * rise(depth(x, y), 0.2, 1)),
  ];
}

/** Haze, dead foil and beads, glue in streaks along the front and in patches, fibres torn off. */
function layTraces(tone: Tone, { haze, fromFront }: Lain, parameters: Parameters, dice: Dice): readonly Item[] {
  const [dead, glue, streaks, flecks] = [
    makeNoise(dice, 9, 3),
    makeNoise(dice, 7, 3),
    makeNoise(dice, 1.7, 2),
    makeNoise(dice, 0.9, 2),
  ];
  const [milky, residue] = [numberOf(parameters, 'haze'), numberOf(parameters, 'residue')];
  const gluey: Field = (x, y) => rise(glue(x, y), 0.52, 0.66) * (0.35 + 0.65 * rise(streaks(y, x), 0.2, 0.7));
  const near: Field = (x, y) => rise(fromFront(x, y), 3.2, 0.2);
  return [
    tone(TORN, (x, y) => residue * rise(flecks(x, y), 0.68, 0.76) * Math.max(near(x, y), rise(glue(y, x), 0.6, 0.7))),
    tone(
      HAZE,
      (x, y) => milky * (0.22 + 0.6 * rise(haze(x, y), 0.4, 0.7) + 0.55 * near(x, y) * rise(streaks(x, y), 0.25, 0.75)),
    ),
    tone(DEAD, (x, y) => Math.max(rise(dead(x, y), 0.46, 0.56), 0.85 * rise(fromFront(x, y), 1.4, 0.6))),
    tone(GLUE, (x, y) => residue * Math.max(gluey(x, y), near(x, y) * rise(streaks(x, y), 0.35, 0.7))),
  ];
}

/** Sharp bends of the film while it was peeled: across the pull, each shorter than the front. */
function layCreases({ front, corner }: Lift, waves: number, dice: Dice): readonly Item[] {
  const count = 2 + Math.round(4 * waves) + dice.below(3);
  return Array.from({ length: count }, (): readonly Item[] => {
    const share = 0.3 + 0.62 * dice.next();
    const from = dice.below(Math.round(front.length * 0.6));
    const until = Math.min(front.length, from + 8 + dice.below(26));
    const lean = (dice.next() - 0.5) * 0.25;
    const spots = front.slice(from, until).map(([x, y], i, all): readonly [number, number] => {
      const at = share + (lean * i) / all.length;
      return [corner[0] + (x - corner[0]) * at, corner[1] + (y - corner[1]) * at];
    });
    const path = smoothPath(spots);
    return [
      strokeItem(path, 0.5, CREASE_FOOT, { cap: 'round' }),
      strokeItem(path, 0.07 + 0.1 * dice.next(), CREASE, { cap: 'round' }),
    ];
  }).flat();
}

function alter(work: Work, parameters: Parameters, dice: Dice) {
  const { side } = filmOf(work.specimen);
  const size = faceSizeOf(work.specimen);
  const lift = tearFront(size, parameters, dice);
  const [x, y] = lift.corner;
  const turn = (dice.next() - 0.5) * 1.2;
  const shift = numberOf(parameters, 'shift');
  const heading = dice.next() * 2 * Math.PI;
  const map = composeAffine(
    turnAbout({ x, y }, deg(turn)),
    moveBy(shift * Math.cos(heading), shift * Math.sin(heading)),
  );
  const laid = [
    ...relayFilm(work.parts, lift.patch, side, { map, turn }),
    ...placeOnLeaf(layHere('laminate', layPatch(lift, parameters, dice)), side, size.width),
  ];
  return layUnderOverprint(cutFilm(work.parts, lift.patch, side), side, laid);
}

function filmOf(specimen: Work['specimen']): { readonly leaf: string; readonly side: Side; readonly face: string } {
  const { face } = featureOf(specimen, LAMINATE);
  return { face, ...parseFaceId(face) };
}

/** The film peeled off from a corner and pressed back: the patch never lies, shines or answers as it did. */
export const laminateLifted: Act = {
  class: 'laminate-lifted',
  parameters: {
    corner: { kind: 'choice', of: ['lower-left', 'lower-right'], fallback: 'lower-left' },
    along: { kind: 'number', unit: 'mm', from: 10, to: 80, fallback: 46 },
    up: { kind: 'number', unit: 'mm', from: 10, to: 70, fallback: 48 },
    shift: { kind: 'number', unit: 'mm', from: 0, to: 1.5, fallback: 0.6 },
    haze: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.5 },
    waves: { kind: 'number', unit: 'share', from: 0.1, to: 1, fallback: 0.6 },
    residue: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
  },
  substrates: ['paper-laminate'],
  features: ['L1'],
  leavesOf: specimen => [filmOf(specimen).leaf],
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('laminate', {
    replace: ['albedo', 'absorption', 'surface', 'ovd', 'coat'],
    multiply: ['albedo', 'coat'],
    add: ['uv365', 'uv254', 'surface', 'coat'],
  }),
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'chip'],
  alter,
  sites: (specimen, parameters, dice) => {
    const size = faceSizeOf(specimen);
    const { patch } = tearFront(size, parameters, dice);
    const main = { kind: 'region', face: filmOf(specimen).face, areas: [ringArea(patch, size)] } as const;
    return { main, alternatives: [], neutral: [], trace: [main], tolerance: 2.5 };
  },
  propose: (_specimen, dice, { care }) => ({
    corner: drawOne(dice, ['lower-left', 'lower-right']),
    along: drawByCare(dice, care, 62, 20),
    up: drawByCare(dice, care, 58, 18),
    shift: drawByCare(dice, care, 1.1, 0.12),
    haze: drawByCare(dice, care, 0.85, 0.14),
    waves: drawByCare(dice, care, 0.95, 0.14),
    residue: drawByCare(dice, care, 0.9, 0.1),
  }),
  explain: explainLifted,
  crossChecks: LIFTED_CHECKS,
};
