import { expect, it } from 'vitest';
import { decideFormat } from '../../../../src/core/reader/characters/decideFormat.ts';

it('RDR-3 names the format by number and length of lines and by V first', () => {
  expect(decideFormat(3, 30, 'I')).toBe('TD1');
  expect(decideFormat(2, 36, 'I')).toBe('TD2');
  expect(decideFormat(2, 36, 'V')).toBe('MRV-B');
  expect(decideFormat(2, 44, 'P')).toBe('TD3');
  expect(decideFormat(2, 44, 'V')).toBe('MRV-A');
  expect(decideFormat(2, 30, 'A')).toBe('TD1');
  expect(decideFormat(1, 44, 'P')).toBe('TD3');
  expect(decideFormat(2, 40, 'P')).toBeNull();
  expect(decideFormat(3, 36, 'I')).toBeNull();
});
