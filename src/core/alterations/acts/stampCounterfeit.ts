import { addDays } from '../../document/days.ts';
import type { Stamp } from '../../document/endorsement.ts';
import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { beginSentence } from '../../document/travel/historyFinding.ts';
import { postOf } from '../../document/world/borderPosts.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import { drawStamp, genuineStamp } from '../../press/endorsements/drawStamp.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, PairSite, RegionSite, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { leavesAbout, siteOf, siteSetOff } from '../endorsements/facing.ts';
import { contradictionsOf } from '../endorsements/falseHistory.ts';
import { falseStamp, STAMP_FAULTS, STAMP_PRINTS, type StampFault } from '../endorsements/falseStamp.ts';
import { cellsOfImpressions } from '../endorsements/filmCells.ts';
import { nameStamp } from '../endorsements/naming.ts';
import { replaceTarget, withoutSetOff } from '../endorsements/partsOfTarget.ts';
import { drawTarget, findTarget, missingTarget, stampOf, targetParameter } from '../endorsements/target.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { stateEffects } from '../materials/stating.ts';
import { type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const PARAMETERS: ParameterTable = {
  target: targetParameter('stamp-1'),
  fault: { kind: 'choice', of: STAMP_FAULTS, fallback: 'letters' },
  print: { kind: 'choice', of: STAMP_PRINTS, fallback: 'plate' },
  pitch: { kind: 'number', unit: 'mm', from: 0.05, to: 0.2, fallback: 0.1 },
  evenness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.8 },
  depth: { kind: 'number', unit: 'um', from: 0, to: 10, fallback: 2 },
  cast: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.3 },
  marker: { kind: 'number', unit: 'share', from: 0, to: 0.9, fallback: 0 },
  split: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.6 },
  shift: { kind: 'number', unit: 'day', from: -2000, to: 2000, fallback: 0 },
};

/** Faults by how plain they are: those of a clumsy hand first. */
const PLAIN: readonly StampFault[] = ['shape', 'letters'];
const MIDDLING: readonly StampFault[] = ['letters', 'date', 'code'];
const SLIGHT: readonly StampFault[] = ['code', 'none', 'none'];

function alter({ specimen, order, parts }: Work, parameters: Parameters) {
  const genuine = stampOf(specimen, parameters);
  const { leaf, side } = parseFaceId(genuine.face);
  if (order.recipe.leaf !== leaf) return withoutSetOff(parts, genuine);
  const { stamp, post, look } = falseStamp(genuine, parameters);
  const placed = placeOnLeaf(drawStamp(stamp, post, specimen, look), side, faceSizeOf(specimen).width);
  return replaceTarget(parts, genuine, () => placed);
}

/** Worked out only when it is asked for: it takes pressing both impressions. */
function traceOf(specimen: Specimen, genuine: Stamp, parameters: Parameters): readonly RegionSite[] {
  const fake = falseStamp(genuine, parameters);
  const areas = cellsOfImpressions(specimen, genuine, genuineStamp(genuine, fake.post), fake);
  const own: RegionSite = { kind: 'region', face: genuine.face, areas };
  return [own, behind(specimen, own)];
}

function sites(specimen: Specimen, parameters: Parameters): ActSites {
  const genuine = stampOf(specimen, parameters);
  const main = siteOf(specimen, genuine);
  const others = contradictionsOf(specimen, falseStamp(genuine, parameters).stamp).flatMap(({ endorsements }) =>
    (specimen.endorsements ?? []).filter(({ id }) => id !== genuine.id && endorsements.includes(id)),
  );
  const pairs = [...new Set(others)].map(
    (other): PairSite => ({ kind: 'pair', first: main, second: siteOf(specimen, other) }),
  );
  return {
    main,
    alternatives: pairs,
    neutral: [],
    get trace() {
      return traceOf(specimen, genuine, parameters);
    },
    tolerance: 2,
  };
}

/** A day that the rest of the book contradicts, where one comes up in a few tries; 0 otherwise. */
function proposeShift(specimen: Specimen, target: string, dice: Dice): number {
  const genuine = findTarget(specimen, { target });
  if (genuine?.kind !== 'stamp' || dice.below(2) === 0) return 0;
  const shifts = Array.from({ length: 6 }, () => (dice.below(2) === 0 ? 1 : -1) * (3 + dice.below(700)));
  const tells = (shift: number): boolean =>
    contradictionsOf(specimen, { ...genuine, date: addDays(genuine.date, shift) }).length > 0;
  return shifts.find(tells) ?? 0;
}

const FAULT_WORDS: Readonly<Record<StampFault, string>> = {
  shape: 'Its outline is not one that this state uses',
  letters: 'Its letters are not cut as the post’s are',
  code: 'The code in it is another post’s',
  date: 'It writes the day otherwise than the stamps of this state do',
  none: 'Outline, letters and code are as they should be',
};

function explain(specimen: Specimen, parameters: Parameters): Text {
  const genuine = stampOf(specimen, parameters);
  const { stamp, look } = falseStamp(genuine, parameters);
  const isSprayed = look.screen !== undefined;
  const print = isSprayed
    ? 'under the loupe it breaks up into drops, and oblique light finds no dent where a plate should have struck the page'
    : 'it is inked as evenly as print, without the squeezed rims, thin side and patches of a stamp struck by hand';
  const lamp = 'Under ultraviolet its ink lacks the glow of that post’s pads, and the infrared shows it unlike them.';
  const [told] = contradictionsOf(specimen, stamp);
  const history = told === undefined ? '' : ` ${told.sentence.en}`;
  return {
    en: `${beginSentence(nameStamp(specimen, stamp))} was never put by that post. ${FAULT_WORDS[textOf(parameters, 'fault') as StampFault]}; ${print}. ${lamp}${history} A genuine stamp may be faint, doubled or smeared, but its ink answers the lamps like every other of its post.`,
  };
}

/** An entry or exit stamp that no border post put: drawn on a printer or struck from a plate of somebody's own. */
export const stampCounterfeit: Act = {
  class: 'stamp-counterfeit',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: (specimen, parameters) => {
    const target = findTarget(specimen, parameters);
    if (target?.kind !== 'stamp') return [];
    const leaves = leavesAbout(specimen, target);
    return siteSetOff(specimen, target) === null ? leaves.slice(0, 1) : leaves;
  },
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) =>
    missingTarget(specimen, parameters, 'stamp') ??
    (postOf(stampOf(specimen, parameters).post) === null ? 'a stamp of no known post' : null),
  effects: stateEffects('personalisation', {
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['uv365', 'surface'],
  }),
  changes: ['stamp'],
  leaves: [],
  alter,
  sites,
  propose: (specimen, dice, { care }) => {
    const target = drawTarget(specimen, 'stamp', 'stamp-1', dice);
    return {
      target,
      fault: drawOne(dice, care < 0.35 ? PLAIN : care < 0.7 ? MIDDLING : SLIGHT),
      print: drawOne(dice, STAMP_PRINTS),
      pitch: drawByCare(dice, care, 0.15, 0.06),
      evenness: drawByCare(dice, care, 1, 0.45),
      depth: drawByCare(dice, care, 1, 5),
      cast: drawByCare(dice, care, 0.75, 0.05),
      marker: drawByCare(dice, care, 0, 0.7),
      split: drawByCare(dice, care, 0.9, 0.12),
      shift: proposeShift(specimen, target, dice),
    };
  },
  explain,
  crossChecks: [
    {
      en: 'Compare shape, letters and code with the register of border posts, and with other stamps of the same post.',
    },
    { en: 'Ask whether the post was open on that day.' },
    {
      en: 'Put the stamps into the order of their days: every exit needs its entry, and nobody is in two places at once.',
    },
    { en: 'Look on the page opposite and on the back for what a wet stamp leaves there.' },
  ],
};
