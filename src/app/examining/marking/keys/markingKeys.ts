import { CURSOR_WAYS, type CursorWay } from '../../../../core/marks/tools/gridCursor.ts';
import { MARKING_TOOLS, type MarkingState, type MarkingTool } from '../markingState.ts';
import { type AppKey, parseChord } from './keyChord.ts';

/** What a key or a button of the marking part asks for. */
export type MarkingAction =
  | `tool-${MarkingTool}`
  | 'hand'
  | 'undo'
  | 'redo'
  | 'pair'
  | 'cursor'
  | 'next-mark'
  | 'previous-mark'
  | 'mark-below'
  | 'fly'
  | 'edit'
  | 'duplicate'
  | 'remove'
  | 'take-back'
  | 'place'
  | 'close'
  | 'next-handle'
  | 'escape'
  | `${'fine' | 'step' | 'leap'}-${CursorWay}`;

/**
 * When a key acts, the most special first: while something is drawn, while the grid cursor is on, while a mark is taken
 * with the tool `select`, while a mark or a pair is in hand, always. The special ones win over the bench.
 */
export const MARKING_SCOPES = ['drawing', 'cursor', 'taken', 'inHand', 'marking'] as const;
export type MarkingScope = (typeof MARKING_SCOPES)[number];
export type MarkingKey = AppKey<MarkingAction, MarkingScope>;

function bind(chord: string, action: MarkingAction, scope: MarkingScope = 'marking'): MarkingKey {
  return { ...parseChord(chord), action, scope };
}

const PACES = [
  ['', 'step'],
  ['Shift+', 'leap'],
  ['Command+', 'fine'],
] as const;

function bindArrows(scope: MarkingScope): readonly MarkingKey[] {
  return PACES.flatMap(([prefix, pace]) =>
    CURSOR_WAYS.map(way =>
      bind(`${prefix}Arrow${way.charAt(0).toUpperCase()}${way.slice(1)}`, `${pace}-${way}`, scope),
    ),
  );
}

const TOOL_KEYS: Readonly<Record<MarkingTool, string>> = {
  select: 'KeyA',
  pin: 'KeyI',
  rectangle: 'KeyQ',
  ellipse: 'KeyE',
  polygon: 'KeyO',
  freehand: 'KeyW',
};

/** The keys of the marking part, in the order in which they are shown. None is a key of the bench, but where a special scope takes it over. */
export const MARKING_KEYS: readonly MarkingKey[] = [
  ...MARKING_TOOLS.map(tool => bind(TOOL_KEYS[tool], `tool-${tool}`)),
  bind('KeyY', 'hand'),
  bind('Command+KeyZ', 'undo'),
  bind('Command+Shift+KeyZ', 'redo'),
  bind('Command+KeyY', 'redo'),
  bind('KeyN', 'next-mark'),
  bind('KeyP', 'previous-mark'),
  bind('Shift+KeyN', 'mark-below'),
  bind('Shift+KeyP', 'pair'),
  bind('KeyZ', 'cursor'),
  bind('KeyK', 'edit', 'inHand'),
  bind('Shift+KeyK', 'fly', 'inHand'),
  bind('Shift+KeyD', 'duplicate', 'inHand'),
  bind('Delete', 'remove', 'inHand'),
  bind('Backspace', 'remove', 'inHand'),
  bind('Escape', 'escape', 'inHand'),
  ...bindArrows('taken'),
  bind('Enter', 'next-handle', 'taken'),
  ...bindArrows('cursor'),
  bind('Enter', 'place', 'cursor'),
  bind('Escape', 'escape', 'cursor'),
  bind('Enter', 'close', 'drawing'),
  bind('Backspace', 'take-back', 'drawing'),
  bind('Escape', 'escape', 'drawing'),
];

/** The scopes that hold, the most special first. With the grid cursor on, Enter sets points also while something is drawn. */
export function scopesIn(
  state: Pick<MarkingState, 'draft' | 'grip' | 'cursor' | 'selected' | 'pairing' | 'tool' | 'isLocked'>,
): readonly MarkingScope[] {
  const isDrawing = state.draft !== null || state.grip !== null;
  const holds: Readonly<Record<MarkingScope, boolean>> = {
    drawing: isDrawing,
    cursor: state.cursor !== null,
    taken: state.tool === 'select' && state.selected !== null && state.cursor === null,
    inHand: state.selected !== null || state.pairing !== null,
    marking: true,
  };
  const scopes = MARKING_SCOPES.filter(scope => holds[scope]);
  return holds.cursor && isDrawing
    ? ['cursor', 'drawing', ...scopes.filter(scope => scope !== 'cursor' && scope !== 'drawing')]
    : scopes;
}
