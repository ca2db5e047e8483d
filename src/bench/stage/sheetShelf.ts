import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import type { Light } from '../../core/document/lights.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import type { StageBackend } from './StageBackend.ts';
import type { SheetSet } from './sheetSet.ts';

/** What the backend holds, the longest unused given up first once all of it weighs too much. */
export type SheetShelf = {
  /** `isKept`: the bytes stay with whoever gives them. */
  readonly put: (set: SheetSet, sheet: Sheet, bytes: SheetBytes, isKept: boolean) => void;
  readonly has: (set: SheetSet, sheet: Sheet) => boolean;
  /** Sets that hold all sheets of a light. */
  readonly complete: (light: Light) => readonly SheetSet[];
  /** Marks sets as in use or awaited now; those are never given up. */
  readonly use: (sets: readonly SheetSet[]) => void;
  /** No room is left for what nothing on the screen needs. */
  readonly isFull: () => boolean;
  readonly forget: () => void;
};

export function createSheetShelf(backend: StageBackend, most: number): SheetShelf {
  const sets = new Map<string, SheetSet>();
  let inUse = new Set<string>();
  const trim = (newest: string): void => {
    for (const id of [...sets.keys()]) {
      if (backend.memory() <= most) return;
      if (id === newest || inUse.has(id)) continue;
      backend.drop(id);
      sets.delete(id);
    }
  };
  return {
    put: (set, sheet, bytes, isKept) => {
      backend.load(set.id, sheet, bytes, set.region, set.size, isKept);
      sets.delete(set.id);
      sets.set(set.id, set);
      trim(set.id);
    },
    has: (set, sheet) => backend.has(set.id, sheet),
    complete: light => [...sets.values()].filter(set => sheetsOf(light).every(sheet => backend.has(set.id, sheet))),
    use: used => {
      inUse = new Set(used.map(set => set.id));
      for (const set of used) {
        if (!sets.delete(set.id)) continue;
        sets.set(set.id, set);
      }
    },
    isFull: () => backend.memory() > 0.8 * most,
    forget: () => {
      for (const id of sets.keys()) backend.drop(id);
      sets.clear();
    },
  };
}
