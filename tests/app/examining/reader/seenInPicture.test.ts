import { describe, expect, it } from 'vitest';
import { seenInPicture } from '../../../../src/app/examining/reader/seenInPicture.ts';
import { createShownPictures } from '../../../../src/app/examining/reader/shownPictures.ts';
import type { BookFace } from '../../../../src/bench/view/book.ts';
import { mm } from '../../../../src/core/units/length.ts';
import type { Box } from '../../../../src/core/units/shape.ts';

const box = (x: number, y: number, width: number, height: number): Box =>
  ({ x: mm(x), y: mm(y), width, height }) as Box;
const screen = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const FACE = box(0, 0, 125, 88);
const WINDOW = screen(0, 0, 1280, 800);

describe('what is seen in a picture of the reader', () => {
  it('is all of it, at its own scale, where nothing cuts it off', () => {
    const seen = seenInPicture('landscape', FACE, screen(100, 50, 350, 226), WINDOW);
    expect(seen).toEqual({ view: FACE, scale: 2 });
  });

  it('is what is left of it in the list it scrolls in', () => {
    const seen = seenInPicture('landscape', FACE, screen(100, 50, 350, 226), screen(0, 100, 1280, 150));
    expect(seen?.view).toEqual(box(0, 25, 125, 25));
    expect(seenInPicture('landscape', FACE, screen(100, 50, 350, 226), screen(0, 300, 1280, 400))).toBeNull();
  });

  it('is told in landscape mm of the face, whichever way the picture stands', () => {
    const upper = screen(0, 0, 176, 50);
    expect(seenInPicture('recto', FACE, screen(0, 0, 176, 250), upper)?.view).toEqual(box(100, 0, 25, 88));
    expect(seenInPicture('verso', FACE, screen(0, 0, 176, 250), upper)?.view).toEqual(box(0, 0, 25, 88));
  });

  it('is a place of the face where only a part of it is shown', () => {
    const seen = seenInPicture('landscape', box(40, 20, 50, 10), screen(0, 0, 300, 60), screen(0, 0, 150, 60));
    expect(seen).toEqual({ view: box(40, 20, 25, 10), scale: 6 });
  });

  it('is nothing while the picture has no size', () => {
    expect(seenInPicture('landscape', FACE, screen(10, 10, 10, 10), WINDOW)).toBeNull();
  });
});

describe('the pictures of the reader on the screen', () => {
  const face: BookFace = { id: 'data.verso', leaf: 'data', side: 'verso', page: '2', upright: 'landscape' };
  const shown = (width: number) => ({
    face,
    light: 'uv365' as const,
    region: FACE,
    element: { getBoundingClientRect: () => screen(0, 0, width, width * (88 / 125)) },
    clipOf: () => WINDOW,
  });

  it('count as looked at from the scale that counts on the bench, and not before', () => {
    const pictures = createShownPictures();
    pictures.add(shown(330));
    expect(pictures.look()).toEqual([]);
    pictures.add(shown(750));
    expect(pictures.look()).toEqual([{ face: 'data.verso', light: 'uv365', view: FACE, scale: 6 }]);
  });

  it('count no longer once they are taken away', () => {
    const pictures = createShownPictures();
    const remove = pictures.add(shown(1000));
    remove();
    expect(pictures.look()).toEqual([]);
  });
});
