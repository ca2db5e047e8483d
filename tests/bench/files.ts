import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/core/exchange/contentHash.ts';
import { readSpecimen } from '../../src/core/exchange/readFiles.ts';
import type { Benchmark } from './measure.ts';

export function makeFilesBenchmark(root: string): Benchmark {
  const file = join('specimens', 'utopia-conformity', 'specimen.json');
  const text = readFileSync(join(root, file), 'utf8');
  return {
    name: `read, check and hash a specimen file of ${Math.round(text.length / 1000)} kB 20 times`,
    run: () => {
      for (let round = 0; round < 20; round++) {
        const read = readSpecimen(text, file);
        if (!read.ok) throw new Error(`${file} does not read`);
        contentHash(read.value);
      }
    },
    baselineName: 'JSON.parse of the same text',
    baseline: () => {
      for (let round = 0; round < 20; round++) JSON.parse(text);
    },
  };
}
