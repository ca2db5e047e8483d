import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawTypefaces } from '../../src/tools/drawTypefaces.ts';
import { writeContours } from '../../src/tools/typefaces/writeContours.ts';

const ROOT = join(import.meta.dirname, '../..');
const FACES = join(ROOT, 'src/core/press/type/faces');

it('TYP-12 draws from the installed fonts exactly the typefaces that are committed', () => {
  const drawn = drawTypefaces(ROOT);
  expect([...drawn.keys()].sort()).toEqual(readdirSync(FACES).sort());
  const changed = [...drawn].filter(([name, text]) => readFileSync(join(FACES, name), 'utf8') !== text);
  expect(
    changed.map(([name]) => name),
    'run the tool typefaces anew',
  ).toEqual([]);
});

it('writes contours step by step, without standstill and without the way back', () => {
  const contours = writeContours([
    { type: 'M', x: 10, y: 20 },
    { type: 'L', x: 10, y: 20 },
    { type: 'L', x: 30, y: 20 },
    { type: 'Q', x1: 40, y1: 20, x: 45, y: 25.5 },
    { type: 'Q', x1: 50, y1: 31, x: 50, y: 40 },
    { type: 'C', x1: 50, y1: 50, x2: 40, y2: 60, x: 10, y: 60 },
    { type: 'L', x: 10, y: 20 },
    { type: 'Z' },
    { type: 'M', x: 1, y: 1 },
    { type: 'Z' },
  ]);
  expect(contours).toEqual([{ x: 10, y: 20, shape: 'h20q10 0 10 11 0 9c0 10-10 10-30 0' }]);
});

it('refuses an outline with a point that is none', () => {
  expect(() =>
    writeContours([
      { type: 'M', x: 0, y: 0 },
      { type: 'L', x: Number.NaN, y: 1 },
    ]),
  ).toThrow('no point');
});
