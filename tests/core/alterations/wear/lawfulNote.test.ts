import { describe, expect, it } from 'vitest';
import { ruledPage } from '../../../../src/core/alterations/text/ruledPage.ts';
import { wearOf } from '../../../../src/core/alterations/wearTable.ts';
import { applyAffine } from '../../../../src/core/units/affine.ts';
import { SPECIMEN } from '../bench.ts';
import { boxAt, highest, lowest, meanOf, pressPage, worn } from '../pressed.ts';

const PAGE = ruledPage(SPECIMEN)!;

/** A box of the page as it is read, in landscape mm. */
function read(x: number, y: number, width: number, height: number) {
  const [one, other] = [applyAffine(PAGE.laying, { x, y }), applyAffine(PAGE.laying, { x: x + width, y: y + height })];
  const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return boxAt(left, top, Math.abs(other.x - one.x), Math.abs(other.y - one.y));
}

describe.each(['legal-amendment', 'name-change-note'] as const)('a lawful note (%s)', decoy => {
  const [fresh, noted] = [undefined, worn(decoy, { row: 1, turn: 0 })].map(deeds =>
    pressPage(deeds, 'recto', 6, 'observations'),
  ) as [ReturnType<typeof pressPage>, ReturnType<typeof pressPage>];
  const [first, last] = [PAGE.lines[0]!, PAGE.lines[3]!];

  it('ALT-45 is printed in black that stays black in the infrared', () => {
    const line = read(first.x + 1, first.y - 3.4, 30, 2.6);
    expect(lowest(fresh('absorption', 0, line))).toBeGreaterThan(150);
    expect(lowest(noted('absorption', 0, line))).toBeLessThan(60);
  });

  it('ALT-45 bears a stamp whose ink glows, and a dry seal that stands up', () => {
    const [right, level] = [last.x + last.width, last.y + 3.5];
    const stamp = read(right - 19, level - 8, 16, 16);
    expect(meanOf(noted('albedo', 0, stamp))).toBeLessThan(meanOf(fresh('albedo', 0, stamp)) - 10);
    expect(highest(noted('uv365', 1, read(right - 19.4, level - 1, 0.8, 2)))).toBeGreaterThan(30);
    const seal = read(right - 34, level - 5, 14, 13);
    expect(highest(noted('surface', 0, seal))).toBeGreaterThan(highest(fresh('surface', 0, seal)) + 20);
  });

  it('ALT-45 lets no copy of the data read otherwise', () => {
    const { presents, parameters } = wearOf(decoy);
    const defaults = Object.entries(parameters).map(([name, { fallback }]) => [name, fallback] as const);
    expect(presents(SPECIMEN, Object.fromEntries(defaults))).toEqual({});
  });
});
