import { describe, expect, it } from 'vitest';
import { keyName, keysOf, WORDED_KEYS } from '../../../src/app/examining/keyName.ts';
import { NAMED_ACTIONS } from '../../../src/app/examining/namedAction.ts';
import { lifeSizes } from '../../../src/app/examining/scale.ts';
import en from '../../../src/app/messages/en.json';
import { LIGHT_ACTIONS, PLAIN_ACTIONS } from '../../../src/bench/input/actions.ts';
import { KEY_TABLE } from '../../../src/bench/input/keyTable.ts';

const messages: Readonly<Record<string, string>> = en;
const nameOf = (code: string, shift = false): string =>
  keyName({ code, shift, action: 'fit', scope: 'bench' }, key => messages[`bench.key.${key}`] ?? '');

describe('the cap of a key', () => {
  it('says what is printed on it', () => {
    expect(
      ['Digit4', 'KeyR', 'Equal', 'BracketLeft', 'ArrowUp', 'PageDown', 'Escape'].map(code => nameOf(code)),
    ).toEqual(['4', 'R', '+', '[', '↑', 'Page down', 'Esc']);
    expect(nameOf('KeyR', true)).toBe('⇧ R');
  });

  it('never shows the name of a code', () => {
    for (const { code, shift } of KEY_TABLE) {
      const name = nameOf(code, shift);
      const isWorded = WORDED_KEYS.some(key => key === code);
      expect(isWorded || name.replace('⇧ ', '').length <= 3 || code.startsWith('Numpad'), name).toBe(true);
    }
  });
});

describe('the list of keys', () => {
  it('has a key and words for every action', () => {
    for (const action of [...LIGHT_ACTIONS, ...PLAIN_ACTIONS])
      expect(keysOf(KEY_TABLE, action), action).not.toEqual([]);
    for (const action of NAMED_ACTIONS) expect(messages[`bench.action.${action}`], action).toBeTruthy();
    expect(PLAIN_ACTIONS.length - NAMED_ACTIONS.length).toBe(20);
  });
});

describe('the scale', () => {
  it('is told in life sizes of a screen of 96 px to the inch', () => {
    expect(lifeSizes(96 / 25.4)).toBe('1.0');
    expect(lifeSizes((96 / 25.4) * 2.54)).toBe('2.5');
    expect(lifeSizes(96)).toBe('25');
  });
});
