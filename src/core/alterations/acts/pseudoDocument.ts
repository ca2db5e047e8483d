import type { Specimen } from '../../document/specimen.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { drawParts, type LeafPart, type Placed } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, Circumstances, Work } from '../act.ts';
import type { Parameters, Presented } from '../deed.ts';
import { drawBetween, drawOne } from '../materials/chance.ts';
import { featureOf, placeOf } from '../materials/featureAreas.ts';
import { stateEffects } from '../materials/stating.ts';
import { heartOfPage, wholeFaces } from '../materials/wholeFaces.ts';
import { numberOf, textOf } from '../parameters.ts';
import { PSEUDO_ISSUERS, type PseudoIssuer, pseudoIssuer } from '../pseudo/issuers.ts';
import { plainInk } from '../pseudo/recastInk.ts';
import { NOT_PRINTED, recastRecipe } from '../pseudo/recastRecipe.ts';
import { issuerEntries, recastSpecimen } from '../pseudo/recastSpecimen.ts';

const PORTRAIT = 'E1';
const PAPER: Ink = { colour: [0.985, 0.98, 0.955], ir: 0.95, gloss: 0.05 };

function issuerOf(parameters: Parameters): PseudoIssuer {
  return pseudoIssuer(textOf(parameters, 'issuer'));
}

/** Paper from a mill for everybody: it glows, but less than an office's. */
function paperInk(glow: number): Ink {
  return { ...PAPER, uv365: [0.3 * glow, 0.36 * glow, 0.62 * glow], uv254: [0.05 * glow, 0.06 * glow, 0.11 * glow] };
}

type Material = { readonly issuer: PseudoIssuer; readonly glow: number; readonly cloth: ReadonlySet<string> };

/** What an item of the recast book is printed with. */
function inkOf({ element }: LeafPart, { layer }: Placed, { ink }: Item, { issuer, glow, cloth }: Material): Ink {
  const { hue } = issuer;
  switch (element?.process) {
    case 'paper':
      return cloth.has(element.side) ? { ...ink, colour: issuer.cloth } : paperInk(glow);
    case 'bookCloth':
    case 'laminate':
    case 'portrait':
    case 'mrz':
    case 'signature':
      return ink;
    case 'entries':
      return element.part === 'values' ? ink : plainInk(ink, hue);
    default:
      return element !== null && cloth.has(element.side) && layer === 'print'
        ? { cover: issuer.foil, gloss: 0.5, ir: 0.8, sink: 8, uvDim: 0.2 }
        : plainInk(ink, hue);
  }
}

/** The leaf as the other issuer's book has it, in the frame of the leaf. */
function recastLeaf({ specimen, order, parts }: Work, issuer: PseudoIssuer, glow: number): readonly Placed[] {
  const made = recastSpecimen(specimen, issuer);
  const drawn = drawParts({ ...order, specimen: made, recipe: recastRecipe(order.recipe, specimen, issuer) });
  const cloth = new Set(parts.flatMap(({ element }) => (element?.process === 'bookCloth' ? [element.side] : [])));
  const material: Material = { issuer, glow, cloth };
  return drawn.flatMap(part =>
    part.placed.map(placed =>
      placed.target === 'body'
        ? placed
        : { ...placed, item: { ...placed.item, ink: inkOf(part, placed, placed.item, material) } },
    ),
  );
}

function alter(work: Work, parameters: Parameters): readonly LeafPart[] {
  const left = work.parts.filter(({ element }) => element === null || NOT_PRINTED.has(element.process));
  const placed = recastLeaf(work, issuerOf(parameters), numberOf(parameters, 'glow'));
  return [{ element: null, placed }, ...left];
}

function leavesOf(specimen: Specimen): readonly string[] {
  const { leaf } = placeOf(featureOf(specimen, PORTRAIT));
  return [leaf, ...specimen.leaves.map(({ id }) => id).filter(id => id !== leaf)];
}

function presents(specimen: Specimen, parameters: Parameters): Presented {
  const issuer = issuerOf(parameters);
  const { mrz } = recastSpecimen(specimen, issuer);
  const texts = issuerEntries(issuer);
  const entries = specimen.entries.flatMap(({ field }) => {
    const text = texts[field];
    return text === undefined ? [] : [{ field, text }];
  });
  return { entries, ...(mrz === null ? {} : { mrz: mrz.lines }) };
}

function sitesOf(specimen: Specimen): ActSites {
  const { leaf, side } = placeOf(featureOf(specimen, PORTRAIT));
  const trace = leavesOf(specimen).flatMap(id => wholeFaces(specimen, id, id === leaf ? side : 'recto'));
  return {
    main: { kind: 'document', scope: 'document' },
    alternatives: [
      { kind: 'row', source: 'mrz', field: 'issuingState' },
      { kind: 'row', source: 'mrz', field: 'nationality' },
      ...trace.map(({ face }) => ({ kind: 'document', scope: 'page', face }) as const),
    ],
    neutral: [],
    trace,
    seen: heartOfPage(specimen),
    tolerance: 2,
  };
}

function explain(_: Specimen, parameters: Parameters) {
  const { name, code, which } = issuerOf(parameters);
  const why =
    which === 'fantasy'
      ? `There is no state called ${name.en} and there never was: the code ${code} is in no register`
      : `The state called ${name.en} existed once and no longer does: its last passports ran out long ago, and the code ${code} was withdrawn with it`;
  return {
    en: `${why}. Nothing in this book was altered and nothing is copied; it simply has no authority behind it, so no genuine twin exists to compare it with. The register of states settles it before any lamp is switched on. The lamps agree: there is no watermark or thread against the light, no raised print in slanting light, hardly any print in ultraviolet, and nothing that changes on tilting. A passport of a state one has never met is no reason for suspicion; an issuer the register does not know is.`,
  };
}

/** A book in the name of an issuer that no state recognises: one that never was, or one that is no more. */
export const pseudoDocument: Act = {
  class: 'pseudo-document',
  parameters: {
    issuer: { kind: 'choice', of: PSEUDO_ISSUERS.map(({ code }) => code), fallback: 'QQF' },
    glow: { kind: 'number', unit: 'share', from: 0, to: 1, fallback: 0.6 },
  },
  substrates: ['paper-laminate'],
  features: [PORTRAIT],
  leavesOf,
  people: () => [],
  presents,
  effects: [
    ...stateEffects('body', { multiply: ['albedo', 'absorption', 'through'], add: ['uv365', 'uv254', 'surface'] }),
    ...stateEffects('print', {
      replace: ['albedo'],
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['uv365', 'surface'],
    }),
    ...stateEffects('personalisation', { multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'] }),
    ...stateEffects('laminate', { multiply: ['albedo', 'uv365', 'uv254'], add: ['surface'] }),
  ],
  changes: ['entry', 'mrz'],
  leaves: ['portrait', 'signature', 'number-print', 'perforation', 'chip'],
  alter,
  sites: sitesOf,
  propose: (_: Specimen, dice: Dice, { care }: Circumstances) => {
    const glow = 0.9 - 0.7 * care;
    return {
      issuer: drawOne(
        dice,
        PSEUDO_ISSUERS.map(({ code }) => code),
      ),
      glow: drawBetween(dice, glow - 0.05, glow + 0.05),
    };
  },
  explain,
  crossChecks: [
    { en: 'Look the issuing state and its code up in the register, on the cover, on the page and in the zone.' },
    { en: 'Hold the date of issue against the last day on which a former state could issue anything.' },
    { en: 'Look for the features every passport has: watermark, raised print, a device that changes on tilting.' },
    { en: 'Ask what the holder is a national of, and by which states the book has been accepted before.' },
  ],
};
