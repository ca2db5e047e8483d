import { describe, expect, it } from 'vitest';
import { CASE_KEYS } from '../../../../src/app/drill/case/caseKeys.ts';
import { isSameChord } from '../../../../src/app/examining/marking/keys/keyChord.ts';
import { MARKING_KEYS } from '../../../../src/app/examining/marking/keys/markingKeys.ts';
import { KEY_TABLE } from '../../../../src/bench/input/keyTable.ts';

describe('the keys of a case', () => {
  it('meet none of the bench, of the marks, or one another', () => {
    const bench = KEY_TABLE.map(({ code, shift }) => ({ code, shift, command: false }));
    for (const key of CASE_KEYS) {
      const meeting = [...bench, ...MARKING_KEYS, ...CASE_KEYS.filter(other => other !== key)];
      expect(meeting.filter(other => isSameChord(other, key))).toEqual([]);
    }
  });
});
