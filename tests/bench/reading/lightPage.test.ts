import { describe, expect, it } from 'vitest';
import { layPage, picturesOf } from '../../../src/bench/reading/layPage.ts';
import { lightPage } from '../../../src/bench/reading/lightPage.ts';
import { faceBox } from '../../../src/bench/view/faceBox.ts';
import { makeSheetSet } from '../../../src/core/appearance/sheetSet.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { lightFace } from '../../../src/node/lightFace.ts';
import { smallBook } from '../book.ts';

const BOOK = smallBook();

describe('a page as the reader takes it', () => {
  it('fills its picture, upright as it is read', () => {
    const landscape = picturesOf(layPage(BOOK, 'data.verso'));
    expect([landscape.width, landscape.height]).toEqual([1476, 1039]);
    expect(applyAffine(landscape.view, { x: 12.5, y: 8.8 }).x).toBeCloseTo(147.6, 0);
    const portrait = picturesOf(layPage(BOOK, 'visa.verso'));
    expect([portrait.width, portrait.height]).toEqual([1039, 1476]);
  });

  it('shows the spine of a recto to the left and of a verso to the right', () => {
    const [recto, verso] = ['visa.recto', 'visa.verso'].map(face => picturesOf(layPage(BOOK, face)));
    const spine = { x: 62.5, y: 0 };
    expect(applyAffine(recto!.view, spine).x).toBeCloseTo(0, 0);
    expect(applyAffine(verso!.view, spine).x).toBeCloseTo(1039, 0);
  });

  it('is dark in infrared where the print absorbs, at the place the view says', () => {
    const page = layPage(BOOK, 'data.verso', 2);
    const { width, height, view } = picturesOf(page);
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let y = 100; y < 110; y++) for (let x = 20; x < 30; x++) data.set([0, 0, 255, 255], 4 * (y * width + x));
    const set = makeSheetSet(faceBox(page.face), page.face, { absorption: { width, height, data } });
    const picture = lightPage(set, 'ir', page);
    const level = (x: number, y: number): number => {
      const at = applyAffine(view, { x, y });
      return picture.data[4 * (Math.floor(at.y) * width + Math.floor(at.x))]!;
    };
    expect(level(12.5, 52.5)).toBeLessThan(60);
    expect(level(40, 52.5)).toBeGreaterThan(150);
    expect(picture.pxPerMm).toBe(2);
  });

  it('looks as on the sheets that are drawn in Node', () => {
    const page = layPage(BOOK, 'data.verso', 2);
    const { width, height } = picturesOf(page);
    const sheet = (seed: number) => ({
      width,
      height,
      data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * seed) % 251)),
    });
    const region = faceBox(page.face);
    const pictures = { albedo: sheet(7), uv365: sheet(11), absorption: sheet(13) };
    const set = makeSheetSet(region, page.face, pictures);
    for (const light of ['uv365', 'ir'] as const) {
      const node = lightFace(set, light, { region, pxPerMm: 2, upright: 'landscape' });
      expect(Buffer.from(lightPage(set, light, page).data).equals(Buffer.from(node.data)), light).toBe(true);
    }
  });
});
