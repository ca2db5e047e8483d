import type { Visa } from '../../document/endorsement.ts';
import { endorsementCorners, VISA_SIZE } from '../../document/endorsementPlace.ts';
import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { beginSentence } from '../../document/travel/historyFinding.ts';
import { issuerOf } from '../../document/world/visaIssuers.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { drawVisa, GENUINE_VISA } from '../../press/endorsements/drawVisa.ts';
import { visaEntries } from '../../press/endorsements/visaWords.ts';
import { applyAffine } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, RegionSite, Site, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { layLabel, tornEdge, tracesOfMoving } from '../endorsements/movedVisa.ts';
import { nameVisa } from '../endorsements/naming.ts';
import { replaceTarget } from '../endorsements/partsOfTarget.ts';
import { drawTarget, leafOfTarget, missingTarget, targetParameter, visaOf } from '../endorsements/target.ts';
import { say } from '../lessons/wording.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { showWithin } from '../materials/film.ts';
import { outsideOf, ringArea } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const NAME = /^[A-Z][A-Z ]{0,29}$/;
const PARAMETERS: ParameterTable = {
  target: targetParameter('visa-1'),
  passportNumber: { kind: 'text', pattern: /^[A-Z0-9]{1,9}$/, fallback: 'KD1907352' },
  holder: { kind: 'choice', of: ['same', 'other'], fallback: 'same' },
  surname: { kind: 'text', pattern: NAME, fallback: 'TALLIS' },
  given: { kind: 'text', pattern: NAME, fallback: 'EDDA' },
  torn: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.5 },
  glue: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.6 },
  wrinkle: { kind: 'number', unit: 'um', from: 2, to: 60, fallback: 24 },
  cracked: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
};
/** Share of light that passes through label paper which left some of its back behind. */
const THINNED = 0.62;
/** mm about the label that what was done reaches. */
const SPILL = 1.2;
const SURNAMES = ['TALLIS', 'BREWIN', 'OSKAR', 'MERIDEW', 'HALLORAN', 'VENNING', 'CASTERN', 'IBBOT'];
const GIVEN = ['EDDA', 'JORIS', 'MILA ROSE', 'TOBIAS', 'ANNIKA', 'PERRIN', 'SOLVEIG', 'AMOS'];

/** The label as it was made out, to another book and perhaps to somebody else. */
function movedVisa(visa: Visa, parameters: Parameters): Visa {
  const passportNumber = textOf(parameters, 'passportNumber');
  if (textOf(parameters, 'holder') === 'same') return { ...visa, passportNumber };
  const holder = { ...visa.holder, primary: textOf(parameters, 'surname'), secondary: textOf(parameters, 'given') };
  return { ...visa, passportNumber, holder };
}

function alter({ specimen, order, parts }: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const visa = visaOf(specimen, parameters);
  const issuer = issuerOf(visa.issuer);
  if (issuer === null) throw new Error(`no visas are known of ${visa.issuer}`);
  const moved = movedVisa(visa, parameters);
  const torn = numberOf(parameters, 'torn');
  const edge = tornEdge(torn, dice);
  const map = layLabel(visa, specimen);
  const portrait = visa.holder.person === specimen.holder.person ? order.portrait : null;
  const paper = { ...GENUINE_VISA.paper, transmission: THINNED + 0.12 * torn };
  const label = drawVisa({ visa: moved, issuer, specimen, portrait }, { ...GENUINE_VISA, edge, paper });
  const { under, over } = tracesOfMoving(edge, parameters, map, dice);
  const { side } = parseFaceId(visa.face);
  const placed = placeOnLeaf([...under, ...label, ...over], side, faceSizeOf(specimen).width);
  return replaceTarget(cutStamps(parts, specimen, visa), visa, () => placed);
}

/** Stamps that ran from the page onto the label that lay there before end where the new one lies over them. */
function cutStamps(parts: readonly LeafPart[], specimen: Specimen, visa: Visa): readonly LeafPart[] {
  const { side } = parseFaceId(visa.face);
  const at = parts.findIndex(({ endorsement }) => endorsement === visa.id);
  const corners = endorsementCorners(visa, specimen).map(({ x, y }) => [x, y] as const);
  const outside = outsideOf(corners);
  return parts.map((part, i) => {
    if (i <= at || part.endorsement === undefined || part.setOff === true) return part;
    const placed = part.placed.map(entry =>
      entry.target === side ? { ...entry, item: showWithin(entry.item, outside) } : entry,
    );
    return { ...part, placed };
  });
}

/** Where the label names the passport it belongs to. */
function numberOn(specimen: Specimen, visa: Visa): RegionSite {
  const entry = visaEntries(visa).find(({ caption }) => caption === 'Passport number');
  const [x, y] = entry?.at ?? [0, 0];
  const map = layLabel(visa, specimen);
  const ring = [
    [x - 0.6, y - 2.4],
    [x + 20, y - 2.4],
    [x + 20, y + 0.7],
    [x - 0.6, y + 0.7],
  ].map(([u = 0, v = 0]) => {
    const laid = applyAffine(map, { x: u, y: v });
    return [laid.x, laid.y] as const;
  });
  return { kind: 'region', face: visa.face, areas: [ringArea(ring, faceSizeOf(specimen))] };
}

function sites(specimen: Specimen, parameters: Parameters): ActSites {
  const visa = visaOf(specimen, parameters);
  const corners = [
    [-SPILL, -SPILL],
    [VISA_SIZE.width + SPILL, -SPILL],
    [VISA_SIZE.width + SPILL, VISA_SIZE.height + SPILL],
    [-SPILL, VISA_SIZE.height + SPILL],
  ].map(([u = 0, v = 0]) => {
    const laid = applyAffine(layLabel(visa, specimen), { x: u, y: v });
    return [laid.x, laid.y] as const;
  });
  const main: RegionSite = { kind: 'region', face: visa.face, areas: [ringArea(corners, faceSizeOf(specimen))] };
  const number = numberOn(specimen, visa);
  const entry = specimen.entries.find(({ field }) => field === 'documentNumber');
  const row: Site = { kind: 'row', source: 'mrz', field: 'documentNumber' };
  const copies: readonly Site[] = [
    ...(entry === undefined
      ? []
      : [{ kind: 'region', face: entry.face, areas: [{ kind: 'rectangle', ...entry.box }] } as const]),
    ...(specimen.mrz === null ? [] : [row]),
  ];
  return {
    main,
    alternatives: copies.map(second => ({ kind: 'pair', first: number, second }) as const),
    neutral: [],
    trace: [main, behind(specimen, main)],
    tolerance: 2,
  };
}

function explain(specimen: Specimen, parameters: Parameters): Text {
  const visa = visaOf(specimen, parameters);
  const moved = movedVisa(visa, parameters);
  const isOther = textOf(parameters, 'holder') === 'other';
  return say(
    `${beginSentence(nameVisa(specimen, visa))} is genuine, but it was issued for another book: it names the passport ${moved.passportNumber}, and this one is ${specimen.documentNumber}${isOther ? `; it was made out to ${moved.holder.primary}, ${moved.holder.secondary}` : ''}.`,
    'Under ultraviolet glue glows all along its edge, and light from behind shows the label thinner than others; oblique light shows folds from pulling, and scraps of another page with that page’s print hang on the edge.',
    'The emblem is cracked where the label was bent, so that its colour turns in splinters, and no stamp runs over the edge onto the page.',
    'A label that merely came loose at a corner has no foreign paper on its edge, and it still names the passport it lies in.',
  );
}

/** A genuine label out of another book, stuck into this one. */
export const visaMoved: Act = {
  class: 'visa-moved',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: leafOfTarget,
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => {
    const missing = missingTarget(specimen, parameters, 'visa');
    if (missing !== null) return missing;
    if (issuerOf(visaOf(specimen, parameters).issuer) === null) return 'a visa of no known issuer';
    return textOf(parameters, 'passportNumber') === specimen.documentNumber ? 'the number of this very passport' : null;
  },
  effects: stateEffects('personalisation', {
    replace: ['albedo', 'uv365', 'uv254', 'absorption', 'surface', 'ovd', 'coat'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['uv365', 'uv254', 'surface', 'coat'],
  }),
  changes: ['visa'],
  leaves: ['entry', 'mrz', 'chip'],
  alter,
  sites,
  propose: (specimen, dice, { care }) => {
    const digits = Array.from({ length: 7 }, () => dice.below(10)).join('');
    return {
      target: drawTarget(specimen, 'visa', 'visa-1', dice),
      passportNumber: `${specimen.documentNumber.slice(0, 2)}${digits}`,
      holder: care < 0.5 ? 'other' : drawOne(dice, ['same', 'other']),
      surname: drawOne(dice, SURNAMES),
      given: drawOne(dice, GIVEN),
      torn: drawByCare(dice, care, 1, 0.08),
      glue: drawByCare(dice, care, 1, 0.12),
      wrinkle: drawByCare(dice, care, 50, 4),
      cracked: drawByCare(dice, care, 1, 0.05),
    };
  },
  explain,
  crossChecks: [
    { en: 'Compare the passport number, the name and the date of birth on the label with the data page.' },
    { en: 'Follow the edge of the label in oblique light and under ultraviolet.' },
    { en: 'Look for a stamp that runs from the label onto the page without a break.' },
    { en: 'Look through the page: whatever lay under the label before is still there.' },
  ],
};
