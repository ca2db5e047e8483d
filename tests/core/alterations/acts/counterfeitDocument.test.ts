import { describe, expect, it } from 'vitest';
import { counterfeitDocument } from '../../../../src/core/alterations/acts/counterfeitDocument.ts';
import { imitateCover } from '../../../../src/core/alterations/acts/coverImitation.ts';
import { parametersOf } from '../../../../src/core/alterations/alterLeaf.ts';
import type { Item } from '../../../../src/core/press/display/item.ts';
import { drawPart } from '../../../../src/core/press/drawLeaf.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { orderOf, SPECIMEN } from '../bench.ts';
import { act } from '../pressed.ts';

/** The leaf copied as if nothing but these elements had been on it. */
function copy(leaf: string, ids: readonly string[]): readonly Item[] {
  const order = orderOf(leaf);
  const parts = order.recipe.elements.filter(({ id }) => ids.includes(id)).map(element => drawPart(order, element));
  const parameters = parametersOf(act('counterfeit-document', { uvPrint: 'one-colour' }).acts[0]!);
  const work = { specimen: SPECIMEN, order, portraits: order.portraits, parts };
  return counterfeitDocument.alter(work, parameters, makeDice(3)).flatMap(part => part.placed.map(({ item }) => item));
}

describe('a document reproduced as a whole', () => {
  const first = copy('visa-4', ['paper-recto', 'uv-heart-1-recto', 'uv-number-recto']);
  const second = copy('visa-2', ['paper-recto']);

  it('ALT-61 repeats its fibres from page to page', () => {
    const fibres = (items: readonly Item[]) => items.filter(item => item.kind === 'stroke' && item.width === 0.09);
    expect(fibres(first).length).toBeGreaterThan(40);
    expect(fibres(first)).toEqual(fibres(second));
  });

  it('ALT-61 glows in one colour where the model has several', () => {
    const glows = first.filter(({ ink }) => ink.uv365 !== undefined && ink.colour === undefined);
    expect(glows.length).toBeGreaterThan(20);
    expect(new Set(glows.map(({ ink }) => String(ink.uv365))).size).toBe(1);
  });

  it('ALT-61 has a cover with gold paint instead of foil', () => {
    const order = orderOf('cover');
    const foil = order.recipe.elements.find(({ id }) => id === 'foil-title')!;
    const inks = imitateCover([drawPart(order, foil)], 'recto').flatMap(({ placed }) =>
      placed.map(({ item }) => item.ink),
    );
    expect(inks.length).toBeGreaterThan(0);
    for (const { sink, gloss = 0 } of inks) expect([sink, gloss < 0.3]).toEqual([undefined, true]);
  });

  it('ALT-61 can be named on every face of the book', () => {
    const { main, alternatives, trace } = counterfeitDocument.sites(SPECIMEN, {}, makeDice(1));
    expect(main).toEqual({ kind: 'document', scope: 'document' });
    expect(alternatives.length).toBe(2 * SPECIMEN.leaves.length);
    expect(trace[0]!.face).toBe('data.verso');
  });
});
