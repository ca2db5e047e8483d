import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readZone } from '../../../src/core/reader/readZone.ts';
import { makeNegative, NEGATIVES, type NegativeName } from './prints/negatives.ts';

it.each(Object.keys(NEGATIVES) as NegativeName[])('RDR-10 finds no zone in what is none: %s', name => {
  expect(readZone(makeNegative(name, 1).picture)).toEqual({ kind: 'none', reason: 'reader/no-zone' });
});

it('RDR-10 finds no zone in any bytes, and never throws', () => {
  const sizes = fc.record({ width: fc.integer({ min: 1, max: 260 }), height: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(sizes, fc.uint8Array({ minLength: 64, maxLength: 64 }), ({ width, height }, bytes) => {
      const data = Uint8Array.from({ length: 4 * width * height }, (_, i) => bytes[(i * 7 + (i >> 5)) % 64]!);
      expect(readZone({ width, height, data, pxPerMm: null }).kind).toBe('none');
    }),
    { seed: 5, numRuns: 40 },
  );
});

it('RDR-10 refuses bytes that are fewer than the picture has', () => {
  const short = { width: 500, height: 100, data: new Uint8Array(400), pxPerMm: null };
  expect(readZone(short)).toEqual({ kind: 'none', reason: 'reader/no-zone' });
});
