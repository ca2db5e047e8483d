import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKING_TOOLS } from '../../../../src/app/examining/marking/markingState.ts';
import { createMarkingStore, type MarkingStore } from '../../../../src/app/examining/marking/markingStore.ts';
import { applyEdit } from '../../../../src/core/marks/applyEdit.ts';
import type { Edit } from '../../../../src/core/marks/edit.ts';
import { MARKS_MAX, type Mark } from '../../../../src/core/marks/mark.ts';
import type { DrawnShape } from '../../../../src/core/marks/place.ts';
import { mm } from '../../../../src/core/units/length.ts';

const GROUND = { face: 'data.recto', page: { width: 125, height: 88 }, light: 'uv365' } as const;

function openStore(initial: readonly Mark[] = []): { readonly store: MarkingStore; readonly edits: readonly Edit[] } {
  let count = 0;
  const edits: Edit[] = [];
  const store = createMarkingStore({ makeId: () => `m${++count}`, initial, onChange: edit => edits.push(edit) });
  return { store, edits };
}

function drawBox(store: MarkingStore, x: number, y: number, size = 10): void {
  store.getState().chooseTool('rectangle');
  for (const [kind, by] of [
    ['press', 0],
    ['move', size],
    ['release', size],
  ] as const) {
    store.getState().draw({ kind, at: { x: x + by, y: y + by }, slack: 0.5 }, GROUND, 'pointer');
  }
}

function setPoints(store: MarkingStore, count: number): void {
  store.getState().chooseTool('polygon');
  for (let i = 0; i < count; i++) {
    const at = { x: 20 + 10 * i, y: 20 + (i % 2) * 20 };
    store.getState().draw({ kind: 'press', at, slack: 0.5 }, GROUND, 'pointer');
    store.getState().draw({ kind: 'release', at, slack: 0.5 }, GROUND, 'pointer');
  }
}

const told = (store: MarkingStore) => store.getState().deed?.what.kind;

describe('the marks in hand', () => {
  it('are made where the hand draws, in the light that is on, and taken at once', () => {
    const { store, edits } = openStore();
    drawBox(store, 20, 30);
    const [mark] = store.getState().marks;
    expect(mark).toEqual({
      id: 'm1',
      sequence: 0,
      place: {
        kind: 'region',
        face: 'data.recto',
        shape: { kind: 'rectangle', x: 20, y: 30, width: 10, height: 10 },
      },
      family: 'data',
      class: null,
      confidence: 3,
      light: 'uv365',
    });
    expect(store.getState().selected).toBe('m1');
    expect(edits.map(({ origin }) => origin)).toEqual(['pointer']);
  });

  it('keep the tool through undo and redo', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKING_TOOLS), fc.array(fc.boolean(), { maxLength: 8 }), (tool, steps) => {
        const { store } = openStore();
        drawBox(store, 1, 1);
        drawBox(store, 40, 30);
        store.getState().chooseTool(tool);
        for (const isBack of steps) {
          if (isBack) store.getState().undo();
          else store.getState().redo();
          expect(store.getState().tool).toBe(tool);
        }
      }),
      { seed: 1, numRuns: 80 },
    );
  });

  it('go back point by point while an outline is drawn, then mark by mark', () => {
    const { store } = openStore();
    drawBox(store, 60, 60);
    setPoints(store, 3);
    const { undo, redo } = store.getState();
    const points = () => {
      const draft = store.getState().draft?.draft;
      return draft?.tool === 'polygon' ? draft.points.length : 0;
    };
    undo();
    expect([points(), told(store)]).toEqual([2, 'point-taken']);
    redo();
    expect(points()).toBe(3);
    for (let i = 0; i < 3; i++) undo();
    expect([points(), store.getState().draft, store.getState().marks.length]).toEqual([0, null, 1]);
    undo();
    expect(store.getState().marks).toEqual([]);
  });

  it('leave what one is in from the inside out: draft, pair, selection, cursor', () => {
    const { store } = openStore();
    drawBox(store, 60, 60);
    store.getState().placeCursor({ face: 'data.recto', at: { x: 3, y: 3 } });
    store.getState().togglePairing('mark');
    setPoints(store, 2);
    const stateOf = () => {
      const { draft, pairing, selected, cursor } = store.getState();
      return [draft, pairing, selected, cursor].map(part => part !== null);
    };
    const steps = Array.from({ length: 5 }, () => [store.getState().escape(), stateOf()]);
    expect(steps).toEqual([
      [true, [false, true, true, true]],
      [true, [false, false, true, true]],
      [true, [false, false, false, true]],
      [true, [false, false, false, false]],
      [false, [false, false, false, false]],
    ]);
    expect(store.getState().marks).toHaveLength(1);
  });

  it('give up a press when two fingers were meant, and no more than that press', () => {
    const { store } = openStore();
    setPoints(store, 2);
    store.getState().draw({ kind: 'press', at: { x: 90, y: 10 }, slack: 0.5 }, GROUND, 'pointer');
    store.getState().giveUpPress();
    const draft = store.getState().draft?.draft;
    expect(draft?.tool === 'polygon' && draft.points.length).toBe(2);
  });

  it('become a pair when two places are named one after the other', () => {
    const { store } = openStore();
    store.getState().togglePairing('mark');
    drawBox(store, 20, 30);
    expect([store.getState().marks.length, told(store)]).toEqual([0, 'half-named']);
    const row = { kind: 'row', source: 'mrz', field: 'birthDate' } as const;
    store.getState().name(row, 'white');
    const [mark] = store.getState().marks;
    expect(mark?.place.kind === 'pair' && mark.place.second).toEqual(row);
    expect(store.getState().pairing).toBeNull();
    store.getState().togglePairing('mark');
    store.getState().name({ kind: 'person' }, 'white');
    store.getState().name({ kind: 'person' }, 'white');
    expect([store.getState().marks.length, told(store)]).toEqual([1, 'same-half']);
  });

  it('come to hand in their list when a place is named from another, and a place is marked once', () => {
    const { store, edits } = openStore();
    const { name, select, showSheet } = store.getState();
    const inHand = () => {
      const { sheet, selected, marks } = store.getState();
      return [sheet, selected, marks.length, told(store)];
    };
    showSheet('places');
    name({ kind: 'document', scope: 'page', face: 'data.recto' }, 'white');
    expect(inHand()).toEqual(['marks', 'm1', 1, 'created']);
    showSheet('places');
    name({ kind: 'document', scope: 'page', face: 'data.verso' }, 'white');
    expect(inHand()).toEqual(['marks', 'm2', 2, 'created']);
    select(null);
    showSheet('places');
    name({ kind: 'document', scope: 'page', face: 'data.recto' }, 'uv365');
    expect([...inHand(), edits.length]).toEqual(['marks', 'm1', 2, 'already-marked', 2]);
  });

  it('leave the list open that the second place of a pair is named from', () => {
    const { store } = openStore();
    const { name, showSheet, togglePairing } = store.getState();
    showSheet('reader');
    togglePairing('mark');
    name({ kind: 'row', source: 'mrz', field: 'birthDate' }, 'white');
    expect(store.getState().sheet).toBe('reader');
    name({ kind: 'row', source: 'mrz', field: 'expiryDate' }, 'white');
    expect([store.getState().sheet, store.getState().selected]).toEqual(['marks', 'm1']);
  });

  it('are made of a whole pair at once, also where one was being named', () => {
    const { store } = openStore();
    const { name, showSheet, togglePairing } = store.getState();
    const shape = { kind: 'rectangle', x: mm(10), y: mm(10), width: mm(30), height: mm(4) } as DrawnShape;
    const pair = {
      kind: 'pair',
      first: { kind: 'row', source: 'mrz', field: 'birthDate' },
      second: { kind: 'region', face: 'data.verso', shape },
    } as const;
    showSheet('reader');
    togglePairing('hand');
    name(pair, 'white');
    expect(store.getState().marks.map(({ place }) => place)).toEqual([pair]);
    expect([store.getState().pairing, store.getState().tool, store.getState().sheet]).toEqual([
      null,
      'rectangle',
      'marks',
    ]);
    name(pair, 'white');
    expect(told(store)).toBe('already-marked');
  });

  it('are pointed at with the pin while a pair is named with nothing to draw in hand, and the tool from before comes back', () => {
    const { store } = openStore();
    const { chooseTool, togglePairing, draw } = store.getState();
    const click = (x: number) => {
      for (const kind of ['press', 'release'] as const) draw({ kind, at: { x, y: 20 }, slack: 0.5 }, GROUND, 'pointer');
    };
    togglePairing('hand');
    expect(store.getState().tool).toBe('pin');
    click(20);
    click(60);
    const [mark] = store.getState().marks;
    expect(mark?.place).toMatchObject({
      kind: 'pair',
      first: { shape: { kind: 'pin', x: 20 } },
      second: { shape: { kind: 'pin', x: 60 } },
    });
    expect(store.getState().tool).toBe('rectangle');
    chooseTool('select');
    togglePairing('mark');
    expect(store.getState()).toMatchObject({ tool: 'pin', pairing: { before: { tool: 'select', benchTool: 'mark' } } });
    store.getState().escape();
    expect(store.getState()).toMatchObject({ tool: 'select', pairing: null });
    togglePairing('mark');
    togglePairing('mark');
    expect(store.getState().tool).toBe('select');
  });

  it('keep a tool that draws through a pair, whether it was in hand before or taken on the way', () => {
    const { store } = openStore();
    const { chooseTool, togglePairing } = store.getState();
    chooseTool('ellipse');
    togglePairing('mark');
    expect(store.getState().tool).toBe('ellipse');
    togglePairing('mark');
    expect(store.getState().tool).toBe('ellipse');
    togglePairing('hand');
    chooseTool('polygon');
    togglePairing('mark');
    expect(store.getState().tool).toBe('polygon');
  });

  it('lose a class that is not of the new family', () => {
    const { store } = openStore();
    drawBox(store, 20, 30);
    const { changeMark } = store.getState();
    changeMark('m1', { class: 'overwriting' });
    changeMark('m1', { confidence: 5 });
    expect(store.getState().marks[0]).toMatchObject({ family: 'data', class: 'overwriting', confidence: 5 });
    changeMark('m1', { family: 'mrz' });
    expect(store.getState().marks[0]).toMatchObject({ family: 'mrz', class: null });
    store.getState().undo();
    expect(store.getState().marks[0]).toMatchObject({ family: 'data', class: 'overwriting' });
  });

  it('keep their number, and never give one twice', () => {
    const { store } = openStore();
    drawBox(store, 10, 10);
    drawBox(store, 40, 10);
    store.getState().remove('m2', 'keyboard');
    drawBox(store, 70, 10);
    expect(store.getState().marks.map(({ sequence }) => sequence)).toEqual([0, 2]);
  });

  it('are refused politely beyond what a file holds', () => {
    const many = Array.from(
      { length: MARKS_MAX },
      (_, i): Mark => ({
        id: `x${i}`,
        sequence: i,
        place: { kind: 'region', face: 'data.recto', shape: { kind: 'pin', x: mm(i % 125), y: mm(i % 88) } },
        family: 'data',
        class: null,
        confidence: 1,
        light: 'white',
      }),
    );
    const { store, edits } = openStore(many);
    drawBox(store, 20, 30);
    expect([store.getState().marks.length, told(store), edits.length]).toEqual([MARKS_MAX, 'too-many', 0]);
  });

  it('are not touched once they are locked', () => {
    const { store, edits } = openStore();
    drawBox(store, 20, 30);
    store.getState().lock(true);
    const before = store.getState().marks;
    drawBox(store, 50, 30);
    const { undo, remove, changeMark, name, duplicate } = store.getState();
    undo();
    remove('m1', 'keyboard');
    changeMark('m1', { confidence: 1 });
    name({ kind: 'person' }, 'white');
    duplicate('m1', GROUND.page);
    expect([store.getState().marks, edits.length]).toEqual([before, 1]);
  });

  it('are told to whoever keeps them by edits that lead to the same marks', () => {
    const anyDeed = fc.oneof(
      fc.record({ kind: fc.constant('draw' as const), x: fc.nat({ max: 100 }), y: fc.nat({ max: 70 }) }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'copy' as const, 'remove' as const) }),
    );
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 25 }), deeds => {
        const { store, edits } = openStore();
        for (const deed of deeds) {
          const { selected, marks, undo, redo, duplicate, remove } = store.getState();
          const id = selected ?? marks[0]?.id ?? 'none';
          if (deed.kind === 'draw') drawBox(store, deed.x, deed.y);
          else if (deed.kind === 'undo') undo();
          else if (deed.kind === 'redo') redo();
          else if (deed.kind === 'copy') duplicate(id, GROUND.page);
          else remove(id, 'keyboard');
        }
        const replayed = edits.reduce<readonly Mark[]>((marks, edit) => {
          const after = applyEdit(marks, edit);
          return after.ok ? after.value : [];
        }, []);
        expect(replayed).toEqual(store.getState().marks);
      }),
      { seed: 3, numRuns: 120 },
    );
  });
});
