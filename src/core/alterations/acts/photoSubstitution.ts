import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { strokeItem, toneItem } from '../../press/display/makeItem.ts';
import { polylinePath } from '../../press/display/path.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { layHere, layInBody } from '../../press/recipe/Desk.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainSubstitution, SUBSTITUTION_CHECKS } from '../lessons/photoSubstitution.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { copiedGround } from '../materials/copiedGround.ts';
import { faceSizeOf, featureOf, placeOf } from '../materials/featureAreas.ts';
import { cutFilm, relayFilm } from '../materials/film.ts';
import { type Field, makeNoise, rise } from '../materials/noise.ts';
import { drawPerson, PERSON_PARAMETER } from '../materials/otherPerson.ts';
import { paintField, surveyField } from '../materials/paintField.ts';
import { photoPaper, photoTones } from '../materials/photograph.ts';
import { depthIn, outsideOf, type Ring, ringArea, ringBounds, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { PHOTO_CORNERS, type PhotoGeometry, photoGeometry } from './photoGeometry.ts';
import { portraitSigns } from './portraitSigns.ts';

const PORTRAIT = 'E1';

/** Film stretched over the edge of the paper: how far out it still stands off, mm, and its share of the step. */
const DRAPE = [
  [0.08, 0.14],
  [0.16, 0.15],
  [0.25, 0.15],
  [0.35, 0.14],
  [0.46, 0.12],
  [0.59, 0.1],
  [0.74, 0.07],
  [0.92, 0.05],
] as const;
/** Air caught beside the edge scatters a little. */
const AIR: Ink = { cover: [0.93, 0.935, 0.93] };
/** The white core of the paper where it was cut. */
const CORE: Ink = { colour: [0.86, 0.86, 0.85], uvDim: 0.8 };
const GLUE: Ink = { colour: [0.965, 0.955, 0.9], uv365: [0.2, 0.27, 0.34], uv254: [0.05, 0.07, 0.08] };
const LUMP: Ink = { raise: 30 };
const SCORE: Ink = { colour: [0.74, 0.75, 0.74], sink: 30, retroDim: 0.3 };
const LIP: Ink = { raise: 14, gloss: 0.12 };
/** Film that no longer lies close sends the light back anywhere but where it came from. */
const DULL: Ink = { retroDim: 0.34 };
/** The blade went a little into the sheet. */
const THIN: Ink = { lighten: 0.07 };
const PX_PER_MM = 4;

/** Cut line, edge of the film and glue, outward from the photograph; the coarse coverage of a field over the pieces. */
function tone(ring: Ring, ink: Ink, field: (x: number, y: number) => number): Item {
  const box = ringBounds(ring, 2);
  return toneItem(paintField(box, PX_PER_MM, field), box, ink);
}

function layStep(photo: Ring, thickness: number): readonly Item[] {
  const [path, outside] = [ringPath(photo), outsideOf(photo)];
  return DRAPE.map(([reach, share]) =>
    strokeItem(path, 2 * reach, { raise: Math.round(thickness * share) }, { clip: outside }),
  );
}

function depthOver(photo: Ring): Field {
  return surveyField(ringBounds(photo, 2), PX_PER_MM, (x, y) => depthIn(photo, x, y));
}

/** Palest close to the edge; the page's print shows through. */
function layAir(photo: Ring): Item {
  const depthAt = depthOver(photo);
  return tone(photo, AIR, (x, y) => {
    const out = -depthAt(x, y);
    return out < -0.3 ? 0 : 0.55 * rise(out, 0.75, 0.1);
  });
}

/** Glue set in lumps under the paper, most of it near the edge, and squeezed out beside it in places. */
function layGlue(photo: Ring, dice: Dice): { readonly lumps: Item; readonly squeezed: Item } {
  const [patches, beads] = [makeNoise(dice, 5.5, 3), makeNoise(dice, 2.6, 3)];
  const depthAt = depthOver(photo);
  const lumps = tone(photo, LUMP, (x, y) => {
    const depth = depthAt(x, y);
    if (depth < 0.1) return 0;
    return rise(patches(x, y), 0.5, 0.72) * (0.3 + 0.7 * rise(depth, 9, 2)) * rise(depth, 0.1, 0.9);
  });
  const squeezed = tone(photo, GLUE, (x, y) => {
    const out = -depthAt(x, y);
    if (out < -0.3 || out > 1.8) return 0;
    const reach = 1.6 * rise(beads(x, y), 0.4, 0.75);
    return rise(out, reach, reach * 0.4) * rise(reach, 0.15, 0.5) * (0.55 + 0.45 * beads(y, x));
  });
  return { lumps, squeezed };
}

/** A dull rim all round, and dull patches over lumps of glue. */
function layDull(photo: Ring, dice: Dice): readonly Item[] {
  const patches = makeNoise(dice, 7, 3);
  const depthAt = depthOver(photo);
  const rim = (x: number, y: number): number => {
    const depth = depthAt(x, y);
    const edge = rise(depth, -0.9, -0.4) * rise(depth, 0.7, 0.2);
    return depth < -0.9 ? 0 : Math.max(edge, rise(depth, 0, 0.6) * rise(patches(x, y), 0.56, 0.7));
  };
  return [tone(photo, DULL, rim)];
}

function layScores({ scores }: PhotoGeometry): readonly Item[] {
  return scores.flatMap(line => [
    strokeItem(polylinePath(line), 0.3, LIP, { cap: 'round' }),
    strokeItem(polylinePath(line), 0.07, SCORE, { cap: 'round' }),
  ]);
}

function alter(work: Work, parameters: Parameters, dice: Dice) {
  const { side, box } = placeOf(featureOf(work.specimen, PORTRAIT));
  const person = textOf(parameters, 'person');
  const picture = work.portraits.get(person);
  if (picture === undefined) throw new Error(`the portrait of ${person} is not there`);
  const geometry = photoGeometry(box, parameters, dice);
  const { photo, window } = geometry;
  const thickness = numberOf(parameters, 'thickness');
  const { lumps, squeezed } = layGlue(photo, dice);
  const { width } = faceSizeOf(work.specimen);
  const ground = textOf(parameters, 'ground') as 'wall' | 'copied';
  const under = [
    squeezed,
    ...layStep(photo, thickness),
    layAir(photo),
    photoPaper(photo, { glow: numberOf(parameters, 'glow'), thickness }),
  ];
  const over = [
    ...photoTones(picture, ground === 'wall' ? geometry.picture : box, photo, ground),
    strokeItem(ringPath(photo), 0.16, CORE, { clip: ringPath(photo) }),
    lumps,
  ];
  const relaid = textOf(parameters, 'film') === 'relaid' ? relayFilm(work.parts, window, side, geometry.slip) : [];
  const laid = [
    ...placeOnLeaf(layHere('personalisation', under), side, width),
    ...(ground === 'wall' ? [] : copiedGround(work.parts, photo, side, geometry.placed)),
    ...placeOnLeaf(layHere('personalisation', over), side, width),
    ...relaid,
    ...placeOnLeaf(layHere('laminate', [...layDull(photo, dice), ...layScores(geometry)]), side, width),
    ...placeOnLeaf(layInBody([strokeItem(ringPath(window), 0.1, THIN)]), side, width),
  ];
  return layUnderOverprint(cutFilm(work.parts, window, side), side, laid);
}

function sites(specimen: Work['specimen'], parameters: Parameters, dice: Dice): ActSites {
  const { box, face } = placeOf(featureOf(specimen, PORTRAIT));
  const size = faceSizeOf(specimen);
  const { photo, touched } = photoGeometry(box, parameters, dice);
  const region = (areas: RegionSite['areas']): RegionSite => ({ kind: 'region', face, areas });
  const main = region([ringArea(photo, size)]);
  const around = region([ringArea(touched, size)]);
  return {
    main,
    alternatives: portraitSigns(specimen, main, photo),
    neutral: [],
    trace: [around, behind(specimen, around)],
    tolerance: 2,
  };
}

/** The portrait exchanged: a photograph of somebody else, cut out by hand and pasted in under the opened film. */
export const photoSubstitution: Act = {
  class: 'photo-substitution',
  parameters: {
    person: PERSON_PARAMETER,
    shiftX: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: 0.5 },
    shiftY: { kind: 'number', unit: 'mm', from: -2, to: 2, fallback: -0.4 },
    turn: { kind: 'number', unit: 'deg', from: -4, to: 4, fallback: 0.9 },
    irregularity: { kind: 'number', unit: 'mm', from: 0, to: 0.8, fallback: 0.35 },
    ragged: { kind: 'number', unit: 'mm', from: 0, to: 0.5, fallback: 0 },
    corner: { kind: 'choice', of: PHOTO_CORNERS, fallback: 'lower-right' },
    clip: { kind: 'number', unit: 'mm', from: 0, to: 6, fallback: 2.2 },
    thickness: { kind: 'number', unit: 'um', from: 40, to: 150, fallback: 95 },
    glow: { kind: 'number', unit: 'share', from: 0.2, to: 1, fallback: 0.75 },
    /** What stands behind the person: a studio's wall, or the page's own print copied. */
    ground: { kind: 'choice', of: ['wall', 'copied'], fallback: 'wall' },
    film: { kind: 'choice', of: ['relaid', 'plain'], fallback: 'relaid' },
    slip: { kind: 'number', unit: 'mm', from: 0, to: 1.5, fallback: 0.6 },
  },
  substrates: ['paper-laminate'],
  features: ['E1'],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: parameters => [textOf(parameters, 'person')],
  presents: () => ({}),
  effects: [
    ...stateEffects('personalisation', {
      replace: ['albedo', 'uv365', 'uv254', 'absorption', 'surface'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
    ...stateEffects('laminate', {
      replace: ['ovd'],
      multiply: ['albedo', 'coat'],
      add: ['uv365', 'uv254', 'surface', 'coat'],
    }),
    ...stateEffects('body', { add: ['through'] }),
  ],
  changes: ['portrait'],
  leaves: ['ghost', 'chip', 'signature'],
  alter,
  sites,
  propose: (specimen, dice, circumstances) => {
    const { care } = circumstances;
    return {
      person: drawPerson(specimen, dice, circumstances),
      shiftX: drawAside(dice, care, 1.4, 0.25),
      shiftY: drawAside(dice, care, 1.4, 0.25),
      turn: drawAside(dice, care, 2.8, 0.35),
      irregularity: drawByCare(dice, care, 0.7, 0.08),
      ragged: drawByCare(dice, care, 0.36, 0.04),
      corner: dice.next() < care ? 'none' : PHOTO_CORNERS[dice.below(4)]!,
      clip: drawByCare(dice, care, 4, 0.8),
      thickness: drawByCare(dice, care, 135, 50),
      glow: drawByCare(dice, care, 1, 0.28),
      film: dice.next() < 0.4 + 0.5 * care ? 'relaid' : 'plain',
      slip: drawByCare(dice, care, 1.2, 0.12),
      ground: dice.next() < 1.2 * care - 0.1 ? 'copied' : 'wall',
    };
  },
  explain: explainSubstitution,
  crossChecks: SUBSTITUTION_CHECKS,
};
