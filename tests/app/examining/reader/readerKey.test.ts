import { describe, expect, it } from 'vitest';
import { CASE_KEYS } from '../../../../src/app/drill/case/caseKeys.ts';
import { isSameChord } from '../../../../src/app/examining/marking/keys/keyChord.ts';
import { MARKING_KEYS } from '../../../../src/app/examining/marking/keys/markingKeys.ts';
import { READER_KEY } from '../../../../src/app/examining/reader/readerKey.ts';
import { KEY_TABLE } from '../../../../src/bench/input/keyTable.ts';

describe('the key of the reader', () => {
  it('is none of the bench, of the marks or of a case', () => {
    const bench = KEY_TABLE.map(({ code, shift }) => ({ code, shift, command: false }));
    expect([...bench, ...MARKING_KEYS, ...CASE_KEYS].filter(key => isSameChord(key, READER_KEY))).toEqual([]);
  });
});
