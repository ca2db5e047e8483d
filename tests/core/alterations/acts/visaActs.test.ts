import { describe, expect, it } from 'vitest';
import { visaCounterfeit } from '../../../../src/core/alterations/acts/visaCounterfeit.ts';
import { visaMoved } from '../../../../src/core/alterations/acts/visaMoved.ts';
import type { Parameters } from '../../../../src/core/alterations/deed.ts';
import type { Item } from '../../../../src/core/press/display/item.ts';
import type { LeafPart } from '../../../../src/core/press/drawLeaf.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { SPECIMEN } from '../bench.ts';
import { doOnPlain, pressParts } from '../plainLeaf.ts';
import { boxAt, highest, meanOf } from '../pressed.ts';

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

describe('a moved label', () => {
  it('ALT-56 names another passport, shines round its edge, and is crossed by no stamp', () => {
    const { before, after } = doOnPlain('visa-3', visaMoved, { target: VISA.id, passportNumber: 'KD1907352' });
    const [genuine, moved] = [pressParts(before, 'recto', 5), pressParts(after, 'recto', 5)];
    const beside = boxAt(30, 78.4, 60, 0.8);
    expect(highest(moved('uv365', 2, beside))).toBeGreaterThan(highest(genuine('uv365', 2, beside)) + 20);
    const stamped = boxAt(92, 58, 14, 16);
    expect(meanOf(moved('albedo', 0, stamped))).toBeGreaterThan(meanOf(genuine('albedo', 0, stamped)) + 10);
    const emblem = boxAt(93, 29, 10, 10);
    expect(meanOf(moved('coat', 1, emblem))).toBeLessThan(meanOf(genuine('coat', 1, emblem)));
  });

  it('ALT-56 is named with the number of the passport it lies in, and cannot be of that passport', () => {
    const parameters = { target: VISA.id, passportNumber: 'KD1907352', holder: 'same' };
    const { alternatives } = visaMoved.sites(SPECIMEN, parameters, makeDice(1));
    expect(alternatives.map(({ kind }) => kind)).toEqual(['pair', 'pair']);
    expect(visaMoved.explain(SPECIMEN, { ...parameters, surname: 'A', given: 'B' }).en).toContain('KD1907352');
    const own = { ...parameters, passportNumber: SPECIMEN.documentNumber };
    expect(visaMoved.obstacle!(SPECIMEN, own)).toContain('this very passport');
  });
});
