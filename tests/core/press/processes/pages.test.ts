import { describe, expect, it } from 'vitest';
import { drawOnly, elementsOf, ORVELIA, recipeOf, SIDES, VISA_LEAVES } from './orvelia.ts';
import { meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const FACES = VISA_LEAVES.flatMap(leaf =>
  SIDES.map(side => ({ leaf, side, page: ORVELIA.leaves.find(({ id }) => id === leaf)![side].page })),
);

describe('pages', () => {
  it('PRE-315 have each a picture of their own in daylight and a knot of their own under the lamp', () => {
    const motifs = FACES.map(({ leaf, side }) =>
      elementsOf(leaf, 'pageMotif', side)
        .map(({ motif }) => motif)
        .join(),
    );
    const knots = FACES.map(({ leaf, side }) =>
      elementsOf(leaf, 'ropeKnot', side)
        .map(({ turns, bights }) => `${turns}/${bights}`)
        .join(),
    );
    const grounds = FACES.map(({ leaf, side }) =>
      JSON.stringify(elementsOf(leaf, 'guilloche', side).map(({ upper, lower }) => [upper, lower])),
    );
    for (const list of [motifs, knots, grounds]) expect(new Set(list).size).toBe(8);
    expect(motifs).not.toContain('');
  });

  it('PRE-316 print twice, and once more under the lamp, the number that the specimen gives them', () => {
    for (const { leaf, side, page } of [
      ...FACES,
      { leaf: 'observations', side: 'recto' as const, page: '3' },
      { leaf: 'observations', side: 'verso' as const, page: '4' },
    ]) {
      expect(elementsOf(leaf, 'pageNumber', side).map(element => element.page)).toEqual([page]);
      const digits = elementsOf(leaf, 'lettering', side).filter(({ text }) => /^\d+$/.test(text));
      expect(digits.map(({ text }) => text)).toEqual(digits.map(() => page));
      expect(digits.length).toBe(leaf === 'observations' ? 1 : 2);
    }
  });

  it('PRE-317 stay light enough to be stamped and written on', () => {
    for (const leaf of ['visa-1', 'visa-4']) {
      const printed = recipeOf(leaf).elements.filter(
        ({ process, side }) => process !== 'overprint' && side === 'recto',
      );
      const picture = printSheet(drawOnly(leaf, printed), 'albedo', [10, 8, 100, 72], 6);
      const light = 0.2126 * meanOf(picture, 0) + 0.7152 * meanOf(picture, 1) + 0.0722 * meanOf(picture, 2);
      expect(light / 255).toBeGreaterThan(0.75);
    }
  });

  it('PRE-318 keep their picture out of the frames that are to stay clear', () => {
    const chart = (clear: number[][]) => printOne({ process: 'pageMotif', motif: 'southern-chart', clear }).recto;
    const [x, y, width, height] = [11, 84, 66, 31] as const;
    const inside = (items: ReturnType<typeof chart>) =>
      items
        .flatMap(item => spotsOf(pathOf(item)))
        .filter(([px, py]) => px > x + 0.2 && px < x + width - 0.2 && py > y + 0.2 && py < y + height - 0.2);
    expect(inside(chart([])).length).toBeGreaterThan(1000);
    expect(inside(chart([[x, y, width, height]]))).toHaveLength(0);
  });

  it('PRE-319 number figures are cut into lines and stand on their foot', () => {
    const [figure, shadow] = printOne({
      process: 'pageNumber',
      page: '8',
      face: 'display',
      capHeight: 13,
      at: [60, 40],
      ink: { colour: [0.1, 0.1, 0.1] },
      secondInk: { colour: [0.5, 0.1, 0.1] },
    }).recto;
    expect(figure!.bounds.y + figure!.bounds.height).toBeCloseTo(40.2, 0);
    expect(figure!.bounds.height).toBeGreaterThan(12.6);
    expect(shadow!.bounds.x + shadow!.bounds.width).toBeGreaterThan(figure!.bounds.x + figure!.bounds.width);
  });
});
