import { createStore, type StoreApi } from 'zustand/vanilla';
import { FRAUD_TREE } from '../../../core/document/fraudTree.ts';
import type { Light } from '../../../core/document/lights.ts';
import { applyEdit } from '../../../core/marks/applyEdit.ts';
import { drawnPlaces } from '../../../core/marks/drawnPlaces.ts';
import type { Edit, EditOrigin } from '../../../core/marks/edit.ts';
import { EMPTY_HISTORY, recordEdit, redoEdit, type Step, undoEdit } from '../../../core/marks/history.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { DrawnShape, MarkPlace } from '../../../core/marks/place.ts';
import { duplicateShape } from '../../../core/marks/tools/moveShape.ts';
import { stepTool } from '../../../core/marks/tools/stepTool.ts';
import type { Result } from '../../../core/units/failure.ts';
import { isSameValue } from '../../../core/units/isSameValue.ts';
import { familyOfKind } from './guessFamily.ts';
import type { MarkingActions, MarkingDeed, MarkingOptions, MarkingState } from './markingState.ts';
import { replaceShape } from './replaceShape.ts';

export type MarkingStore = StoreApi<MarkingState & MarkingActions>;

type Get = MarkingStore['getState'];
type Set = (part: Partial<MarkingState>) => void;

/** Everything a step of this store reads and writes. */
type Desk = {
  readonly get: Get;
  readonly set: Set;
  readonly options: MarkingOptions;
  readonly tell: (what: MarkingDeed) => void;
  readonly commit: (edit: Edit) => boolean;
};

const NOTHING = { created: [], updated: [], removed: [] } as const;

/** The marks of one document in hand, and how they are made. One store per case. */
export function createMarkingStore(options: MarkingOptions): MarkingStore {
  return createStore<MarkingState & MarkingActions>()((set, get) => {
    const tell = (what: MarkingDeed): void => set({ deed: { count: (get().deed?.count ?? 0) + 1, what } });
    const commit = (edit: Edit): boolean => {
      const after = applyEdit(get().marks, edit);
      if (!after.ok) {
        if (after.failures[0]?.code === 'marks/too-many-marks') tell({ kind: 'too-many' });
        return false;
      }
      set({ marks: after.value, history: recordEdit(get().history, edit) });
      options.onChange?.(edit, after.value);
      return true;
    };
    const desk: Desk = { get, set, options, tell, commit };
    return { ...firstState(options), ...drawActions(desk), ...markActions(desk), ...wayActions(desk) };
  });
}

function firstState({ initial = [], history = EMPTY_HISTORY, isLocked = false }: MarkingOptions): MarkingState {
  return {
    marks: initial,
    history,
    selected: null,
    hovered: null,
    tool: 'rectangle',
    sheet: 'marks',
    draft: null,
    grip: null,
    pairing: null,
    cursor: null,
    stride: 1,
    handle: null,
    defaults: { family: null, confidence: 3 },
    isLocked,
    deed: null,
  };
}

function drawActions(
  desk: Desk,
): Pick<MarkingActions, 'chooseTool' | 'draw' | 'giveUpPress' | 'name' | 'togglePairing'> {
  const { get, set, tell } = desk;
  let beforePress: { readonly draft: MarkingState['draft'] } | null = null;
  return {
    chooseTool: tool => {
      const { pairing, tool: held } = get();
      if (pairing !== null) set({ pairing: { ...pairing, before: null } });
      if (tool !== held) set({ tool, draft: null, grip: null, handle: null });
    },
    draw: (event, ground, origin) => {
      const { tool, draft: held, isLocked } = get();
      if (tool === 'select' || isLocked) return;
      if (event.kind === 'press') beforePress = { draft: held };
      else if (event.kind === 'release') beforePress = null;
      const isElsewhere = held !== null && held.face !== ground.face;
      const before = isElsewhere ? null : (held?.draft ?? null);
      const { draft, shape, isRefused } = stepTool(tool, before, event, ground.page);
      set({ draft: draft === null ? null : { face: ground.face, draft } });
      if (isRefused) tell({ kind: 'too-small' });
      else if (shape !== null) placeMark(desk, { kind: 'region', face: ground.face, shape }, ground.light, origin);
      else if (event.kind === 'point' && draft?.tool === 'polygon') {
        tell({ kind: 'point-set', count: draft.points.length });
      } else if (event.kind === 'point' && draft !== null) tell({ kind: 'begun' });
    },
    giveUpPress: () => {
      set({ grip: null, ...beforePress });
      beforePress = null;
    },
    name: (place, light) => placeMark(desk, place, light, 'list'),
    togglePairing: benchTool => {
      const { isLocked, pairing, tool } = get();
      if (isLocked) return;
      if (pairing !== null) set({ ...endPairing(get()), draft: null });
      else if (benchTool === 'mark' && tool !== 'select') set({ pairing: { first: null, before: null }, draft: null });
      else {
        const before = { tool, benchTool };
        set({ pairing: { first: null, before }, tool: 'pin', draft: null, grip: null, handle: null });
      }
    },
  };
}

/** No pair any more, and the tool from before it again. */
function endPairing({ pairing, tool }: MarkingState): Pick<MarkingState, 'pairing' | 'tool'> {
  return { pairing: null, tool: pairing?.before?.tool ?? tool };
}

/** A named place becomes a mark, or one end of the pair that is being named. */
function placeMark(desk: Desk, place: MarkPlace, light: Light, origin: EditOrigin): void {
  const { get, set, tell } = desk;
  const { pairing, isLocked } = get();
  if (isLocked) return;
  if (place.kind === 'pair') {
    set(endPairing(get()));
    addMark(desk, place, light, origin);
  } else if (pairing === null) addMark(desk, place, light, origin);
  else if (pairing.first === null) {
    set({ pairing: { ...pairing, first: place } });
    tell({ kind: 'half-named', place });
  } else if (isSameValue(pairing.first, place)) tell({ kind: 'same-half' });
  else {
    set(endPairing(get()));
    addMark(desk, { kind: 'pair', first: pairing.first, second: place }, light, origin);
  }
}

/** A place named from the lists is marked once; naming it again takes its mark. */
function addMark(desk: Desk, place: MarkPlace, light: Light, origin: EditOrigin): void {
  const marked = origin === 'list' ? desk.get().marks.find(mark => isSameValue(mark.place, place)) : undefined;
  if (marked !== undefined) {
    desk.set({ selected: marked.id, handle: null, sheet: 'marks' });
    desk.tell({ kind: 'already-marked', mark: marked });
    return;
  }
  const { defaults } = desk.get();
  const family = defaults.family ?? (desk.options.familyOf ?? familyOfKind)(place);
  const mark: Mark = {
    id: desk.options.makeId(),
    sequence: nextSequence(desk.get()),
    place,
    family,
    class: null,
    confidence: defaults.confidence,
    light,
  };
  if (!desk.commit({ origin, ...NOTHING, created: [mark] })) return;
  desk.set({ selected: mark.id, handle: null, ...(origin === 'list' ? { sheet: 'marks' } : {}) });
  desk.tell({ kind: 'created', mark });
}

/** One more than any mark ever had as far as is remembered, so that a number is not given twice. */
function nextSequence({ marks, history }: MarkingState): number {
  const past = [...history.past, ...history.future].flatMap(edit => [...edit.created, ...edit.removed]);
  return 1 + Math.max(-1, ...[...marks, ...past].map(mark => mark.sequence));
}

function markActions(
  desk: Desk,
): Pick<
  MarkingActions,
  'select' | 'hover' | 'stepMark' | 'changeMark' | 'setDefaults' | 'hold' | 'putShape' | 'duplicate' | 'remove'
> {
  const { get, set, tell, commit } = desk;
  const find = (id: string): Mark | null => get().marks.find(mark => mark.id === id) ?? null;
  const update = (from: Mark, to: Mark, origin: EditOrigin): boolean =>
    !get().isLocked && !isSameValue(from, to) && commit({ origin, ...NOTHING, updated: [{ from, to }] });
  const select = (id: string | null): void => {
    if (id === get().selected) return;
    set({ selected: id, handle: null });
    const mark = id === null ? null : find(id);
    if (mark !== null) tell({ kind: 'selected', mark });
  };
  return {
    select,
    hover: id => {
      if (id !== get().hovered) set({ hovered: id });
    },
    stepMark: way => {
      const { marks, selected } = get();
      const at = marks.findIndex(mark => mark.id === selected);
      const next = at < 0 ? (way > 0 ? 0 : marks.length - 1) : (at + way + marks.length) % marks.length;
      select(marks[next]?.id ?? null);
    },
    changeMark: (id, change) => {
      const from = find(id);
      if (from === null) return;
      const to = { ...from, ...change };
      const fits = to.class === null || FRAUD_TREE[to.class].family === to.family;
      const after = fits ? to : { ...to, class: null };
      if (update(from, after, 'list')) tell({ kind: 'changed', mark: after });
    },
    setDefaults: change => set({ defaults: { ...get().defaults, ...change } }),
    hold: grip => set({ grip: get().isLocked ? null : grip }),
    putShape: (id, end, shape, kind, origin) => {
      set({ grip: null });
      const from = find(id);
      if (from === null) return;
      const to = { ...from, place: replaceShape(from.place, end, () => shape) };
      if (update(from, to, origin)) tell({ kind, mark: to });
    },
    duplicate: (id, page) => {
      const from = find(id);
      if (from === null || get().isLocked) return;
      const copy: Mark = {
        ...from,
        id: desk.options.makeId(),
        sequence: nextSequence(get()),
        place: shiftCopy(from.place, shape => duplicateShape(shape, page)),
      };
      if (!commit({ origin: 'list', ...NOTHING, created: [copy] })) return;
      set({ selected: copy.id, handle: null });
      tell({ kind: 'duplicated', mark: copy });
    },
    remove: (id, origin) => {
      const mark = find(id);
      if (mark === null || get().isLocked || !commit({ origin, ...NOTHING, removed: [mark] })) return;
      set({ selected: null, hovered: null, handle: null });
      tell({ kind: 'removed', mark });
    },
  };
}

function shiftCopy(place: MarkPlace, shift: (shape: DrawnShape) => DrawnShape): MarkPlace {
  return drawnPlaces(place).length === 0
    ? place
    : ([0, 1] as const).reduce<MarkPlace>((whole, end) => replaceShape(whole, end, shift), place);
}

function wayActions(
  desk: Desk,
): Pick<
  MarkingActions,
  'undo' | 'redo' | 'escape' | 'placeCursor' | 'chooseStride' | 'chooseHandle' | 'showSheet' | 'lock'
> {
  const { get, set, tell, options } = desk;
  const walk = (step: Result<Step>, kind: 'undone' | 'redone'): void => {
    if (!step.ok) {
      tell({ kind: 'nothing-left' });
      return;
    }
    const { edit, marks, history } = step.value;
    const touched = edit.created[0] ?? edit.updated[0]?.to ?? null;
    set({ marks, history, grip: null, handle: null, selected: touched?.id ?? null });
    tell({ kind, mark: touched ?? edit.removed[0] ?? null });
    options.onChange?.(edit, marks);
  };
  const stepDraft = (kind: 'undo-point' | 'redo-point'): boolean => {
    const { draft: held, tool } = get();
    if (held === null || tool === 'select') return false;
    const { draft } = stepTool(tool, held.draft, { kind }, { width: 0, height: 0 });
    set({ draft: draft === null ? null : { face: held.face, draft } });
    const told = kind === 'undo-point' ? 'point-taken' : 'point-set';
    tell(draft?.tool === 'polygon' ? { kind: told, count: draft.points.length } : { kind: 'cancelled' });
    return true;
  };
  return {
    undo: () => {
      if (!get().isLocked && !stepDraft('undo-point')) walk(undoEdit(get().history, get().marks), 'undone');
    },
    redo: () => {
      const { isLocked, draft } = get();
      if (isLocked) return;
      if (draft !== null) {
        if (draft.draft.tool === 'polygon') stepDraft('redo-point');
      } else walk(redoEdit(get().history, get().marks), 'redone');
    },
    escape: () => {
      const { draft, grip, pairing, cursor, selected } = get();
      if (draft !== null || grip !== null) set({ draft: null, grip: null });
      else if (pairing !== null) set(endPairing(get()));
      else if (selected !== null) {
        set({ selected: null, handle: null });
        return true;
      } else if (cursor !== null) set({ cursor: null });
      else return false;
      tell({ kind: 'cancelled' });
      return true;
    },
    placeCursor: cursor => set({ cursor }),
    chooseStride: stride => set({ stride }),
    chooseHandle: handle => set({ handle }),
    showSheet: sheet => set({ sheet }),
    lock: isLocked => set({ isLocked, draft: null, grip: null, ...endPairing(get()) }),
  };
}
