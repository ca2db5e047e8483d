import { describe, expect, it } from 'vitest';
import { readZone } from '../../../src/core/reader/readZone.ts';

describe('readZone', () => {
  it('RDR-1 finds no zone on blank paper', () => {
    const blank = { width: 1200, height: 300, data: new Uint8Array(4 * 1200 * 300).fill(240), pxPerMm: null };
    expect(readZone(blank)).toEqual({ kind: 'none', reason: 'reader/no-zone' });
  });
});
