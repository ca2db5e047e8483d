import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { beginSentence } from '../../document/travel/historyFinding.ts';
import { issuerOf } from '../../document/world/visaIssuers.ts';
import { drawVisaLabel } from '../../press/drawEndorsements.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { siteOf } from '../endorsements/facing.ts';
import { falseVisa } from '../endorsements/falseVisa.ts';
import { nameVisa } from '../endorsements/naming.ts';
import { replaceTarget } from '../endorsements/partsOfTarget.ts';
import { drawTarget, leafOfTarget, missingTarget, targetParameter, visaOf } from '../endorsements/target.ts';
import { say } from '../lessons/wording.ts';
import { drawAside, drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { CASTS } from '../materials/copyLeaf.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';

const PARAMETERS: ParameterTable = {
  target: targetParameter('visa-1'),
  cast: { kind: 'choice', of: Object.keys(CASTS), fallback: 'magenta' },
  tint: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 1 },
  pitch: { kind: 'number', unit: 'mm', from: 0.04, to: 0.16, fallback: 0.085 },
  glow: { kind: 'number', unit: 'share', from: 0.05, to: 1, fallback: 0.7 },
  figure: { kind: 'number', unit: 'share', from: 0, to: 0.8, fallback: 0 },
  entries: { kind: 'choice', of: ['copied', 'toner'], fallback: 'copied' },
  check: { kind: 'choice', of: ['holds', 'fails'], fallback: 'holds' },
  size: { kind: 'number', unit: 'share', from: 0.96, to: 1.02, fallback: 0.99 },
  wander: { kind: 'number', unit: 'mm', from: 0, to: 1, fallback: 0.4 },
  thickness: { kind: 'number', unit: 'um', from: 50, to: 140, fallback: 95 },
};
/** From this share on the label has an invisible figure at all. */
const IMITATED = 0.15;
/** From this share of an office paper’s glow on it strikes the eye. */
const BRIGHT = 0.2;

function alter({ specimen, order, parts }: Work, parameters: Parameters, dice: Dice) {
  const visa = visaOf(specimen, parameters);
  const [label] = drawVisaLabel(order, visa, falseVisa(parameters, dice));
  return label === undefined ? parts : replaceTarget(parts, visa, () => label.placed);
}

function sites(specimen: Specimen, parameters: Parameters): ActSites {
  const main = siteOf(specimen, visaOf(specimen, parameters));
  const reverse = behind(specimen, main);
  return { main, alternatives: [], neutral: [], trace: [main, reverse], tolerance: 2 };
}

function explain(specimen: Specimen, parameters: Parameters): Text {
  const visa = visaOf(specimen, parameters);
  const isToner = textOf(parameters, 'entries') === 'toner';
  const figure =
    numberOf(parameters, 'figure') < IMITATED ? 'its figure does not appear' : 'its figure is duller than it should be';
  const paper = numberOf(parameters, 'glow') < BRIGHT ? '' : 'its paper glows where security paper stays dark, and ';
  return say(
    `${beginSentence(nameVisa(specimen, visa))} was scanned from another label and printed anew.`,
    `Under ultraviolet ${paper}${figure}, and the number has lost its glow; in the infrared the rings about the emblem vanish altogether${isToner ? '' : ', and the entries and the zone with them'}.`,
    'The emblem keeps one colour as the page is turned, and under the loupe lines and small print run together into drops.',
    textOf(parameters, 'check') === 'fails' ? 'The check digit of the number in its zone does not hold.' : null,
    'A genuine label that was washed glows too, but the page about it does as well, and its figure and its emblem are still there.',
  );
}

/** A visa label made on a printer: whatever a scanner does not see is not there. */
export const visaCounterfeit: Act = {
  class: 'visa-counterfeit',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: leafOfTarget,
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) =>
    missingTarget(specimen, parameters, 'visa') ??
    (issuerOf(visaOf(specimen, parameters).issuer) === null ? 'a visa of no known issuer' : null),
  effects: stateEffects('personalisation', {
    replace: ['albedo', 'uv365', 'uv254', 'absorption', 'surface', 'ovd', 'coat'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['uv365', 'uv254'],
  }),
  changes: ['visa'],
  leaves: ['entry', 'mrz', 'chip'],
  alter,
  sites,
  propose: (specimen, dice, { care }) => ({
    target: drawTarget(specimen, 'visa', 'visa-1', dice),
    cast: drawOne(dice, Object.keys(CASTS)),
    tint: drawByCare(dice, care, 1, 0.1),
    pitch: drawByCare(dice, care, 0.15, 0.05),
    glow: drawByCare(dice, care, 1, 0.06),
    figure: drawByCare(dice, care, 0, 0.75),
    entries: care > 0.5 ? 'toner' : 'copied',
    check: drawOne(dice, ['holds', 'holds', 'fails']),
    size: 1 - Math.abs(drawAside(dice, care, 0.035, 0.002)),
    wander: drawByCare(dice, care, 0.9, 0.05),
    thickness: drawByCare(dice, care, 130, 66),
  }),
  explain,
  crossChecks: [
    { en: 'Compare the passport number on the label with the passport’s, and the zone of the label with its entries.' },
    { en: 'Turn the page: the emblem of a genuine label goes from one colour into another.' },
    { en: 'Compare the label under ultraviolet with another of the same issuer.' },
    { en: 'Ask the issuer, by the number of the label, whether and to whom it was issued.' },
  ],
};
