import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAddress, parseAddress } from '../../../src/app/shell/address.ts';
import { findPage, PAGE_PATHS, PAGES } from '../../../src/app/shell/pages.ts';

const word = fc.string({ minLength: 1, maxLength: 30 });

describe('addresses', () => {
  it('come back as they were written', () => {
    const address = fc.record({
      path: fc.array(word, { maxLength: 5 }),
      query: fc.dictionary(word, word, { maxKeys: 6 }),
    });
    fc.assert(
      fc.property(address, written => {
        const read = parseAddress(makeAddress(written));
        expect(read.path).toEqual(written.path);
        expect(Object.entries(read.query)).toEqual(Object.entries(written.query));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('are never refused, whatever somebody typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), text => {
        const { path, query } = parseAddress(`#${text}`);
        expect(path.every(part => part !== '')).toBe(true);
        expect(Object.values(query).every(value => typeof value === 'string')).toBe(true);
      }),
      { seed: 42, numRuns: 300 },
    );
    expect(parseAddress('#/a%zz/b?c')).toEqual({ path: ['a%zz', 'b'], query: { c: '' } });
    expect(parseAddress('')).toEqual({ path: [], query: {} });
    expect(parseAddress(`#/${'x'.repeat(2001)}`)).toEqual({ path: [], query: {} });
  });

  it('keep commas readable', () => {
    expect(makeAddress({ path: ['library'], query: { lamp: '135,12' } })).toBe('#/library?lamp=135,12');
  });
});

describe('pages', () => {
  it('are found by the first part of their address', () => {
    for (const page of PAGES) expect(findPage(PAGE_PATHS[page] === '' ? [] : [PAGE_PATHS[page], 'more'])).toBe(page);
    expect(findPage(['nowhere'])).toBeNull();
  });
});
