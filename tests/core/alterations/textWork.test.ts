import { describe, expect, it } from 'vitest';
import { ACTS, actOf } from '../../../src/core/alterations/actTable.ts';
import { parametersOf } from '../../../src/core/alterations/alterLeaf.ts';
import type { Parameters } from '../../../src/core/alterations/deed.ts';
import { addedHoles, holesLeft } from '../../../src/core/alterations/text/perforatedNumber.ts';
import type { Side } from '../../../src/core/document/face.ts';
import { FRAUD_TREE, type FraudClass } from '../../../src/core/document/fraudTree.ts';
import { parsePrintedDay } from '../../../src/core/document/printedDay.ts';
import { daySchema } from '../../../src/core/document/text.ts';
import type { Sheet } from '../../../src/core/press/display/sheets.ts';
import { gatherLeaf, type LeafPart } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { dotsOf } from '../../../src/core/press/processes/dotMatrix.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import type { Box } from '../../../src/core/units/shape.ts';
import { CIRCUMSTANCES, issuedParts, orderOf, SPECIMEN } from './bench.ts';
import { boxAt, EASEL, highest, lowest, shareChanged } from './pressed.ts';

const EXPIRY = boxAt(39, 57.5, 32, 6);
const ZONE = boxAt(6, 70, 40, 11);
const TEXT_ACTS = Object.values(ACTS).filter(({ class: name }) => ['data', 'mrz'].includes(FRAUD_TREE[name].family));
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function proposed(name: FraudClass, seed: number, care: number): Parameters {
  const parameters = actOf(name).propose(SPECIMEN, makeDice(seed), { ...CIRCUMSTANCES, care });
  return parametersOf({ class: name, seed, parameters });
}

function work(name: FraudClass, given: Parameters = {}, leaf = 'data'): readonly LeafPart[] {
  const order = orderOf(leaf);
  const parameters = parametersOf({ class: name, seed: 7, parameters: given });
  const bench = { specimen: SPECIMEN, order, portraits: order.portraits, parts: issuedParts(leaf) };
  return actOf(name).alter(bench, parameters, makeDice(7));
}

function press(parts: readonly LeafPart[], box: Box, side: Side = 'verso', pxPerMm = 8) {
  const face = faceOf(gatherLeaf(SPECIMEN, parts), side);
  return (sheet: Sheet, channel: 0 | 1 | 2): Uint8Array => {
    const { data } = pressSheet(face, sheet, { region: box, pxPerMm }, EASEL);
    return Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + channel]!);
  };
}

describe('work on text', () => {
  it('ALT-30 wash an entry out under a film that stays whole: glow, tide line and the old entry’s ghost', () => {
    const box = EXPIRY;
    const parameters = { text: '01 JAN 2031', likeness: 0, glow: 1, ghost: 0.6, stain: 0.8 };
    const [issued, washed] = [press(issuedParts('data'), box), press(work('chemical-erasure', parameters), box)];
    expect(shareChanged(issued('coat', 0), washed('coat', 0))).toBe(0);
    expect(lowest(washed('absorption', 0))).toBeLessThan(150);
    const [dark, stained] = [issued('uv254', 2), washed('uv254', 2)];
    expect(stained.filter((value, i) => value > dark[i]! + 3).length).toBeGreaterThan(0);
    const [clear, wet] = [issued('through', 0), washed('through', 0)];
    expect(wet.some((value, i) => value > clear[i]! + 3)).toBe(true);
    expect(wet.some((value, i) => value < clear[i]! - 8)).toBe(true);
  });

  it('ALT-31 add words on top of the page: plain in daylight, gone in the infrared, an entry only behind an entry', () => {
    const box = boxAt(60, 8, 20, 60);
    const [issued, added] = [issuedParts('observations'), work('addition', { likeness: 0 }, 'observations')].map(
      parts => press(parts, box, 'recto'),
    );
    const [plain, typed] = [issued!('albedo', 1), added!('albedo', 1)];
    expect(typed.filter((value, i) => value < plain[i]! - 80).length).toBeGreaterThan(200);
    const [printed, faded] = [issued!('absorption', 0), added!('absorption', 0)];
    expect(faded.every((value, i) => Math.abs(value - printed[i]!) < 14)).toBe(true);
    expect(highest(added!('surface', 0))).toBeGreaterThan(10);
    const { presents } = actOf('addition');
    expect(presents(SPECIMEN, { place: 'observations', field: 'secondaryIdentifier', text: 'NOEL' })).toEqual({});
    const named = presents(SPECIMEN, { place: 'entry', field: 'secondaryIdentifier', text: 'NOEL' });
    expect(named.entries).toEqual([{ field: 'secondaryIdentifier', text: 'ILSE TAMSIN NOEL' }]);
  });

  it('ALT-32 add holes to a number and close none; print done anew leaves what went through the sheet', () => {
    for (const to of ['8', '6', '0']) {
      const [from, holes] = [SPECIMEN.documentNumber[5]!, addedHoles(SPECIMEN, 6, to)];
      if (from === to) continue;
      expect(holes.length).toBe(dotsOf(to).length - (dotsOf(from).length - holesLeft(from, to)));
    }
    const parameters = { perforation: 'pricked', serial: 'one', position: 6, to: '8' };
    const serial = work('number-alteration', parameters, 'observations').find(
      ({ element }) => element?.process === 'serial',
    );
    expect(new Set(serial?.placed.map(({ target }) => target))).toEqual(new Set(['verso']));
    const leaves = actOf('number-alteration').leavesOf(
      SPECIMEN,
      parametersOf({ class: 'number-alteration', seed: 1, parameters }),
    );
    expect(leaves).toEqual(['data', 'observations', 'visa-1', 'visa-2', 'visa-3', 'visa-4']);
  });

  it('ALT-33 cover a signature from daylight, not from the infrared', () => {
    const box = boxAt(80, 60, 3.5, 2.5);
    const parameters = { prior: 'covered', size: 0.7, shiftX: 2, likeness: 0 };
    const [issued, covered] = [press(issuedParts('data'), box), press(work('signature-substitution', parameters), box)];
    expect(lowest(covered('albedo', 1))).toBeGreaterThan(lowest(issued('albedo', 1)) + 60);
    expect(lowest(covered('absorption', 0))).toBeLessThan(lowest(issued('absorption', 0)) + 10);
  });

  it('ALT-34 print a zone anew under the same film: nothing is left of it in the infrared', () => {
    const [issued, anew] = [issuedParts('data'), work('mrz-reprinted', { likeness: 0, residue: 0 })].map(parts =>
      press(parts, ZONE),
    );
    expect(lowest(issued!('absorption', 0))).toBeLessThan(60);
    expect(lowest(anew!('absorption', 0))).toBeGreaterThan(200);
    expect(shareChanged(issued!('coat', 0), anew!('coat', 0))).toBe(0);
    expect(shareChanged(issued!('surface', 1), anew!('surface', 1))).toBe(0);
  });

  it('ALT-35 propose what can be done on the document and reads as an entry of its kind', () => {
    for (const act of TEXT_ACTS) {
      for (const seed of SEEDS) {
        const parameters = proposed(act.class, seed, (seed % 3) / 2);
        expect(act.obstacle?.(SPECIMEN, parameters) ?? null, `${act.class} ${seed}`).toBeNull();
        for (const { field, text } of act.presents(SPECIMEN, parameters).entries ?? []) {
          const isDay = field.endsWith('Date');
          expect(!isDay || daySchema.safeParse(parsePrintedDay(text)).success, text).toBe(true);
        }
      }
    }
  });

  it('ALT-36 show less the more care is taken', () => {
    const given = { field: 'expiryDate', text: '13 MAY 2031' };
    for (const name of ['mechanical-erasure', 'chemical-erasure'] as const) {
      const [clumsy, masterly] = [0, 1].map(care => {
        const parameters = { ...proposed(name, 3, care), ...given };
        const [issued, done] = [press(issuedParts('data'), EXPIRY), press(work(name, parameters), EXPIRY)];
        const sheets: readonly Sheet[] = ['albedo', 'uv365', 'surface', 'through'];
        return sheets.map(sheet => shareChanged(issued(sheet, 0), done(sheet, 0)));
      });
      masterly!.forEach((share, i) => {
        expect(share).toBeLessThan(clumsy![i]!);
      });
    }
  });

  it('ALT-37 explain each case in its own data, in whole sentences and without codes', () => {
    for (const act of TEXT_ACTS) {
      expect(act.crossChecks.length, act.class).toBeGreaterThan(1);
      for (const seed of SEEDS.slice(0, 4)) {
        const parameters = proposed(act.class, seed, (seed % 3) / 2);
        const { en } = act.explain(SPECIMEN, parameters);
        expect(en, act.class).toMatch(/^[A-Z].*\.$/);
        expect(en.split(/\. /).length).toBeGreaterThanOrEqual(3);
        expect(en).not.toMatch(/undefined|null|\bA\d\d?\b| {2}/);
        for (const { text } of act.presents(SPECIMEN, parameters).entries ?? [])
          expect(en).toContain(String(parameters['text'] ?? text));
      }
    }
  });
});
