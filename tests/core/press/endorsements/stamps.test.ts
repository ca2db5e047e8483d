import { describe, expect, it } from 'vitest';
import { BORDER_POSTS, postOf } from '../../../../src/core/document/world/borderPosts.ts';
import { stampOutline } from '../../../../src/core/document/world/stampOutline.ts';
import { flattenPath } from '../../../../src/core/press/art/flattenPath.ts';
import { sampleGrey } from '../../../../src/core/press/display/greyPicture.ts';
import type { ToneItem } from '../../../../src/core/press/display/item.ts';
import { polylinePath } from '../../../../src/core/press/display/path.ts';
import { drawEndorsements } from '../../../../src/core/press/drawEndorsements.ts';
import type { LeafPart } from '../../../../src/core/press/drawLeaf.ts';
import { genuineStamp } from '../../../../src/core/press/endorsements/drawStamp.ts';
import { pressPlate } from '../../../../src/core/press/endorsements/impression.ts';
import { stampPlate } from '../../../../src/core/press/endorsements/stampPlate.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { signedArea } from '../../../../src/core/units/polygon.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { sampleBook, sampleStamp } from '../../document/travel/sampleBook.ts';
import { sampleOrder } from '../samplePress.ts';

const PAPER = [{ process: 'paper', id: 'sheet', side: 'recto', ink: 'paper' }];

const bookOf = (seed: number) =>
  sampleBook(sampleStamp('3 entry port-selwyn 2010-05-04', { seed, face: 'visa-1.verso' }));

function partsOn(leaf: string, seed: number, book = bookOf(seed)): readonly LeafPart[] {
  const order = sampleOrder(PAPER, { ...sampleSpecimen(), ...book });
  return drawEndorsements({ ...order, recipe: { ...order.recipe, leaf } });
}

const tones = (parts: readonly LeafPart[], target: string): readonly ToneItem[] =>
  parts.flatMap(({ placed }) =>
    placed.flatMap(({ item, target: own }) => (own === target && item.kind === 'tone' ? [item] : [])),
  );
const meanOf = ({ picture }: ToneItem): number =>
  picture.pixels.reduce((sum, value) => sum + value, 0) / picture.pixels.length;
/** The first seed after which the book was shut on the stamp while it was wet. */
const WET = Array.from({ length: 50 }, (_, seed) => seed).find(
  seed => genuineStamp(sampleStamp('3 entry port-selwyn 2010-05-04', { seed }), postOf('port-selwyn')!).setOff > 0.25,
)!;

/** Whether a point lies within a convex outline that runs clockwise. */
function isWithin(outline: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean {
  return outline.every((from, i) => {
    const to = outline[(i + 1) % outline.length]!;
    return signedArea([from, to, [x, y]].map(([u, v]) => ({ x: u!, y: v! }))) >= -1e-6;
  });
}

describe('stamps', () => {
  it.each(BORDER_POSTS)('PRE-401 of $name keep their words within the frame', post => {
    for (const direction of ['entry', 'exit'] as const) {
      const { figure } = genuineStamp(sampleStamp('1 entry x 2028-10-30'), post);
      const shape = post.stamp.shapes[direction];
      const plate = stampPlate({ direction }, post, { ...figure, shape });
      const inner = stampOutline(shape, post.stamp, post.stamp.frame === 'single' ? 0.8 : 1.5);
      const words = flattenPath(plate, 2).slice(post.stamp.frame === 'single' ? 2 : 4);
      expect(words.length).toBeGreaterThan(25);
      expect(words.flat().filter(spot => !isWithin(inner, spot))).toEqual([]);
    }
  });

  it('PRE-402 are inked as their seed says', () => {
    const picture = (seed: number) => tones(partsOn('visa-1', seed), 'verso').at(-1)!.picture.pixels;
    expect(picture(4)).toEqual(picture(4));
    expect(picture(4)).not.toEqual(picture(5));
  });

  it('PRE-403 squeeze ink out to the edges, and leave it out where the plate did not meet the paper', () => {
    const block = polylinePath(
      [
        [0, 0],
        [30, 0],
        [30, 20],
        [0, 20],
      ],
      true,
    );
    const even = { slant: 0, patches: 0, rebound: 0, squeeze: 0.6 };
    const { film, box } = pressPlate(block, even, makeDice(1));
    const across = (from: number, to: number): number => {
      let sum = 0;
      for (let i = 0; i < 400; i++) {
        const [x, y] = [from + ((to - from) * (i % 20)) / 20, 4 + Math.floor(i / 20) * 0.6];
        sum += sampleGrey(film, (x - box.x) / box.width, (y - box.y) / box.height) / 400;
      }
      return sum;
    };
    expect(across(0.08, 0.16)).toBeGreaterThan(1.1 * across(10, 20));
    const slanted = pressPlate(block, { ...even, slant: 1 }, makeDice(1)).film.pixels;
    const bare = (pixels: Uint8Array): number => pixels.filter(value => value < 40).length;
    expect(bare(slanted)).toBeGreaterThan(1.3 * bare(film.pixels));
  });

  it('PRE-404 dent the paper, seep through it, and answer lamp and infrared', () => {
    const parts = partsOn('visa-1', WET);
    const [here, behind] = [tones(parts, 'verso'), tones(parts, 'recto')];
    const print = here.at(-1)!;
    expect(here.some(({ ink }) => (ink.sink ?? 0) > 5)).toBe(true);
    expect(Math.max(...print.ink.uv365!)).toBeGreaterThan(0.1);
    expect(print.ink.ir).toBeLessThan(1);
    expect(behind).toHaveLength(1);
    expect(meanOf(behind[0]!)).toBeLessThan(0.3 * meanOf(print));
    expect(behind[0]!.box.x + behind[0]!.box.width / 2).toBeCloseTo(125 - print.box.x - print.box.width / 2);
  });

  it('PRE-405 come off mirrored on the facing page where the book was shut on them wet', () => {
    const book = bookOf(WET);
    const facing = partsOn('visa-2', WET, book);
    expect(facing).toMatchObject([{ endorsement: 'stamp-3', setOff: true }]);
    const [pale] = tones(facing, 'recto');
    const print = tones(partsOn('visa-1', WET, book), 'verso').at(-1)!;
    expect(pale!.box.x).toBeCloseTo(125 - print.box.x - print.box.width);
    expect(meanOf(pale!)).toBeGreaterThan(0);
    expect(meanOf(pale!)).toBeLessThan(0.4 * meanOf(print));
    expect(pale!.ink.uv365).toBeUndefined();
    expect(partsOn('data', WET, book)).toEqual([]);
  });
});
