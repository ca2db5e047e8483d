import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MapFailure, type SheetOrder } from '../../../src/bench/maps/MapSource.ts';
import { createPressCanvas } from '../../../src/bench/maps/pressCanvas.ts';
import { createPressDesk } from '../../../src/bench/maps/pressDesk.ts';
import { specimenSchema } from '../../../src/core/document/specimen.ts';
import { drawLeaf } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { leafRecipeSchema } from '../../../src/core/press/recipe/leafRecipe.ts';
import { mm } from '../../../src/core/units/length.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';

const path = join(import.meta.dirname, '../../../specimens/orvelia-2016/specimen.json');
const specimen = specimenSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const inks = { kind: 'loupe/inks' as const, version: 1 as const, specimen: specimen.id, inks: {} };
const recipe = leafRecipeSchema.parse({
  kind: 'loupe/leaf',
  version: 1,
  specimen: specimen.id,
  leaf: 'visa-1',
  elements: [
    { process: 'paper', id: 'sheet', side: 'recto', ink: { colour: [0.9, 0.8, 0.7] }, clouds: 0.8, transmission: 0.6 },
  ],
});
const portrait = {
  width: 1,
  height: 1,
  rgb: new Uint8Array(3),
  mask: { width: 1, height: 1, pixels: new Uint8Array(1) },
};
const WHOLE = { x: mm(0), y: mm(0), width: mm(125), height: mm(88) };

function openDesk(onPause: () => void = () => {}) {
  const easel = makeNodeEasel();
  const canvas = createPressCanvas((width, height) => easel.context(width, height).canvas as never);
  const files = { picture: '', mask: null };
  const pause = async (): Promise<void> => onPause();
  const desk = createPressDesk({ specimen, inks, portrait: files }, canvas, pause, async () => portrait);
  desk.addLeaf(recipe);
  return desk;
}

function order(change: Partial<SheetOrder> = {}): SheetOrder {
  return { face: 'visa-1.recto', sheet: 'through', region: WHOLE, pxPerMm: 300 / 25.4, ...change };
}

describe('the press desk', () => {
  it('presses in bands that meet without a seam: the same bytes as in one go', async () => {
    let pauses = 0;
    const sheet = await openDesk(() => pauses++).press(order(), () => true);
    const face = faceOf(drawLeaf({ specimen, inks, recipe, portrait }), 'recto');
    const whole = pressSheet(face, 'through', { region: WHOLE, pxPerMm: 300 / 25.4 }, makeNodeEasel());
    expect(pauses).toBeGreaterThan(1);
    expect([sheet?.width, sheet?.height]).toEqual([whole.width, whole.height]);
    const most = whole.data.reduce((worst, byte, at) => Math.max(worst, Math.abs(byte - (sheet?.data[at] ?? 999))), 0);
    expect(most).toBeLessThanOrEqual(1);
  });

  it('stops between bands once nobody waits', async () => {
    let asked = 0;
    expect(await openDesk().press(order(), () => ++asked < 2)).toBeNull();
    expect(asked).toBe(2);
  });

  it('gives one px for a sheet on which nothing lies, and all of it for the sheets that fix the sharpness', async () => {
    const desk = openDesk();
    expect(await desk.press(order({ sheet: 'ovd' }), () => true)).toMatchObject({ width: 1, height: 1 });
    expect((await desk.press(order({ sheet: 'albedo' }), () => true))?.width).toBe(1476);
  });

  it('refuses leaves it has no recipe of, and orders too large to press', async () => {
    const desk = openDesk();
    const failure = async (wanted: SheetOrder): Promise<unknown> =>
      desk.press(wanted, () => true).catch(reason => reason);
    expect(await failure(order({ face: 'data.verso' }))).toMatchObject({ code: 'maps/no-leaf' });
    expect(await failure(order({ pxPerMm: 94.5 }))).toBeInstanceOf(MapFailure);
    expect(await failure(order({ pxPerMm: Number.NaN }))).toMatchObject({ code: 'maps/too-large' });
    expect(await failure(order({ region: { ...WHOLE, width: mm(900) }, pxPerMm: 1 }))).toMatchObject({
      code: 'maps/too-large',
    });
  });

  it('refuses a canvas that gives back other px than were painted', () => {
    const liar = () => ({
      width: 64,
      height: 64,
      getContext: () => ({ fillRect: () => {}, getImageData: () => ({ data: new Uint8ClampedArray(64 * 64 * 4) }) }),
    });
    expect(() => createPressCanvas(liar as never)).toThrow('maps/no-canvas');
  });
});
