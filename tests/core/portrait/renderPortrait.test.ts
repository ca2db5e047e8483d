import { describe, expect, it } from 'vitest';
import { placer } from '../../../src/core/portrait/landmarks.ts';
import { type Portrait, renderFrames, renderPortrait } from '../../../src/core/portrait/renderPortrait.ts';
import { personCalled } from './people.ts';

const SMALL = { width: 40, height: 51 };
const ilse = personCalled('ilse-marenko');
const jonas = personCalled('jonas-velt');

function lightness({ rgb, width }: Portrait, x: number, y: number): number {
  const at = 3 * (Math.round(y) * width + Math.round(x));
  return (rgb[at]! + rgb[at + 1]! + rgb[at + 2]!) / 3;
}

describe('a drawn portrait', () => {
  const drawn = renderPortrait(ilse, ilse.shots.document, SMALL);

  it('POR-10 is the same bytes every time, alone or as one of several frames', () => {
    const framings = [ilse.shots.document.framing, ilse.shots.chip.framing];
    const frames = framings.map(framing => ({ framing, size: SMALL }));
    const [again, chip] = renderFrames(ilse, ilse.shots.document, frames) as [Portrait, Portrait];
    expect(chip.rgb).not.toEqual(drawn.rgb);
    expect(drawn.rgb.length).toBe(3 * 40 * 51);
    expect(again.rgb).toEqual(drawn.rgb);
    expect(again.mask).toEqual(drawn.mask);
  });

  it('POR-11 is told apart from the portrait of anyone else', () => {
    const other = renderPortrait(jonas, jonas.shots.document, SMALL);
    const apart = drawn.rgb.reduce((sum, value, i) => sum + Math.abs(value - other.rgb[i]!), 0) / drawn.rgb.length;
    expect(apart).toBeGreaterThan(8);
  });

  it('POR-12 comes with a mask that is full on the face and empty beside the head', () => {
    const { mask } = drawn;
    expect(mask.length).toBe(40 * 51);
    for (const [x, y] of [
      [20, 26],
      [20, 36],
      [14, 30],
      [20, 49],
    ] as const) {
      expect(mask[y * 40 + x]).toBe(255);
    }
    expect(mask[0]).toBe(0);
    expect(mask[26 * 40]).toBe(0);
    expect(mask[26 * 40 + 39]).toBe(0);
  });

  it('POR-13 has a plain, light and even backdrop in a document picture', () => {
    const spots = [0, 39].flatMap(x => [0, 13, 26].map(y => lightness(drawn, x, y)));
    expect(Math.min(...spots)).toBeGreaterThan(190);
    expect(Math.max(...spots) - Math.min(...spots)).toBeLessThan(30);
  });

  it('POR-14 shows a mole where the person has it', () => {
    const mole = { x: 40, y: -35, radius: 4 };
    const shot = { ...ilse.shots.document, hair: { ...ilse.shots.document.hair, style: 'back' as const } };
    const marked = { ...ilse, identity: { ...ilse.identity, moles: [mole] } };
    const { x, y } = placer(marked, shot, SMALL)([mole.x, mole.y, 74]);
    const bare = { ...ilse, identity: { ...ilse.identity, moles: [] } };
    const without = lightness(renderPortrait(bare, shot, SMALL), x, y);
    expect(lightness(renderPortrait(marked, shot, SMALL), x, y)).toBeLessThan(without - 6);
  });
});
