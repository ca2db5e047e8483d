import { describe, expect, it } from 'vitest';
import { actOf } from '../../../../src/core/alterations/actTable.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { CIRCUMSTANCES, SPECIMEN } from '../bench.ts';
import { act, boxAt, highest, lowest, meanOf, pressPage, shareChanged } from '../pressed.ts';

const STILL = { shiftX: 0, shiftY: 0, turn: 0, irregularity: 0, corner: 'none' };
const LEFT_WALL = boxAt(4, 21, 3, 12);
const FACE = boxAt(12, 30, 16, 22);
const DEVICE_ON_PHOTO = boxAt(30, 46, 6, 12);

describe('a portrait exchanged', () => {
  const genuine = pressPage();
  const pasted = pressPage(act('photo-substitution', { ...STILL, thickness: 120 }));

  it('ALT-20 stands up by the thickness of its paper, in a step that the film softens', () => {
    const gained = (x: number, of: (values: Uint8Array) => number): number => {
      const box = boxAt(x, 40, 0.2, 10);
      return of(pasted('surface', 0, box)) - of(genuine('surface', 0, box));
    };
    expect(gained(3.5, lowest)).toBeGreaterThanOrEqual(118);
    expect(gained(2.4, meanOf)).toBeGreaterThan(10);
    expect(gained(2.4, meanOf)).toBeLessThan(110);
    expect(gained(1.4, meanOf)).toBeLessThan(20);
  });

  it('glows as no paper of the page does, and covers what glowed below', () => {
    expect(meanOf(genuine('uv365', 2, LEFT_WALL))).toBeLessThan(40);
    expect(meanOf(pasted('uv365', 2, LEFT_WALL))).toBeGreaterThan(100);
  });

  it('lets the face vanish in the infrared where the page keeps its dark', () => {
    expect(lowest(genuine('absorption', 0, FACE))).toBeLessThan(150);
    expect(lowest(pasted('absorption', 0, FACE))).toBeGreaterThan(200);
  });

  it('holds back more of the light from behind', () => {
    expect(meanOf(pasted('absorption', 1, FACE))).toBeLessThan(0.75 * meanOf(genuine('absorption', 1, FACE)));
  });

  it('ALT-20 breaks the dry seal at its edge and leaves it beside', () => {
    const within = boxAt(29, 20, 7, 14);
    expect(meanOf(genuine('surface', 1, within))).toBeGreaterThan(0.5);
    expect(meanOf(pasted('surface', 1, within))).toBeLessThan(0.1);
    const beside = boxAt(41, 20, 5, 14);
    expect(shareChanged(genuine('surface', 0, beside), pasted('surface', 0, beside))).toBeLessThan(0.02);
  });

  it('lies under film laid back a little beside, or under plain film that carries nothing', () => {
    const retro = pasted('coat', 0, FACE);
    expect(shareChanged(genuine('coat', 0, FACE), retro)).toBeGreaterThan(0.1);
    expect(highest(retro)).toBeGreaterThan(120);
    expect(highest(pasted('ovd', 2, DEVICE_ON_PHOTO))).toBeGreaterThan(80);
    const plain = pressPage(act('photo-substitution', { ...STILL, film: 'plain' }));
    expect(highest(plain('coat', 0, FACE))).toBe(0);
    expect(highest(plain('ovd', 2, DEVICE_ON_PHOTO))).toBe(0);
  });

  it('ALT-20 leaves the second portrait as it was issued', () => {
    const ghost = boxAt(98, 20.5, 17, 22);
    for (const sheet of ['albedo', 'absorption', 'surface'] as const) {
      expect(shareChanged(genuine(sheet, 0, ghost), pasted(sheet, 0, ghost))).toBe(0);
    }
  });

  it('is found on the photograph, or as a contradiction of two portraits', () => {
    const { class: _, sites, propose } = actOf('photo-substitution');
    const { main, alternatives } = sites(
      SPECIMEN,
      { ...defaults(), ...propose(SPECIMEN, makeDice(3), CIRCUMSTANCES) },
      makeDice(3),
    );
    expect(main).toMatchObject({ kind: 'region', face: 'data.verso' });
    expect(alternatives[0]).toMatchObject({ kind: 'pair', second: { face: 'data.verso' } });
  });
});

function defaults() {
  return Object.fromEntries(
    Object.entries(actOf('photo-substitution').parameters).map(([name, { fallback }]) => [name, fallback]),
  );
}
