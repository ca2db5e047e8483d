import type { Stamp } from '../../document/endorsement.ts';
import { endorsementCorners } from '../../document/endorsementPlace.ts';
import { parseFaceId } from '../../document/face.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { beginSentence } from '../../document/travel/historyFinding.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Act, ActSites, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { leavesAbout, siteOf, siteSetOff } from '../endorsements/facing.ts';
import { inkPicture } from '../endorsements/inkPicture.ts';
import { namePage, namePost, nameStamp } from '../endorsements/naming.ts';
import { partnerOf } from '../endorsements/partner.ts';
import { laidByTarget, replaceTarget } from '../endorsements/partsOfTarget.ts';
import { roundAbout } from '../endorsements/roundAbout.ts';
import { REMOVAL_SCALE, rubOff } from '../endorsements/rubOff.ts';
import {
  drawTarget,
  findTarget,
  missingTarget,
  stampOf,
  targetParameter,
  withoutEndorsement,
} from '../endorsements/target.ts';
import { washOff } from '../endorsements/washOff.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { type Ring, ringArea, ringBounds } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const METHODS = ['rubbed', 'washed'] as const;

/** Both the drawing and the key follow from this: chance is used here first. */
function planRing(specimen: Specimen, stamp: Stamp, parameters: Parameters, dice: Dice): Ring {
  const corners = endorsementCorners(stamp, specimen).map(({ x, y }) => [x, y] as const);
  return roundAbout(ringBounds(corners, 0), numberOf(parameters, 'spill'), dice);
}

/** Whole millimetres round the ring, on the page. */
function roomFor(ring: Ring, { width, height }: { readonly width: number; readonly height: number }): Box {
  const { x, y, width: across, height: down } = ringBounds(ring, 1);
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [Math.min(width, Math.ceil(x + across)), Math.min(height, Math.ceil(y + down))];
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

function alter(work: Work, parameters: Parameters, dice: Dice) {
  const { specimen, order, parts } = work;
  const stamp = stampOf(specimen, parameters);
  const { leaf, side } = parseFaceId(stamp.face);
  if (order.recipe.leaf !== leaf) return parts;
  const size = faceSizeOf(specimen);
  const ring = planRing(specimen, stamp, parameters, dice);
  const box = roomFor(ring, size);
  const items = laidByTarget(parts, stamp).map(({ item }) => item);
  const removal = {
    ring,
    box,
    impression: inkPicture(items, box, REMOVAL_SCALE),
    ink: items.find(({ ink }) => ink.colour !== undefined)?.ink ?? {},
    force: numberOf(parameters, 'force'),
    residue: numberOf(parameters, 'residue'),
    relief: numberOf(parameters, 'relief'),
  };
  const takeOff = textOf(parameters, 'method') === 'rubbed' ? rubOff : washOff;
  const placed = placeOnLeaf(takeOff(removal, parts, side, dice), side, size.width);
  const left = replaceTarget(parts, stamp, laid =>
    laid.filter(({ target, item }) => target !== side || item.ink.colour === undefined),
  );
  return [...left, { element: null, placed }];
}

function sites(specimen: Specimen, parameters: Parameters, dice: Dice): ActSites {
  const stamp = stampOf(specimen, parameters);
  const ring = planRing(specimen, stamp, parameters, dice);
  const main = { kind: 'region', face: stamp.face, areas: [ringArea(ring, faceSizeOf(specimen))] } as const;
  const [facing, partner] = [siteSetOff(specimen, stamp), partnerOf(specimen, stamp)];
  const others = [...(facing === null ? [] : [facing]), ...(partner === null ? [] : [siteOf(specimen, partner)])];
  return {
    main,
    alternatives: [
      ...others.map(second => ({ kind: 'pair', first: main, second }) as const),
      ...(facing === null ? [] : [facing]),
      behind(specimen, main),
    ],
    neutral: [],
    trace: [main, behind(specimen, main)],
    tolerance: 2,
  };
}

function explain(specimen: Specimen, parameters: Parameters): Text {
  const stamp = stampOf(specimen, parameters);
  const [facing, partner] = [siteSetOff(specimen, stamp), partnerOf(specimen, stamp)];
  const page = namePage(specimen, stamp.face);
  const isRubbed = textOf(parameters, 'method') === 'rubbed';
  const told = isRubbed
    ? `Oblique light shows fibres standing up where the sheet was rubbed, light from behind shows it thinner there, and the ground print of ${page} is broken in daylight and under ultraviolet`
    : `Under ultraviolet a stain with a bright rim shows how far the wet ran, oblique light shows the sheet cockled within it, and the ground print of ${page} is paler there`;
  const ghost = 'what is left of its ink in the fibres shows a ghost of the frame and the letters';
  const setOff =
    facing === null
      ? ''
      : ` Whoever took it off forgot what it had printed off on ${namePage(specimen, facing.face)} while it was wet: a mirrored impression with nothing to face it.`;
  const logic =
    partner === null
      ? ''
      : ` The ${partner.direction} stamp of ${namePost(partner.post)} of ${printDay(partner.date)} is left without its ${stamp.direction}.`;
  const innocent = isRubbed
    ? ' A page that is merely worn is thin along folds and edges, and never in the outline of a stamp.'
    : ' A spilled drink keeps to no outline, and leaves every stamp it ran over where it was.';
  return {
    en: `${beginSentence(nameStamp(specimen, stamp))} was ${isRubbed ? 'rubbed' : 'washed'} off. ${told}; ${ghost}.${setOff}${logic}${innocent}`,
  };
}

/** An entry or exit stamp rubbed or washed off its page; what it had set off on the page opposite stays. */
export const stampErased: Act = {
  class: 'stamp-erased',
  parameters: {
    target: targetParameter('stamp-1'),
    method: { kind: 'choice', of: METHODS, fallback: 'rubbed' },
    spill: { kind: 'number', unit: 'mm', from: 0.4, to: 5, fallback: 1.5 },
    force: { kind: 'number', unit: 'share', from: 0.15, to: 1, fallback: 0.6 },
    residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.35 },
    relief: { kind: 'number', unit: 'um', from: 2, to: 40, fallback: 14 },
  },
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: (specimen, parameters) => {
    const target = findTarget(specimen, parameters);
    return target === undefined ? [] : leavesAbout(specimen, target);
  },
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => missingTarget(specimen, parameters, 'stamp'),
  effects: [
    ...stateEffects('personalisation', {
      replace: ['albedo', 'uv365', 'uv254', 'surface', 'ovd', 'coat'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
    ...stateEffects('body', { multiply: ['through'], add: ['through'] }),
  ],
  changes: ['stamp'],
  leaves: [],
  alter,
  sites,
  traceless: (specimen, parameters) => withoutEndorsement(specimen, textOf(parameters, 'target')),
  propose: (specimen, dice, { care }) => ({
    target: drawTarget(specimen, 'stamp', 'stamp-1', dice),
    method: drawOne(dice, METHODS),
    spill: drawByCare(dice, care, 3.4, 0.7),
    force: drawByCare(dice, care, 0.95, 0.28),
    residue: drawByCare(dice, care, 0.6, 0.15),
    relief: drawByCare(dice, care, 30, 5),
  }),
  explain,
  crossChecks: [
    { en: 'Hold every entry against its exit, and the stay between them against what was allowed.' },
    { en: 'Look on the page opposite for an impression that no stamp answers.' },
    { en: 'Look at the patch from behind and from its reverse: a sheet worn thin shows on both.' },
  ],
};
