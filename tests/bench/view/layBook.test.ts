import { describe, expect, it } from 'vitest';
import { faceAt, facingFace, layBook, turnPage } from '../../../src/bench/view/layBook.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { smallBook } from '../book.ts';

const book = smallBook();

function lay(face: Parameters<typeof layBook>[1], spread: boolean, at: { x: number; y: number }, of = face) {
  const laid = layBook(book, face, spread).faces.find(entry => entry.face.id === of);
  const place = laid === undefined ? null : applyAffine(laid.toBench, at);
  return place === null ? null : [Math.round(place.x * 10) / 10 + 0, Math.round(place.y * 10) / 10 + 0];
}

describe('one face on the bench', () => {
  it('lies upright with its middle in the origin', () => {
    expect(lay('data.verso', false, { x: 0, y: 0 })).toEqual([-62.5, -44]);
    expect(lay('data.verso', false, { x: 62.5, y: 44 })).toEqual([0, 0]);
    expect(layBook(book, 'visa.recto', false).bounds).toEqual({ x: -44, y: -62.5, width: 88, height: 125 });
  });

  it('has its spine, on top in its own mm, to the left of a recto and to the right of a verso', () => {
    expect(lay('visa.recto', false, { x: 62.5, y: 0 })).toEqual([-44, 0]);
    expect(lay('visa.verso', false, { x: 62.5, y: 0 })).toEqual([44, 0]);
  });

  it('is turned, never mirrored', () => {
    for (const { id } of book.faces) {
      const { a, b, c, d } = layBook(book, id, false).faces[0].toBench;
      expect(a * d - b * c).toBe(1);
    }
  });
});

describe('a spread', () => {
  it('lays a verso and the recto of the next leaf along their common spine', () => {
    expect(facingFace(book, 'data.verso')?.id).toBe('visa.recto');
    expect(facingFace(book, 'visa.recto')?.id).toBe('data.verso');
    for (const x of [0, 30, 125]) {
      const left = lay('visa.recto', true, { x, y: 0 }, 'data.verso');
      const right = lay('visa.recto', true, { x: 125 - x, y: 0 }, 'visa.recto');
      expect(left).toEqual(right);
      expect(left?.[0]).toBe(0);
    }
  });

  it('keeps the current face upright: a landscape page turns the book', () => {
    expect(lay('data.verso', true, { x: 62.5, y: 0 })).toEqual([0, 0]);
    expect(lay('data.verso', true, { x: 0, y: 88 })).toEqual([-62.5, 88]);
    expect(lay('data.verso', true, { x: 62.5, y: 88 }, 'visa.recto')).toEqual([0, -88]);
    expect(layBook(book, 'data.verso', true).bounds).toEqual({ x: -62.5, y: -88, width: 125, height: 176 });
  });

  it('is one face at the covers', () => {
    expect(layBook(book, 'cover.recto', true).faces).toHaveLength(1);
    expect(layBook(book, 'visa.verso', true).faces).toHaveLength(1);
  });

  it('finds the face under a place, and none beside the pages', () => {
    const layout = layBook(book, 'visa.recto', true);
    expect(faceAt(book, layout, { x: 10, y: 5 })).toEqual({ face: 'visa.recto', at: { x: 57.5, y: 10 } });
    expect(faceAt(book, layout, { x: -10, y: 5 })).toEqual({ face: 'data.verso', at: { x: 67.5, y: 10 } });
    expect(faceAt(book, layout, { x: 200, y: 0 })).toBeNull();
  });
});

describe('leafing', () => {
  it('goes face by face, and stops at the covers', () => {
    expect(turnPage(book, 'cover.recto', false, -1)).toBe('cover.recto');
    expect(turnPage(book, 'cover.recto', false, 1)).toBe('cover.verso');
    expect(turnPage(book, 'visa.verso', false, 1)).toBe('visa.verso');
  });

  it('goes opening by opening in a spread, every face being reached', () => {
    const openings = (from: Parameters<typeof turnPage>[1], steps: 1 | -1): string[] => {
      const next = turnPage(book, from, true, steps);
      return next === from ? [from] : [from, ...openings(next, steps)];
    };
    expect(openings('cover.recto', 1)).toEqual(['cover.recto', 'data.recto', 'visa.recto', 'visa.verso']);
    expect(openings('visa.verso', -1)).toEqual(['visa.verso', 'data.verso', 'cover.verso', 'cover.recto']);
  });
});
