import { expect, it } from 'vitest';
import { decideFormat } from '../../../../src/core/reader/characters/decideFormat.ts';

it('RDR-3 names the format by number and length of lines and by V first', () => {
  expect(decideFormat({ lines: 3, length: 30, isWide: false }, 'I')).toBe('TD1');
  expect(decideFormat({ lines: 2, length: 36, isWide: false }, 'I')).toBe('TD2');
  expect(decideFormat({ lines: 2, length: 36, isWide: false }, 'V')).toBe('MRV-B');
  expect(decideFormat({ lines: 2, length: 44, isWide: false }, 'P')).toBe('TD3');
  expect(decideFormat({ lines: 2, length: 44, isWide: false }, 'V')).toBe('MRV-A');
  expect(decideFormat({ lines: 2, length: 30, isWide: false }, 'A')).toBe('TD1');
  expect(decideFormat({ lines: 2, length: 30, isWide: true }, 'A')).toBeNull();
  expect(decideFormat({ lines: 1, length: 44, isWide: false }, 'P')).toBe('TD3');
  expect(decideFormat({ lines: 2, length: 40, isWide: false }, 'P')).toBeNull();
  expect(decideFormat({ lines: 3, length: 36, isWide: false }, 'I')).toBeNull();
});
