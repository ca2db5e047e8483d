import { describe, expect, it } from 'vitest';
import { nameFace } from '../../../src/app/examining/faceName.ts';
import { listOpenings } from '../../../src/app/examining/openings.ts';
import { makeBook } from '../../../src/bench/view/book.ts';

const book = makeBook({
  id: 'a',
  format: 'TD3',
  leaves: [
    { id: 'cover', recto: { page: null }, verso: { page: null } },
    { id: 'data', recto: { page: '1' }, verso: { page: '2' } },
    { id: 'plain', recto: { page: null }, verso: { page: null } },
    { id: 'back', recto: { page: null }, verso: { page: null } },
  ],
});

describe('the name of a face', () => {
  it('is its printed number, else its place in the cover', () => {
    expect(book.faces.map(({ id }) => nameFace(book, id).kind)).toEqual([
      'front',
      'front-inside',
      'page',
      'page',
      'bare',
      'bare',
      'back-inside',
      'back',
    ]);
    expect(nameFace(book, 'data.verso')).toEqual({ kind: 'page', page: '2' });
    expect(nameFace(book, 'plain.recto')).toEqual({ kind: 'bare', leaf: 'plain' });
  });
});

describe('openings', () => {
  it('show a verso to the left of the recto it faces, and the covers alone', () => {
    expect(listOpenings(book).map(({ left, right }) => [left?.id ?? null, right?.id ?? null])).toEqual([
      [null, 'cover.recto'],
      ['cover.verso', 'data.recto'],
      ['data.verso', 'plain.recto'],
      ['plain.verso', 'back.recto'],
      ['back.verso', null],
    ]);
  });
});
