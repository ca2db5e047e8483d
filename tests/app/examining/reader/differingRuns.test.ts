import { describe, expect, it } from 'vitest';
import { differingRuns } from '../../../../src/app/examining/reader/differingRuns.ts';

describe('a line as two readers have it', () => {
  it('falls into runs that agree and runs that do not', () => {
    expect(differingRuns('P<UTO0', 'P<UT00')).toEqual([
      { text: 'P<UT', differs: false, at: 0 },
      { text: '0', differs: true, at: 4 },
      { text: '0', differs: false, at: 5 },
    ]);
  });

  it('keeps step where a character is too many or too few', () => {
    expect(differingRuns('AB<<<12', 'AB<<12')).toEqual([
      { text: 'AB', differs: false, at: 0 },
      { text: '·', differs: true, at: 2 },
      { text: '<<12', differs: false, at: 3 },
    ]);
    expect(differingRuns('AB12', 'AXB12').map(({ text, differs }) => (differs ? `[${text}]` : text))).toEqual([
      'A',
      '[X]',
      'B12',
    ]);
  });

  it('differs where only one of them goes on', () => {
    expect(differingRuns('AB', 'ABCD').at(-1)).toEqual({ text: 'CD', differs: true, at: 2 });
  });
});
