import { type BenchAction, LIGHT_ACTIONS } from './actions.ts';

/** When a binding acts: in every state, or only in this light, with this tool in hand, or while the loupe is on. Special scopes win over `bench`. */
export const KEY_SCOPES = ['ruler', 'loupe', 'oblique', 'tilt', 'bench'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** One key: `code` as in KeyboardEvent.code (letters are matched by what is printed on the key where it is Latin). */
export type KeyBinding = {
  readonly code: string;
  readonly shift: boolean;
  readonly action: BenchAction;
  readonly scope: KeyScope;
};

function bind(code: string, action: BenchAction, scope: KeyScope = 'bench'): KeyBinding {
  const shift = code.startsWith('Shift+');
  return { code: shift ? code.slice(6) : code, shift, action, scope };
}

const ARROWS = ['left', 'right', 'up', 'down'] as const;

function bindArrows(
  prefix: '' | 'Shift+',
  kind: 'pan' | 'lamp' | 'tilt' | 'loupe' | 'ruler',
  scope: KeyScope,
): readonly KeyBinding[] {
  return ARROWS.map(way =>
    bind(`${prefix}Arrow${way.charAt(0).toUpperCase()}${way.slice(1)}`, `${kind}-${way}`, scope),
  );
}

/** The keys of the bench, in the order in which they are shown. No two share code, shift and scope. */
export const KEY_TABLE: readonly KeyBinding[] = [
  ...LIGHT_ACTIONS.map((action, at) => bind(`Digit${at + 1}`, action)),
  bind('Equal', 'zoom-in'),
  bind('NumpadAdd', 'zoom-in'),
  bind('Minus', 'zoom-out'),
  bind('NumpadSubtract', 'zoom-out'),
  bind('Digit0', 'fit'),
  bind('Digit9', 'life-size'),
  bind('KeyR', 'turn-left'),
  bind('Shift+KeyR', 'turn-right'),
  bind('KeyF', 'flip'),
  ...bindArrows('', 'pan', 'bench'),
  ...bindArrows('Shift+', 'pan', 'bench'),
  ...bindArrows('', 'lamp', 'oblique'),
  ...bindArrows('', 'tilt', 'tilt'),
  bind('KeyT', 'tilt-flat', 'tilt'),
  bind('PageDown', 'next-page'),
  bind('Period', 'next-page'),
  bind('PageUp', 'previous-page'),
  bind('Comma', 'previous-page'),
  bind('KeyS', 'spread'),
  bind('KeyL', 'loupe'),
  bind('KeyH', 'hold-loupe', 'loupe'),
  bind('BracketRight', 'magnify-more'),
  bind('BracketLeft', 'magnify-less'),
  ...bindArrows('Shift+', 'loupe', 'loupe'),
  bind('KeyM', 'measure'),
  ...bindArrows('Shift+', 'ruler', 'ruler'),
  bind('Enter', 'ruler-swap', 'ruler'),
  bind('KeyC', 'compare'),
  bind('KeyB', 'blink'),
  bind('KeyD', 'difference'),
  bind('KeyX', 'exact'),
  bind('KeyV', 'hide-marks'),
  bind('Escape', 'leave'),
];
