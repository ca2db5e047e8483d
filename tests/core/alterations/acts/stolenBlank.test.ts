import { describe, expect, it } from 'vitest';
import { stolenBlank } from '../../../../src/core/alterations/acts/stolenBlank.ts';
import { parametersOf } from '../../../../src/core/alterations/alterLeaf.ts';
import type { Ink } from '../../../../src/core/press/display/ink.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { CIRCUMSTANCES, issuedParts, orderOf, SPECIMEN } from '../bench.ts';
import { act } from '../pressed.ts';

function fill(process: 'drops' | 'toner') {
  const order = orderOf('data');
  const work = { specimen: SPECIMEN, order, portraits: order.portraits, parts: issuedParts('data') };
  return stolenBlank.alter(work, parametersOf(act('stolen-blank', { process }).acts[0]!), makeDice(1));
}

function inksIn(parts: ReturnType<typeof fill>): readonly Ink[] {
  return parts.filter(({ element }) => element === null).flatMap(({ placed }) => placed.map(({ item }) => item.ink));
}

describe('a stolen blank', () => {
  const drops = fill('drops');

  it('ALT-62 keeps what a blank has, and lacks what is added at issue', () => {
    const kept = new Set(drops.flatMap(({ element }) => (element === null ? [] : [element.process])));
    for (const process of ['watermark', 'intaglio', 'thread', 'perforation', 'overprint'] as const)
      expect(kept).toContain(process);
    for (const process of ['ghost', 'seal', 'uvOverprint', 'retroPattern', 'kinegram', 'mrz'] as const)
      expect(kept).not.toContain(process);
  });

  it('ALT-62 is printed in drops that fade in the infrared, or in toner that stands up', () => {
    const fading = inksIn(drops).filter(({ ir = 1 }) => ir < 0.5);
    expect(fading).toEqual([]);
    const raised = inksIn(fill('toner')).filter(({ raise = 0, ir = 1 }) => raise > 5 && ir < 0.2);
    expect(raised.length).toBeGreaterThan(10);
  });

  it('ALT-62 never proposes the authority of the issuer', () => {
    for (const care of [0, 0.5, 1]) {
      const parameters = stolenBlank.propose(SPECIMEN, makeDice(9), { ...CIRCUMSTANCES, care });
      expect(stolenBlank.obstacle!(SPECIMEN, parameters)).toBeNull();
    }
    expect(stolenBlank.obstacle!(SPECIMEN, { authority: 'PASSPORT OFFICE 4' })).not.toBeNull();
  });
});
