import { describe, expect, it } from 'vitest';
import { visaCounterfeit } from '../../../../src/core/alterations/acts/visaCounterfeit.ts';
import type { Parameters } from '../../../../src/core/alterations/deed.ts';
import type { Item } from '../../../../src/core/press/display/item.ts';
import type { LeafPart } from '../../../../src/core/press/drawLeaf.ts';
import { SPECIMEN } from '../bench.ts';
import { doOnPlain } from '../plainLeaf.ts';

const VISA = SPECIMEN.endorsements!.find(({ kind }) => kind === 'visa')!;

function labelOf(parts: readonly LeafPart[]): readonly Item[] {
  return parts
    .filter(({ endorsement }) => endorsement === VISA.id)
    .flatMap(({ placed }) => placed.map(({ item }) => item));
}

function forge(parameters: Parameters): readonly (readonly Item[])[] {
  const { before, after } = doOnPlain('visa-3', visaCounterfeit, { target: VISA.id, ...parameters });
  return [labelOf(before), labelOf(after)];
}

describe('a false label', () => {
  it('ALT-55 has nothing that a scanner does not see', () => {
    const [genuine, copy] = forge({ entries: 'copied', figure: 0 });
    const shifts = ({ ink }: Item): boolean => (ink.colourShift ?? 0) > 0;
    const holdsInfrared = ({ ink }: Item): boolean => (ink.ir ?? 1) < 0.4;
    const glows = ({ ink }: Item): boolean => ink.colour !== undefined && (ink.uv365?.[0] ?? 0) > 0.3;
    for (const has of [shifts, holdsInfrared, glows]) {
      expect(genuine!.some(has)).toBe(true);
      expect(copy!.some(has)).toBe(false);
    }
  });

  it('ALT-55 has its entries in toner where they were filled in apart, and a zone that fails where it was made up', () => {
    const black = (items: readonly Item[]): readonly Item[] => items.filter(({ ink }) => (ink.ir ?? 1) < 0.1);
    const [sound, failing] = ['holds', 'fails'].map(check => black(forge({ entries: 'toner', check, size: 1 })[1]!));
    const changed = sound!.filter((item, i) => JSON.stringify(item) !== JSON.stringify(failing![i]));
    expect(sound!.length).toBeGreaterThan(10);
    expect(changed).toHaveLength(1);
  });
});
