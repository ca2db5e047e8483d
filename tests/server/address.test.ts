import { describe, expect, it } from 'vitest';
import { DEFAULT_PORT, readAddress } from '../../src/server/address.ts';

describe('the address', () => {
  it('is this machine alone until told otherwise', () => {
    expect(readAddress({})).toEqual({ host: '127.0.0.1', port: DEFAULT_PORT });
    expect(readAddress({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0 });
  });

  it('refuses a port that is none, saying which', () => {
    for (const PORT of ['abc', '-1', '65536', '80.5', '1e3', ' 80']) {
      expect(() => readAddress({ PORT }), PORT).toThrow(`not "${PORT}"`);
    }
  });
});
