import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCanonicalJson } from '../../../src/core/exchange/canonicalJson.ts';
import { contentHash } from '../../../src/core/exchange/contentHash.ts';

describe('canonical JSON', () => {
  it('EXC-4 is the text RFC 8785, section 3.2.2, prints for its example', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(writeCanonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('EXC-4 sorts names by UTF-16 units as RFC 8785, section 3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const order = [...writeCanonicalJson(value).matchAll(/:(\d)/g)].map(match => match[1]);
    expect(order.join('')).toBe('2467153');
  });

  it('EXC-4 says what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = writeCanonicalJson(value);
        expect(writeCanonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 42, numRuns: 300 },
    );
    expect(writeCanonicalJson(-0)).toBe('0');
  });

  it('EXC-5 refuses what JSON cannot say', () => {
    const strangers = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      undefined,
      () => 1,
      1n,
      Symbol('a'),
      new Date(0),
      new Map(),
      '\ud800',
    ];
    for (const value of strangers) expect(() => writeCanonicalJson({ value })).toThrow('canonical JSON has no');
    expect(() => writeCanonicalJson(new Array(2))).toThrow('canonical JSON has no undefined');
    expect(() => writeCanonicalJson({ '\udc00': 1 })).toThrow('half characters');
  });

  it('EXC-6 is what a content hash is taken over', () => {
    expect(contentHash({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(contentHash({ b: 1, a: 'é' })).toBe(contentHash({ a: 'é', b: 1.0 }));
    expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: '1' }));
  });
});
