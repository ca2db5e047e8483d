import { useState } from 'react';
import type { Specimen } from '../../../core/document/specimen.ts';
import { keepDraft } from '../../../core/drills/workCase.ts';
import { EDITS_MAX } from '../../../core/marks/edit.ts';
import { guessFamily } from '../../examining/marking/guessFamily.ts';
import { createMarkingStore, type MarkingStore } from '../../examining/marking/markingStore.ts';
import type { DrillKeeper } from '../../storage/keepDrill.ts';
import { makeId } from '../../storage/makeId.ts';

/** The marks of the open case as they were left, with the way back and forth; each edit is kept with the drill at once. */
export function useCaseMarks(keeper: DrillKeeper, specimen: Specimen): MarkingStore {
  const [store] = useState(() => openMarks(keeper, specimen));
  return store;
}

function openMarks(keeper: DrillKeeper, specimen: Specimen): MarkingStore {
  const { open } = keeper.store.getState().drill;
  const store = createMarkingStore({
    makeId,
    ...(open === null ? {} : { initial: open.marks, history: open.history }),
    familyOf: guessFamily(specimen),
    onChange: (edit, marks) => {
      const { history } = store.getState();
      keeper.change(drill => {
        const edits = [...(drill.open?.edits ?? []), edit].slice(-EDITS_MAX);
        return keepDraft(drill, { marks, edits, history });
      });
    },
  });
  return store;
}
