import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, invertEdit, mergeEdits } from '../../../src/core/marks/applyEdit.ts';
import { type Edit, editSchema } from '../../../src/core/marks/edit.ts';
import {
  EMPTY_HISTORY,
  HISTORY_MAX,
  type History,
  recordEdit,
  redoEdit,
  undoEdit,
} from '../../../src/core/marks/history.ts';
import { MARKS_MAX, type Mark } from '../../../src/core/marks/mark.ts';
import { sortMarks } from '../../../src/core/marks/sortMarks.ts';
import type { Result } from '../../../src/core/units/failure.ts';
import { anyMark, anyMarks } from './anyMark.ts';

const SEEDED = { seed: 42, numRuns: 150 };

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failures[0]?.code ?? 'failed');
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : (result.failures[0]?.code ?? '');
}

type Wish = { readonly fate: number; readonly mark: Mark };

/** An edit that fits `marks`: each wish creates its mark, or updates or removes the one of that id. */
function editFor(marks: readonly Mark[], wishes: readonly Wish[]): Edit {
  const created: Mark[] = [];
  const updated: { from: Mark; to: Mark }[] = [];
  const removed: Mark[] = [];
  for (const { fate, mark } of wishes) {
    const from = marks.find(({ id }) => id === mark.id);
    if (from === undefined) created.push(mark);
    else if (fate === 0) removed.push(from);
    else updated.push({ from, to: { ...mark, sequence: from.sequence } });
  }
  return { origin: 'pointer', created, updated, removed };
}

const wish = (i: number) => fc.record({ fate: fc.nat({ max: 2 }), mark: anyMark(`m${i}`, i) });
const wishes = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 6 }).chain(ids => fc.tuple(...ids.map(wish)));
const empty: Edit = { origin: 'pointer', created: [], updated: [], removed: [] };

describe('an edit', () => {
  it('MAR-4 leaves marks in their one order', () => {
    fc.assert(
      fc.property(anyMarks(8), wishes, (marks, some) => {
        const after = unwrap(applyEdit(marks, editFor(marks, some)));
        expect(after).toEqual(sortMarks(after));
        expect(unwrap(applyEdit([...marks].reverse(), editFor(marks, some)))).toEqual(after);
      }),
      SEEDED,
    );
  });

  it('MAR-5 is taken back by its inverse', () => {
    fc.assert(
      fc.property(anyMarks(8), wishes, (marks, some) => {
        const edit = editFor(marks, some);
        expect(unwrap(applyEdit(unwrap(applyEdit(marks, edit)), invertEdit(edit)))).toEqual(sortMarks(marks));
        expect(invertEdit(invertEdit(edit))).toEqual(edit);
      }),
      SEEDED,
    );
  });

  it('MAR-6 is refused where it does not fit', () => {
    const [a, b] = fc.sample(fc.tuple(anyMark('a', 0), anyMark('b', 1)), { seed: 42, numRuns: 1 })[0]!;
    const other: Mark = { ...a, confidence: a.confidence === 1 ? 2 : 1 };
    const tries: [readonly Mark[], Partial<Edit>][] = [
      [[a], { created: [other] }],
      [[], { removed: [a] }],
      [[other], { removed: [a] }],
      [[b], { updated: [{ from: a, to: other }] }],
      [[other], { updated: [{ from: a, to: other }] }],
    ];
    for (const [marks, change] of tries) {
      expect(codeOf(applyEdit(marks, { ...empty, ...change }))).toBe('marks/edit-does-not-fit');
    }
    const full = Array.from({ length: MARKS_MAX }, (_, i) => ({ ...b, id: `n${i}` }));
    expect(codeOf(applyEdit(full, { ...empty, created: [a] }))).toBe('marks/too-many-marks');
  });

  it('MAR-7 joined with the next does what both do', () => {
    fc.assert(
      fc.property(wishes, wishes, wishes, (start, some, more) => {
        const marks = unwrap(applyEdit([], editFor([], start)));
        const first = editFor(marks, some);
        const between = unwrap(applyEdit(marks, first));
        const second = editFor(between, more);
        const merged = unwrap(mergeEdits(first, second));
        expect(unwrap(applyEdit(marks, merged))).toEqual(unwrap(applyEdit(between, second)));
        expect(unwrap(mergeEdits(first, invertEdit(first)))).toEqual(empty);
      }),
      SEEDED,
    );
  });

  it('MAR-8 joins only what follows on it', () => {
    const [a, later] = fc.sample(fc.tuple(anyMark('a', 0), anyMark('a', 0)), { seed: 1, numRuns: 1 })[0]!;
    const removesLater = { ...empty, removed: [later] };
    expect(codeOf(mergeEdits({ ...empty, created: [a] }, removesLater))).toBe('marks/edits-do-not-meet');
    expect(codeOf(mergeEdits({ ...empty, created: [later] }, removesLater))).toBe('ok');
  });

  it('MAR-9 keeps id and sequence and names a mark once', () => {
    const [a, b] = fc.sample(fc.tuple(anyMark('a', 0), anyMark('b', 1)), { seed: 42, numRuns: 1 })[0]!;
    const updates = (to: Mark) => codeOf(applyEdit([a], { ...empty, updated: [{ from: a, to }] }));
    expect(updates(b)).toBe('marks/edit-renames-mark');
    expect(updates({ ...a, sequence: 5 })).toBe('marks/edit-renames-mark');
    expect(codeOf(applyEdit([], { ...empty, created: [a, a] }))).toBe('marks/edit-names-mark-twice');
    expect(codeOf(mergeEdits(empty, { ...empty, created: [a], removed: [a] }))).toBe('marks/edit-names-mark-twice');
    const backAsAnother = { ...empty, created: [{ ...a, sequence: 5 }] };
    expect(codeOf(mergeEdits({ ...empty, removed: [a] }, backAsAnother))).toBe('marks/edit-renames-mark');
  });

  it('MAR-12 survives being stored', () => {
    fc.assert(
      fc.property(anyMarks(8), wishes, (marks, some) => {
        const edit = editFor(marks, some);
        expect(editSchema.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
      }),
      SEEDED,
    );
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(editSchema.safeParse(value).success).toBe(false);
      }),
      SEEDED,
    );
    expect(editSchema.safeParse({ ...empty, origin: 'magic' }).success).toBe(false);
  });
});

describe('the way back and forth', () => {
  it('MAR-10 walks through every state and back', () => {
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 6 }), steps => {
        const states: (readonly Mark[])[] = [[]];
        let history: History = EMPTY_HISTORY;
        for (const some of steps) {
          const edit = editFor(states.at(-1)!, some);
          states.push(unwrap(applyEdit(states.at(-1)!, edit)));
          history = recordEdit(history, edit);
        }
        const whole = history;
        let marks = states.at(-1)!;
        for (let i = states.length - 2; i >= 0; i--) {
          const step = unwrap(undoEdit(history, marks));
          expect(step.marks).toEqual(states[i]);
          expect(step.edit.origin).toBe('undo');
          expect(unwrap(applyEdit(marks, step.edit))).toEqual(step.marks);
          ({ history, marks } = step);
        }
        expect(codeOf(undoEdit(history, marks))).toBe('marks/nothing-to-undo');
        for (let i = 1; i < states.length; i++) {
          const step = unwrap(redoEdit(history, marks));
          expect(step.marks).toEqual(states[i]);
          expect(step.edit.origin).toBe('redo');
          ({ history, marks } = step);
        }
        expect(codeOf(redoEdit(history, marks))).toBe('marks/nothing-to-redo');
        expect(history).toEqual(whole);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('MAR-10 refuses to undo on marks that became others, and changes nothing', () => {
    const [a] = fc.sample(anyMark('a', 0), { seed: 42, numRuns: 1 });
    const history = recordEdit(EMPTY_HISTORY, { ...empty, created: [a!] });
    expect(codeOf(undoEdit(history, []))).toBe('marks/edit-does-not-fit');
    expect(unwrap(undoEdit(history, [a!])).marks).toEqual([]);
  });

  it('MAR-11 forgets the undone on a new edit and keeps 500 steps', () => {
    const [a, b] = fc.sample(fc.tuple(anyMark('a', 0), anyMark('b', 1)), { seed: 42, numRuns: 1 })[0]!;
    const first = recordEdit(EMPTY_HISTORY, { ...empty, created: [a] });
    const undone = unwrap(undoEdit(first, [a])).history;
    expect(undone.future).toHaveLength(1);
    expect(recordEdit(undone, { ...empty, created: [b] }).future).toEqual([]);
    let history: History = EMPTY_HISTORY;
    for (let i = 0; i < HISTORY_MAX + 5; i++) history = recordEdit(history, empty);
    expect(history.past).toHaveLength(500);
  });
});
