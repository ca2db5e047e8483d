import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Circumstances } from '../act.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import type { Parameters } from '../deed.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { ADDITIONS } from '../text/additions.ts';
import { entryText } from '../text/entryText.ts';
import { addedHoles, holesLeft, perforatedLeaves } from '../text/perforatedNumber.ts';
import { alterNumber } from './numberDrawing.ts';
import { explainNumber } from './numberLesson.ts';
import { planNumber, printedNumbers, redoneNumbers } from './numberPlan.ts';
import { numberSites } from './numberSites.ts';

const PARAMETERS: ParameterTable = {
  position: { kind: 'number', unit: 'position', from: 1, to: 22, fallback: 5 },
  to: { kind: 'text', pattern: /^[0-9A-Z]$/, fallback: '8' },
  page: { kind: 'choice', of: ['overwritten', 'retyped', 'left'], fallback: 'retyped' },
  perforation: { kind: 'choice', of: ['pricked', 'left'], fallback: 'left' },
  serial: { kind: 'choice', of: ['left', 'one', 'all'], fallback: 'left' },
  shiftX: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: 0.05 },
  shiftY: { kind: 'number', unit: 'mm', from: -0.3, to: 0.3, fallback: 0.06 },
  weight: { kind: 'number', unit: 'mm', from: 0, to: 0.12, fallback: 0.02 },
  face: { kind: 'choice', of: ['sans', 'sans-bold', 'serif-bold', 'typewriter'], fallback: 'sans' },
  feather: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.6 },
  likeness: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.5 },
  relief: { kind: 'number', unit: 'um', from: 4, to: 40, fallback: 18 },
  force: { kind: 'number', unit: 'share', from: 0.7, to: 1, fallback: 0.92 },
  pit: { kind: 'number', unit: 'um', from: 5, to: 40, fallback: 16 },
  residue: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0.3 },
  girth: { kind: 'number', unit: 'mm', from: 0.12, to: 0.35, fallback: 0.24 },
  stray: { kind: 'number', unit: 'mm', from: 0, to: 0.35, fallback: 0.12 },
  burr: { kind: 'number', unit: 'um', from: 5, to: 70, fallback: 30 },
};

/** The document number changed at some of the places it stands at; those that were left say what it was. */
export const numberAlteration: Act = {
  class: 'number-alteration',
  parameters: PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['entry', 'number-print', 'perforation'],
  leaves: ['mrz', 'chip', 'visa'],
  leavesOf: numberLeaves,
  people: () => [],
  presents: ({ documentNumber }, parameters) => {
    if (textOf(parameters, 'page') === 'left') return {};
    const at = numberOf(parameters, 'position');
    const text = documentNumber.slice(0, at - 1) + textOf(parameters, 'to') + documentNumber.slice(at);
    return { entries: [{ field: 'documentNumber', text }] };
  },
  obstacle: numberObstacle,
  effects: [
    ...RUBBED_EFFECTS,
    ...stateEffects('laminate', { multiply: ['coat'], add: ['uv365'] }),
    ...stateEffects('hole', {
      replace: ['albedo'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption'],
      add: ['surface', 'through'],
    }),
  ],
  alter: (work, parameters, dice) => alterNumber(work, parameters, planNumber(work.specimen, parameters, dice)),
  sites: (specimen, parameters, dice) => numberSites(specimen, parameters, planNumber(specimen, parameters, dice)),
  propose: proposeNumber,
  explain: explainNumber,
  crossChecks: [
    {
      en: 'Read the number on the data page, in the zone, in the holes of every leaf and in print on every page that has it.',
    },
    {
      en: 'Hold the leaves against the light one by one: burnt holes are round, browned and in line, pricked ones are torn and stray.',
    },
    { en: 'Compare visas in the book: they name the passport number they were issued for.' },
    { en: 'Ask for the number that was issued, not only for the one that is shown.' },
  ],
};

function numberLeaves(specimen: Specimen, parameters: Parameters): readonly string[] {
  const entry = entryText(specimen, 'documentNumber');
  const page = textOf(parameters, 'page') === 'left' || entry === null ? [] : [parseFaceId(entry.face).leaf];
  const pierced = textOf(parameters, 'perforation') === 'pricked' ? perforatedLeaves(specimen) : [];
  const redone = redoneNumbers(specimen, parameters).map(({ face }) => parseFaceId(face).leaf);
  return [...new Set([...page, ...pierced, ...redone])];
}

function numberObstacle(specimen: Specimen, parameters: Parameters): string | null {
  const [position, to] = [numberOf(parameters, 'position'), textOf(parameters, 'to')];
  const old = specimen.documentNumber[position - 1];
  const page = textOf(parameters, 'page');
  if (old === undefined) return 'no such figure of the number';
  if (old === to) return 'the same figure as before';
  if (numberLeaves(specimen, parameters).length === 0) return 'a number left as it was';
  if (page !== 'left' && entryText(specimen, 'documentNumber') === null) return 'no printed documentNumber';
  if (page === 'overwritten' && ADDITIONS[old]?.includes(to) !== true)
    return `${old}, which no added stroke makes ${to}`;
  const pricked = textOf(parameters, 'perforation') === 'pricked';
  return pricked && addedHoles(specimen, position, to).length === 0 ? `${old}, which no added hole makes ${to}` : null;
}

type Choice = { readonly position: number; readonly from: string; readonly to: string };

/** Figures that strokes and holes can turn into one another, as few useless holes left over as may be. */
function proposeNumber(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const manner = dice.below(2) === 0 ? 'overwritten' : 'retyped';
  const pricked = addedHoles(specimen, 1, '8').length > 0 && dice.below(2) === 0;
  const all = choicesOf(specimen);
  const written = all.filter(({ from, to }) => ADDITIONS[from]?.includes(to) === true);
  const page = manner === 'overwritten' && written.length > 0 ? manner : 'retyped';
  const { position, to } = drawOne(dice, fewestLeft(page === 'overwritten' ? written : all, pricked));
  const serials = printedNumbers(specimen).length > 0 ? ['left', 'one', 'all'] : ['left'];
  const off = page === 'overwritten' ? 0.13 : 0.25;
  return {
    position,
    to,
    page,
    perforation: pricked ? 'pricked' : 'left',
    serial: drawOne(dice, serials),
    shiftX: drawAside(dice, care, off, 0.01),
    shiftY: drawAside(dice, care, off, 0.01),
    weight: drawByCare(dice, care, 0.07, 0.01),
    face: dice.next() < care ? 'sans-bold' : drawOne(dice, ['sans', 'serif-bold', 'typewriter']),
    feather: drawByCare(dice, care, 1, 0.15),
    likeness: drawByCare(dice, care, 0.1, 0.95),
    relief: drawByCare(dice, care, 34, 5),
    force: drawByCare(dice, care, 1, 0.75),
    pit: drawByCare(dice, care, 34, 6),
    residue: drawByCare(dice, care, 0.6, 0.05),
    girth: drawByCare(dice, care, 0.32, 0.2),
    stray: drawByCare(dice, care, 0.3, 0.02),
    burr: drawByCare(dice, care, 60, 10),
  };
}

function choicesOf({ documentNumber }: Specimen): readonly Choice[] {
  const kinds = ['0123456789', 'ABCDEFGHJKLMNPRSTUVWXYZ'];
  return [...documentNumber].flatMap((from, i) =>
    [...(kinds.find(kind => kind.includes(from)) ?? '')]
      .filter(to => to !== from)
      .map(to => ({ position: i + 1, from, to })),
  );
}

/** Holes cannot be closed: where some are added, figures are chosen that need hardly any of the old ones gone. */
function fewestLeft(choices: readonly Choice[], pricked: boolean): readonly Choice[] {
  if (!pricked) return choices;
  const left = choices.map(({ from, to }) => holesLeft(from, to));
  return choices.filter((_, i) => left[i]! <= Math.min(...left) + 1);
}
