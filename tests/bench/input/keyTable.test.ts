import { describe, expect, it } from 'vitest';
import { LIGHT_ACTIONS, PLAIN_ACTIONS } from '../../../src/bench/input/actions.ts';
import { findBinding, type KeyPress } from '../../../src/bench/input/findBinding.ts';
import { KEY_TABLE } from '../../../src/bench/input/keyTable.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { smallBook } from '../book.ts';

const state = initialState(smallBook(), 'data.verso');

function press(code: string, key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { code, key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...change };
}

function actionOf(pressed: KeyPress, change: Partial<typeof state> = {}): string | null {
  return findBinding(KEY_TABLE, pressed, { ...state, ...change })?.action ?? null;
}

describe('the key table', () => {
  it('has no two bindings for one key in one scope', () => {
    const keys = KEY_TABLE.map(({ code, shift, scope }) => `${scope} ${shift ? 'Shift+' : ''}${code}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('reaches every action by key', () => {
    const bound = new Set(KEY_TABLE.map(binding => binding.action));
    expect([...PLAIN_ACTIONS, ...LIGHT_ACTIONS].filter(action => !bound.has(action))).toEqual([]);
  });

  it('takes digits for the lights, also on the number pad', () => {
    expect(actionOf(press('Digit1', '1'))).toBe('light-white');
    expect(actionOf(press('Digit8', '8'))).toBe('light-tilt');
    expect(actionOf(press('Numpad4', '4'))).toBe('light-uv365');
    expect(actionOf(press('Digit2', 'é'))).toBe('light-oblique');
  });

  it('takes letters as printed, and by their place where the alphabet is another', () => {
    expect(actionOf(press('KeyR', 'r'))).toBe('turn-left');
    expect(actionOf(press('KeyR', 'R', { shiftKey: true }))).toBe('turn-right');
    expect(actionOf(press('Semicolon', 'm'))).toBe('measure');
    expect(actionOf(press('KeyL', 'д'))).toBe('loupe');
  });

  it('takes signs wherever the keyboard has them', () => {
    expect(actionOf(press('BracketRight', '+'))).toBe('zoom-in');
    expect(actionOf(press('Equal', '+', { shiftKey: true }))).toBe('zoom-in');
    expect(actionOf(press('Slash', '-'))).toBe('zoom-out');
    expect(actionOf(press('Digit9', ']', { ctrlKey: true, altKey: true }))).toBe('magnify-more');
  });

  it('gives arrows to the lamp, the tilt or the view by the light, and with Shift to the glass or the ruler', () => {
    expect(actionOf(press('ArrowLeft', 'ArrowLeft'))).toBe('pan-left');
    expect(actionOf(press('ArrowLeft', 'ArrowLeft'), { light: 'oblique' })).toBe('lamp-left');
    expect(actionOf(press('ArrowUp', 'ArrowUp'), { light: 'tilt' })).toBe('tilt-up');
    const shifted = press('ArrowUp', 'ArrowUp', { shiftKey: true });
    expect(actionOf(shifted)).toBe('pan-up');
    expect(actionOf(shifted, { loupe: { ...state.loupe, on: true } })).toBe('loupe-up');
    expect(actionOf(shifted, { tool: 'ruler', loupe: { ...state.loupe, on: true } })).toBe('ruler-up');
  });

  it('leaves to the browser what is pressed with Ctrl, Alt or Meta', () => {
    expect(actionOf(press('KeyR', 'r', { ctrlKey: true }))).toBeNull();
    expect(actionOf(press('Digit1', '1', { metaKey: true }))).toBeNull();
    expect(actionOf(press('ArrowLeft', 'ArrowLeft', { altKey: true }))).toBeNull();
    expect(actionOf(press('Equal', '=', { ctrlKey: true }))).toBeNull();
  });
});
