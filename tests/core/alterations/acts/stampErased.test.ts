import { describe, expect, it } from 'vitest';
import { stampErased } from '../../../../src/core/alterations/acts/stampErased.ts';
import { drawTraces } from '../../../../src/core/alterations/compareLeaf.ts';
import { bleedThrough } from '../../../../src/core/alterations/wear/bleedThrough.ts';
import { smearedStamp } from '../../../../src/core/alterations/wear/smearedStamp.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { orderOf, SPECIMEN } from '../bench.ts';
import { doOnPlain, pressParts } from '../plainLeaf.ts';
import { boxAt, highest, lowest, meanOf, shareChanged } from '../pressed.ts';

/** Within the stamp, where its day is written. */
const DAY = boxAt(26, 30, 12, 30);
const strong = { force: 0.9, residue: 0.5, relief: 24 };

describe('a stamp taken off', () => {
  it('ALT-50 is refused where the book holds no such stamp', () => {
    const blank = { ...SPECIMEN, endorsements: [] };
    for (const doing of [stampErased, smearedStamp, bleedThrough]) {
      expect(doing.obstacle!(SPECIMEN, { target: 'stamp-1' })).toBeNull();
      expect(doing.obstacle!(SPECIMEN, { target: 'visa-1' })).toContain('visa');
      expect(doing.obstacle!(blank, { target: 'stamp-1' })).toContain('stamp-1');
      expect(doing.leavesOf(blank, { target: 'stamp-1' })).toEqual([]);
    }
  });

  it.each(['rubbed', 'washed'])(
    'ALT-51 leaves a ghost to ultraviolet and a disturbed sheet where it was %s',
    method => {
      const { before, after } = doOnPlain('visa-2', stampErased, { target: 'stamp-1', method, ...strong });
      const [stamped, taken] = [pressParts(before, 'verso'), pressParts(after, 'verso')];
      expect(lowest(taken('albedo', 1, DAY))).toBeGreaterThan(lowest(stamped('albedo', 1, DAY)) + 60);
      expect(highest(taken('uv365', 0, DAY))).toBeGreaterThan(0.3 * highest(stamped('uv365', 0, DAY)));
      const relief = shareChanged(stamped('surface', 0, DAY), taken('surface', 0, DAY));
      expect(relief).toBeGreaterThan(0.3);
      const [thick, worn] = [stamped, taken].map(leaf => meanOf(leaf('through', 0, DAY)));
      expect(worn! - thick!).toBeGreaterThan(2);
    },
  );

  it('ALT-51 keeps what came off it on the page opposite, and says where', () => {
    const parameters = { target: 'stamp-1', method: 'rubbed', spill: 1, ...strong };
    const { before, after } = doOnPlain('visa-3', stampErased, parameters);
    expect(before.some(({ endorsement, setOff }) => endorsement === 'stamp-1' && setOff === true)).toBe(true);
    expect(after).toEqual(before);
    const { alternatives } = stampErased.sites(SPECIMEN, parameters, makeDice(5));
    expect(alternatives).toContainEqual(expect.objectContaining({ kind: 'region', face: 'visa-3.recto' }));
    expect(stampErased.explain(SPECIMEN, parameters).en).toContain('page 9');
  });

  it('ALT-52 is measured against a leaf that never bore it', () => {
    const deed = { class: 'stamp-erased', seed: 1, parameters: { target: 'stamp-1' } } as const;
    const order = orderOf('visa-2', { acts: [deed], wear: [] });
    const { document, twin } = drawTraces({ ...order, recipe: { ...order.recipe, elements: [] } });
    expect(document.verso.length).toBeGreaterThan(twin.verso.length);
    const stamps = SPECIMEN.endorsements!.filter(({ id, face }) => face === 'visa-2.verso' && id !== 'stamp-1');
    expect(twin.verso.filter(({ ink }) => ink.colour !== undefined && ink.uv365 !== undefined)).toHaveLength(
      stamps.length,
    );
  });
});

describe('innocent accidents with stamps', () => {
  it('ALT-53 answer every light with the stamp’s own ink and leave the sheet alone', () => {
    for (const doing of [smearedStamp, bleedThrough]) {
      const { before, after } = doOnPlain('visa-2', doing, { target: 'stamp-1', strength: 0.6 });
      const old = new Set(before.flatMap(({ placed }) => placed.map(({ item }) => item)));
      const laid = after.flatMap(({ placed }) => placed).filter(({ item }) => !old.has(item));
      expect(laid).toHaveLength(1);
      const { replace, raise, sink, colour, uv365 } = laid[0]!.item.ink;
      expect([replace, raise, sink]).toEqual([undefined, undefined, undefined]);
      expect(colour).toBeDefined();
      expect(uv365).toBeDefined();
      expect(after.length).toBe(before.length + 1);
    }
  });
});
