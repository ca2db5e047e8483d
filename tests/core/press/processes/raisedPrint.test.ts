import { describe, expect, it } from 'vitest';
import { enclosedArea } from '../../../../src/core/press/art/enclosedArea.ts';
import { fillPicture, squareAbout } from '../../../../src/core/press/art/fillPicture.ts';
import { joinPaths } from '../../../../src/core/press/display/path.ts';
import { faceOf, pressSheet } from '../../../../src/core/press/pressSheet.ts';
import { registerPieces } from '../../../../src/core/press/processes/seeThrough.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { makeNodeEasel } from '../../../../src/node/nodeEasel.ts';
import { meanOf, pathOf, printOne, printSheet } from './printOne.ts';

const FRAME = { figure: 'frame', box: [20, 20, 40, 30], width: 0.4 };
const INTAGLIO = { process: 'intaglio', figure: FRAME, height: 48, ink: { colour: [0.1, 0.2, 0.2], ir: 0.1 } };

/** Heights along a line across the upper side of the frame, every 10 µm from 19.6 mm. */
function profileAcross(sheet: 'surface' | 'albedo', channel: number): number[] {
  const picture = printSheet(printOne(INTAGLIO), sheet, [40, 19.6, 0.1, 0.8], 100);
  return Array.from({ length: 80 }, (_, y) => picture.data[4 * (y * picture.width + 5) + channel]!);
}

describe('intaglio', () => {
  it('PRE-112 stands up by its height on a foot wider than what is printed', () => {
    const heights = profileAcross('surface', 0);
    expect(Math.max(...heights)).toBeGreaterThanOrEqual(47);
    expect(Math.max(...heights)).toBeLessThanOrEqual(49);
    const printed = profileAcross('albedo', 0).filter(value => value < 128).length;
    const raised = heights.filter(value => value > 0).length;
    expect(raised).toBeGreaterThan(printed + 15);
    const steps = new Set(heights.slice(0, 40));
    expect(steps.size).toBeGreaterThanOrEqual(4);
  });

  it('PRE-112 dents the other face under the same lines', () => {
    const leaf = printOne(INTAGLIO);
    const region = { x: mm(125 - 45), y: mm(19.6), width: mm(10), height: mm(0.8) };
    const back = pressSheet(faceOf(leaf, 'verso'), 'surface', { region, pxPerMm: 40 }, makeNodeEasel());
    expect(Math.max(...back.data.filter((_, i) => i % 4 === 1))).toBe(8);
    expect(meanOf(back, 0)).toBe(0);
  });

  it('PRE-112 prints a figure in two parts that meet without gap or overlap', () => {
    const part = (box: readonly number[], colour: readonly number[]) =>
      printSheet(printOne({ ...INTAGLIO, part: box, ink: { colour } }), 'albedo', [18, 18, 44, 34], 10);
    const dark = [0.2, 0.2, 0.2];
    const [left, right] = [part([10, 10, 30, 60], dark), part([40, 10, 40, 60], dark)];
    const whole = printSheet(printOne({ ...INTAGLIO, ink: { colour: dark } }), 'albedo', [18, 18, 44, 34], 10);
    const differing = whole.data.filter((value, i) => Math.abs(value - Math.min(left.data[i]!, right.data[i]!)) > 2);
    expect(differing).toHaveLength(0);
    expect(left.data.some((value, i) => value < 200 && right.data[i]! < 200)).toBe(false);
  });
});

describe('a latent image', () => {
  const LATENT = {
    process: 'latentImage',
    area: [20, 20, 30, 14],
    text: 'QOV',
    face: 'sans-bold',
    capHeight: 9,
    at: [35, 31.5],
    align: 'middle',
    pitch: 0.22,
    width: 0.11,
    ink: { colour: [0.1, 0.2, 0.2] },
  };

  it('PRE-113 has ridges at right angles in the letters and around them, and says so to the optical sheet', () => {
    const items = printOne(LATENT).recto;
    const directions = items
      .filter(item => item.kind === 'stroke' && item.ink.colour !== undefined)
      .map(item => {
        const [, x0, y0, , x1, y1] = pathOf(item);
        return Math.abs(Math.atan2(y1! - y0!, x1! - x0!) * (180 / Math.PI)) % 180;
      });
    expect(directions.map(Math.round).sort((a, b) => a - b)).toEqual([0, 90]);
    const gratings = items.flatMap(({ ink }) => (ink.grating === undefined ? [] : [ink.grating]));
    expect(gratings.map(({ lines }) => lines)).toEqual([0, 0]);
    expect(Math.abs(gratings[0]!.azimuth - gratings[1]!.azimuth)).toBe(90);
  });

  it('PRE-113 is one even tone of as much ink where its ridges cannot be resolved', () => {
    const leaf = printOne(LATENT);
    const coarse = printSheet(leaf, 'albedo', [21, 21, 28, 12], 12);
    const fine = printSheet(leaf, 'albedo', [21, 21, 28, 12], 90);
    expect(new Set(coarse.data.filter((_, i) => i % 4 === 0)).size).toBe(1);
    expect(Math.abs(meanOf(coarse, 0) - meanOf(fine, 0))).toBeLessThan(6);
    expect(Math.max(...printSheet(leaf, 'surface', [21, 21, 1, 1], 90).data.filter((_, i) => i % 4 === 0))).toBe(34);
  });
});

describe('colour-shifting ink', () => {
  it('PRE-114 marks its cover, stands up a little, and is one colour from straight above', () => {
    const element = { process: 'colourShift', figure: { figure: 'star', at: [40, 40], size: 12 }, ink: undefined };
    const leaf = printOne(element);
    const box = [39.5, 39.5, 1, 1];
    expect(meanOf(printSheet(leaf, 'coat', box, 20), 1)).toBe(255);
    expect(meanOf(printSheet(leaf, 'surface', box, 20), 0)).toBeGreaterThan(5);
    const colours = printSheet(leaf, 'albedo', box, 20).data.filter((_, i) => i % 4 === 1);
    expect(new Set(colours).size).toBe(1);
  });
});

describe('see-through register', () => {
  it('PRE-115 shares the figure out: the halves do not overlap, and together they are the whole', () => {
    const pieces = registerPieces([10, 10], 5);
    const halves = [0, 1].map(parity =>
      fillPicture(joinPaths(pieces.filter((_, i) => i % 2 === parity)), squareAbout(10, 10, 12), 40),
    );
    const whole = fillPicture(joinPaths(pieces), squareAbout(10, 10, 12), 40);
    let both = 0;
    let either = 0;
    for (let i = 0; i < whole.pixels.length; i++) {
      if (halves[0]!.pixels[i]! && halves[1]!.pixels[i]!) both++;
      if (!!halves[0]!.pixels[i] !== !!halves[1]!.pixels[i] && whole.pixels[i]) either++;
    }
    expect(both).toBe(0);
    expect(either).toBe(whole.pixels.filter(value => value > 0).length);
    const areas = [0, 1].map(parity =>
      pieces.filter((_, i) => i % 2 === parity).reduce((sum, path) => sum + Math.abs(enclosedArea(path)), 0),
    );
    expect(areas[0]).toBeCloseTo(areas[1]!, 1);
  });

  it('PRE-115 puts one half on either face, in register when the leaf is turned over', () => {
    const leaf = printOne({ process: 'seeThrough', at: [20, 30], radius: 4 });
    expect(leaf.recto).toHaveLength(1);
    expect(leaf.verso).toHaveLength(1);
    const box = leaf.verso[0]!.bounds;
    expect(box.x + box.width / 2).toBeCloseTo(105, 0);
    expect(box.y + box.height / 2).toBeCloseTo(30, 0);
  });
});
