import { expect, it } from 'vitest';
import { MRZ_TABLES } from '../../../../src/core/mrz/formats.ts';
import { settleByField } from '../../../../src/core/reader/characters/settleByField.ts';

const near = [
  { character: 'O', confidence: 0.6 },
  { character: '0', confidence: 0.4 },
];
const clear = [
  { character: 'O', confidence: 0.97 },
  { character: '0', confidence: 0.03 },
];

it('RDR-4 settles near equals by the alphabet of the field, and nothing else', () => {
  expect(settleByField(MRZ_TABLES.TD3, 2, 14, near)).toBe('0');
  expect(settleByField(MRZ_TABLES.TD3, 1, 10, near)).toBeNull();
  expect(settleByField(MRZ_TABLES.TD3, 2, 3, near)).toBeNull();
  expect(settleByField(MRZ_TABLES.TD3, 2, 14, clear)).toBeNull();
  expect(settleByField(MRZ_TABLES.TD3, 2, 14, near.slice(0, 1))).toBeNull();
});
