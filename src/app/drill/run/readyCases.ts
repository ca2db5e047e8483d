import type { BenchState } from '../../../bench/Bench.ts';
import type { MapSource } from '../../../bench/maps/MapSource.ts';
import { type WarmSource, warmSource } from '../../../bench/maps/warmSource.ts';
import { firstOrders } from '../../../bench/stage/firstOrders.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';

/** A document that waits its turn: at most one, so that memory stays bounded. */
export type ReadyCases = {
  /** Opens the press of a case to come. Everything it fetches, it fetches now. */
  readonly lay: (exercise: Exercise, face: FaceId) => void;
  /** Presses what a bench of this size will first ask for, or of the size told last; never fails. */
  readonly warm: (size: BenchState['size'] | null) => Promise<void>;
  /** The document of a case, warm where it waited here. The caller destroys it. */
  readonly take: (exercise: Exercise) => MapSource;
  readonly destroy: () => void;
};

type Waiting = {
  readonly exercise: Exercise;
  readonly face: FaceId;
  readonly source: WarmSource;
  readonly abort: AbortController;
};

export function createReadyCases(open: (exercise: Exercise) => MapSource): ReadyCases {
  let waiting: Waiting | null = null;
  let size: BenchState['size'] | null = null;
  const drop = (): void => {
    waiting?.abort.abort();
    waiting?.source.destroy();
    waiting = null;
  };
  return {
    lay: (exercise, face) => {
      if (waiting?.exercise === exercise) return;
      drop();
      waiting = { exercise, face, source: warmSource(open(exercise)), abort: new AbortController() };
    },
    warm: async told => {
      size = told ?? size;
      if (waiting === null || size === null) return;
      const { source, face, abort } = waiting;
      await source.warm(firstOrders(source, face, size), abort.signal);
    },
    take: exercise => {
      const found = waiting?.exercise === exercise ? waiting : null;
      if (found === null) return open(exercise);
      waiting = null;
      return found.source;
    },
    destroy: drop,
  };
}
