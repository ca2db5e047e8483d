import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourAt } from '../../src/core/reader/page/readerModel.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { drawReaderModel } from '../../src/tools/drawReaderModels.ts';
import { readCollection } from '../../src/tools/readCollection.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { designs, models } = await readCollection(ROOT);
/** Levels canvases may round otherwise, and the share of cells that may be common on one machine only. */
const LEVELS = 3;
const SHARE = 0.02;

function countCells(sketch: readonly string[]): number {
  return (sketch[0]!.length / 6) * sketch.length;
}

/** Cells one sketch has and the other lacks, or that differ. */
function countDifferent(one: readonly string[], other: readonly string[]): number {
  const columns = one[0]!.length / 6;
  return Array.from({ length: countCells(one) }, (_, cell) => cell).filter(cell => {
    const [a, b] = [one, other].map(sketch => colourAt(sketch, cell % columns, Math.floor(cell / columns)));
    if (a == null || b == null) return a !== b;
    return a.some((level, c) => Math.abs(level - b[c]!) > LEVELS);
  }).length;
}

describe('the models of a reader', () => {
  for (const design of designs.filter(({ inks, specimen }) => inks !== null && specimen.mrz !== null)) {
    it(`RDR-64 are what the press makes of them: ${design.specimen.id}`, async () => {
      const stored = models.find(({ specimen }) => specimen === design.specimen.id);
      const drawn = (await drawReaderModel(ROOT, design, makeNodeEasel()))!;
      expect(stored, 'run npm run reader:models').toBeDefined();
      expect({ ...stored, white: [], uv365: [] }).toEqual({ ...drawn, white: [], uv365: [] });
      for (const light of ['white', 'uv365'] as const) {
        const common = drawn[light].join('').replaceAll('.', '').length / 6;
        expect(common, light).toBeGreaterThan(0.4 * countCells(drawn[light]));
        expect(countDifferent(stored![light], drawn[light]), `${light}: run npm run reader:models`).toBeLessThan(
          SHARE * countCells(drawn[light]),
        );
      }
    }, 200_000);
  }
});
