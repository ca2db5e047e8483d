import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawReaderShapes } from '../../src/tools/drawReaderShapes.ts';

const ROOT = join(import.meta.dirname, '../..');

it('draws from the font exactly the shapes that are committed', () => {
  const committed = readFileSync(join(ROOT, 'src/core/reader/characters/shapes.json'), 'utf8');
  expect(drawReaderShapes(ROOT) === committed, 'run the tool reader:shapes anew').toBe(true);
});
