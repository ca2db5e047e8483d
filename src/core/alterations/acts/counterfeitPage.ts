import type { LeafPart } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { COPY_CHECKS, explainCopy } from '../lessons/counterfeitPage.ts';
import { drawByCare } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { CASTS, type Cast, copyLeaf, printWatermark } from '../materials/copyLeaf.ts';
import { featureOf, placeOf } from '../materials/featureAreas.ts';
import { stateEffects } from '../materials/stating.ts';
import { wholeFaces } from '../materials/wholeFaces.ts';
import { numberOf, textOf } from '../parameters.ts';

const PORTRAIT = 'E1';

/** Work done by the trainer or by the bookbinder, not by the copyist: the overprint, holes through the book, its thread. */
const LEFT = new Set(['overprint', 'perforation', 'sewing']);
/** Clear film over the copy, out of an office pouch. */
const POUCH = new Set(['laminate']);

function alter({ specimen, parts }: Work, parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const isPouch = ({ element }: LeafPart): boolean => element !== null && POUCH.has(element.process);
  const left = parts.filter(part => part.element !== null && LEFT.has(part.element.process));
  const film = textOf(parameters, 'film') === 'pouch' ? parts.filter(isPouch) : [];
  const copied = parts.filter(part => !left.includes(part) && !isPouch(part) && part.element?.process !== 'paper');
  const copying = {
    cast: textOf(parameters, 'cast') as Cast,
    tint: numberOf(parameters, 'tint'),
    pitch: numberOf(parameters, 'pitch'),
    glow: numberOf(parameters, 'glow'),
  };
  const greys = textOf(parameters, 'watermark') === 'printed' ? printWatermark(parts) : [];
  return [{ element: null, placed: [...copyLeaf(specimen, copied, copying, dice), ...greys] }, ...film, ...left];
}

/** The whole leaf with the portrait scanned and printed anew by an ink-jet printer on office paper. */
export const counterfeitPage: Act = {
  class: 'counterfeit-page',
  parameters: {
    pitch: { kind: 'number', unit: 'mm', from: 0.04, to: 0.16, fallback: 0.085 },
    glow: { kind: 'number', unit: 'share', from: 0.3, to: 1, fallback: 0.85 },
    cast: { kind: 'choice', of: Object.keys(CASTS), fallback: 'magenta' },
    tint: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 1 },
    watermark: { kind: 'choice', of: ['none', 'printed'], fallback: 'none' },
    film: { kind: 'choice', of: ['none', 'pouch'], fallback: 'none' },
  },
  substrates: ['paper-laminate'],
  features: ['E1'],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('body', {
      multiply: ['albedo', 'absorption', 'through'],
      add: ['uv365', 'uv254', 'surface'],
    }),
    ...stateEffects('print', { multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'] }),
  ],
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'number-print', 'perforation', 'chip'],
  alter,
  sites: specimen => {
    const { face, leaf, side } = placeOf(featureOf(specimen, PORTRAIT));
    const trace = wholeFaces(specimen, leaf, side);
    return {
      main: { kind: 'document', scope: 'page', face },
      alternatives: [{ kind: 'document', scope: 'document' }],
      neutral: trace.filter(site => site.face !== face),
      trace,
      tolerance: 2,
    };
  },
  propose: (_specimen, dice, { care }) => ({
    pitch: drawByCare(dice, care, 0.14, 0.055),
    glow: drawByCare(dice, care, 1, 0.32),
    cast: drawOne(dice, Object.keys(CASTS)),
    tint: drawByCare(dice, care, 1, 0.15),
    watermark: dice.next() < care ? 'printed' : 'none',
    film: dice.next() < care ? 'pouch' : 'none',
  }),
  explain: explainCopy,
  crossChecks: COPY_CHECKS,
};
