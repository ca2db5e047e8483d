import { describe, expect, it } from 'vitest';
import { alterLeaf } from '../../../../src/core/alterations/alterLeaf.ts';
import type { Deeds } from '../../../../src/core/alterations/deed.ts';
import { sheetsOf } from '../../../../src/core/appearance/lights/lightModels.ts';
import { renderPlain } from '../../../../src/core/appearance/renderPlain.ts';
import { LAMP, NO_ADJUSTMENT, type Tilt } from '../../../../src/core/appearance/scene.ts';
import { makeSheetSet, type SheetSet } from '../../../../src/core/appearance/sheetSet.ts';
import { faceOf, pressSheet } from '../../../../src/core/press/pressSheet.ts';
import { orderOf } from '../bench.ts';
import { act, boxAt, EASEL, meanOf, pressPage } from '../pressed.ts';

const DEVICE = boxAt(31, 44, 14, 16);
const PX_PER_MM = 8;

function setOf(deeds?: Deeds): SheetSet {
  const face = faceOf(alterLeaf(orderOf('data', deeds)), 'verso');
  const set = makeSheetSet(DEVICE, face);
  for (const sheet of sheetsOf('tilt')) {
    set.put(sheet, pressSheet(face, sheet, { region: DEVICE, pxPerMm: PX_PER_MM }, EASEL));
  }
  return set;
}

/** Bytes of the device's picture as the page is held, each channel without its mean: what is drawn, not how bright it is. */
function pictureIn(set: SheetSet, tilt: Tilt): readonly number[] {
  const [width, height] = [Math.round(DEVICE.width * PX_PER_MM), Math.round(DEVICE.height * PX_PER_MM)];
  const words = new Uint32Array(width * height);
  const pivot = { x: DEVICE.x + DEVICE.width / 2, y: DEVICE.y + DEVICE.height / 2 };
  const view = { a: PX_PER_MM, b: 0, c: 0, d: PX_PER_MM, e: -DEVICE.x * PX_PER_MM, f: -DEVICE.y * PX_PER_MM };
  const window = { x: 0, y: 0, width, height, round: false };
  const shot = { light: 'tilt', lamp: LAMP, tilt, adjustment: NO_ADJUSTMENT, view, pivot, window } as const;
  renderPlain(set, { ...shot, exact: false, mix: 1, ground: true, squared: true }, { width, height, words });
  return [0, 8, 16].flatMap(shift => {
    const channel = Uint8Array.from(words, word => (word >>> shift) & 255);
    const mean = meanOf(channel);
    return [...channel].map(value => value - mean);
  });
}

function changeBetweenTilts(set: SheetSet): number {
  const [first, second] = [pictureIn(set, { x: 0, y: 20 }), pictureIn(set, { x: 0, y: -12 })];
  return first.reduce((sum, value, i) => sum + Math.abs(value - second[i]!), 0) / first.length;
}

describe('an imitated device', () => {
  const deeds = act('ovd-imitation');

  it('ALT-23 shows the same picture however the page is tilted, where the device changes its own', () => {
    expect(changeBetweenTilts(setOf(deeds))).toBeLessThan(0.6 * changeBetweenTilts(setOf()));
  });

  it('is ruled one way all over', () => {
    const azimuths = (page: ReturnType<typeof pressPage>): number => {
      const [cos, lines] = [page('ovd', 0, DEVICE), page('ovd', 2, DEVICE)];
      return new Set(cos.filter((_, i) => lines[i]! > 30).map(value => Math.round(value / 12))).size;
    };
    const fine = (page: ReturnType<typeof pressPage>): number =>
      new Set(page('ovd', 2, DEVICE).filter(value => value > 30)).size;
    expect(azimuths(pressPage())).toBeGreaterThan(8);
    expect(fine(pressPage(deeds))).toBeLessThan(fine(pressPage()));
  });

  it('is a grey, coloured thing in daylight, proud of the page, and hides what glows below', () => {
    const [genuine, sticker] = [pressPage(), pressPage(deeds)];
    expect(meanOf(sticker('albedo', 1, DEVICE))).toBeLessThan(meanOf(genuine('albedo', 1, DEVICE)) - 15);
    expect(meanOf(sticker('surface', 0, DEVICE))).toBeGreaterThan(meanOf(genuine('surface', 0, DEVICE)) + 20);
    expect(meanOf(sticker('uv365', 1, DEVICE))).toBeLessThan(0.7 * meanOf(genuine('uv365', 1, DEVICE)));
  });
});
