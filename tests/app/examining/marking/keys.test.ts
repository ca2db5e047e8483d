import { describe, expect, it } from 'vitest';
import { findMarkingKey } from '../../../../src/app/examining/marking/keys/findMarkingKey.ts';
import { type AppKey, chordOf, isSameChord } from '../../../../src/app/examining/marking/keys/keyChord.ts';
import { MARKING_KEYS, scopesIn } from '../../../../src/app/examining/marking/keys/markingKeys.ts';
import { createMarkingStore } from '../../../../src/app/examining/marking/markingStore.ts';
import { KEY_TABLE } from '../../../../src/bench/input/keyTable.ts';

/** Keys of the page around a case, which act whatever is in hand; they are listed by what they print. */
const CASE_KEYS = ['KeyJ', 'KeyU', 'KeyG', 'Shift+Slash', 'Slash', 'Command+Enter'];

const nameOf = ({ code, shift, command }: Pick<AppKey, 'code' | 'shift' | 'command'>): string =>
  `${command ? 'Command+' : ''}${shift ? 'Shift+' : ''}${code}`;

const benchNames = new Set(KEY_TABLE.map(({ code, shift }) => nameOf({ code, shift, command: false })));

describe('the keys of the marking part', () => {
  it('are each bound once in a scope', () => {
    const names = MARKING_KEYS.map(key => `${key.scope} ${nameOf(key)}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are no keys of the bench in any of its scopes, but where a special scope takes over arrows, Enter and Escape', () => {
    const shared = MARKING_KEYS.filter(key => benchNames.has(nameOf(key)));
    expect(shared.filter(({ scope }) => scope === 'marking')).toEqual([]);
    expect(shared.filter(({ code }) => !/^(Arrow(Left|Right|Up|Down)|Enter|Escape)$/.test(code))).toEqual([]);
  });

  it('are no keys of the case around them', () => {
    expect(MARKING_KEYS.filter(key => CASE_KEYS.includes(nameOf(key)))).toEqual([]);
  });

  it('never fight a digit, the sign for the list of keys, or what the browser does with Alt', () => {
    expect(MARKING_KEYS.filter(({ code }) => /^Digit|^Slash/.test(code))).toEqual([]);
    const press = { code: 'KeyQ', key: 'q', shiftKey: false, ctrlKey: false, altKey: true, metaKey: false };
    expect(chordOf(press)).toBeNull();
  });

  it('leave arrows and Enter to the bench until something of theirs is in hand', () => {
    const store = createMarkingStore({ makeId: () => 'a' });
    const press = (code: string) => ({
      code,
      key: code,
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
    });
    const actionOf = (code: string) => findMarkingKey(press(code), scopesIn(store.getState()))?.action ?? null;
    expect(['ArrowLeft', 'Enter', 'Escape', 'Delete'].map(actionOf)).toEqual([null, null, null, null]);
    store.getState().placeCursor({ face: 'data.recto', at: { x: 1, y: 1 } });
    expect(['ArrowLeft', 'Enter', 'Escape'].map(actionOf)).toEqual(['step-left', 'place', 'escape']);
    store.getState().placeCursor(null);
    store.getState().name({ kind: 'person' }, 'white');
    expect(['ArrowLeft', 'Enter', 'Escape', 'Delete'].map(actionOf)).toEqual([null, null, 'escape', 'remove']);
    store.getState().chooseTool('select');
    expect(['ArrowLeft', 'Enter'].map(actionOf)).toEqual(['step-left', 'next-handle']);
  });

  it('count letters as printed, and ⌘ as Ctrl', () => {
    const dvorak = { code: 'Slash', key: 'z', shiftKey: false, ctrlKey: false, altKey: false, metaKey: true };
    const undo = MARKING_KEYS.find(({ action }) => action === 'undo')!;
    expect(isSameChord(chordOf(dvorak)!, undo)).toBe(true);
  });
});
