import { describe, expect, it } from 'vitest';
import type { RegionSite } from '../../../src/core/alterations/act.ts';
import { actOf } from '../../../src/core/alterations/actTable.ts';
import { alterLeaf, diceOf, parametersOf } from '../../../src/core/alterations/alterLeaf.ts';
import { drawPair, seePlace } from '../../../src/core/alterations/compareLeaf.ts';
import type { ActDeed } from '../../../src/core/alterations/deed.ts';
import { ADDITIONS } from '../../../src/core/alterations/text/additions.ts';
import { readSpecimenMrz } from '../../../src/core/document/specimenMrz.ts';
import { blurPicture, fillPicture } from '../../../src/core/press/art/fillPicture.ts';
import { SHEETS } from '../../../src/core/press/display/sheets.ts';
import { drawLeaf } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { layText } from '../../../src/core/press/type/layText.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { mm } from '../../../src/core/units/length.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { CIRCUMSTANCES, orderOf, SPECIMEN } from './bench.ts';

const easel = makeNodeEasel();

function look(deed: ActDeed) {
  const { main } = actOf(deed.class).sites(SPECIMEN, parametersOf(deed), diceOf(deed));
  return seePlace(drawPair(orderOf('data', { acts: [deed], wear: [] })), SPECIMEN.format, main as RegionSite, easel);
}

/** Share of a printed character that lies under another one grown by 0.12 mm, both about one middle. */
function shareUnder(printed: string, wanted: string): number {
  const box = { x: mm(-2), y: mm(-3), width: mm(4), height: mm(4) };
  const [under, over] = [printed, wanted].map(text =>
    fillPicture(layText(text, { face: 'sans-bold', capHeight: 2.1, x: 0, y: 0, align: 'middle' }).path, box, 50),
  );
  const grown = blurPicture(over!, 6);
  const ink = [...under!.pixels.keys()].filter(at => under!.pixels[at]! > 0);
  return ink.filter(at => grown.pixels[at]! > 8).length / ink.length;
}

describe('acts on text', () => {
  it('ALT-8 write a character over another only where strokes are added and hardly any is left over', () => {
    for (const [printed, others] of Object.entries(ADDITIONS)) {
      for (const wanted of others) {
        expect(shareUnder(printed, wanted), `${printed} under ${wanted}`).toBeGreaterThan(0.8);
      }
    }
  });

  it('ALT-9 let the ink of a character written over split: plain in daylight, hardly there in infrared', () => {
    const seen = look({ class: 'overwriting', seed: 3, parameters: {} });
    expect(seen.white).toBeGreaterThan(10);
    expect(seen.oblique).toBeGreaterThan(2);
    expect(seen.ir).toBeLessThan(seen.white / 5);
  }, 60_000);

  it('ALT-10 show a rubbed entry in every light: film, print and fibres are gone, the old ink is not', () => {
    const seen = look({ class: 'mechanical-erasure', seed: 3, parameters: {} });
    for (const light of ['white', 'oblique', 'transmitted', 'uv365', 'ir', 'coaxial'] as const) {
      expect(seen[light], light).toBeGreaterThan(2);
    }
  }, 60_000);

  it('ALT-11 leave a check digit failing after mrz-altered and none after mrz-recomputed', () => {
    for (let seed = 0; seed < 40; seed++) {
      const failing = (['mrz-altered', 'mrz-recomputed'] as const).map(name => {
        const act = actOf(name);
        const proposed = {
          ...parametersOf({ class: name, seed, parameters: act.propose(SPECIMEN, makeDice(seed), CIRCUMSTANCES) }),
        };
        expect(act.obstacle?.(SPECIMEN, proposed)).toBeNull();
        return readSpecimenMrz(SPECIMEN, act.presents(SPECIMEN, proposed).mrz ?? []).checks.filter(({ ok }) => !ok)
          .length;
      });
      expect(failing[0]).toBeGreaterThan(0);
      expect(failing[1]).toBe(0);
    }
  });

  it('ALT-12 press the issuer’s own mistake like all other characters', () => {
    const wear = [{ decoy: 'issuer-mrz-error' as const, seed: 1, parameters: { text: '1' } }];
    const worn = alterLeaf(orderOf('data', { acts: [], wear }));
    const lines = [SPECIMEN.mrz!.lines[0]!, `${SPECIMEN.mrz!.lines[1]!.slice(0, 43)}1`];
    const order = orderOf('data');
    const printed = drawLeaf({ ...order, specimen: { ...SPECIMEN, mrz: { ...SPECIMEN.mrz!, lines } } });
    const region = { x: mm(100), y: mm(74), width: mm(24), height: mm(8) };
    for (const sheet of SHEETS) {
      const [first, second] = [worn, printed].map(
        leaf => pressSheet(faceOf(leaf, 'verso'), sheet, { region, pxPerMm: 10 }, easel).data,
      );
      const most = first!.reduce((greatest, value, i) => Math.max(greatest, Math.abs(value - second![i]!)), 0);
      expect(most, sheet).toBeLessThanOrEqual(2);
    }
  });
});
