import * as z from 'zod/mini';
import { type Exercise, exerciseSchema } from '../../core/exercises/exercise.ts';
import { type ExerciseSet, setSchema } from '../../core/exercises/set.ts';
import type { Cabinet } from './cabinet.ts';

/** A set that was drawn on this device, with its cases: nobody else has it. `drawnAt` in ms since 1970. */
export type Lane = { readonly set: ExerciseSet; readonly exercises: readonly Exercise[]; readonly drawnAt: number };

/** Sets that were drawn on this device, by their id. */
export type LaneStore = {
  /** Null where it is not there or cannot be read. */
  readonly read: (id: string) => Promise<Lane | null>;
  /** Keeps it; of more than forty the oldest go, and answers to them stay readable without their document. */
  readonly put: (lane: Lane) => Promise<void>;
};

const MOST = 40;
const agedSchema = z.object({ drawnAt: z.number() });
const laneSchema = z.object({
  set: setSchema,
  exercises: z.array(exerciseSchema).check(z.maxLength(2000)),
  drawnAt: z.number(),
});

export function createLaneStore(cabinet: Cabinet): LaneStore {
  return {
    read: async id => {
      const read = laneSchema.safeParse(await cabinet.read('lanes', id));
      return read.success && read.data.set.id === id ? (read.data as Lane) : null;
    },
    put: async lane => {
      const kept = await cabinet.readAll('lanes');
      const ageOf = (value: unknown): number => agedSchema.safeParse(value).data?.drawnAt ?? 0;
      const oldest = kept.toSorted(([, one], [, other]) => ageOf(one) - ageOf(other));
      await cabinet.change(['lanes'], async desk => {
        for (const [id] of oldest.slice(0, Math.max(0, kept.length + 1 - MOST))) await desk.remove('lanes', id);
        await desk.put('lanes', lane.set.id, lane);
      });
    },
  };
}
