import type { Trace } from '../trace/trace.ts';
import { evidenceLights } from './explainMisses.ts';
import { RAPID_BELOW } from './pointTables.ts';
import type { PreparedKey } from './preparedKey.ts';

/** Signs that an answer was a guess. Counted and shown, never scored. */
export type RapidGuess = { readonly tooQuick: boolean; readonly neededLightUnopened: boolean };

/**
 * `responseTime` in ms from opening the case to the verdict. A needed light is one in which some place is visible;
 * the flag is raised when there are such lights and the trace holds none of them.
 */
export function flagRapidGuess(key: PreparedKey, responseTime: number, trace: Trace): RapidGuess {
  const needed = new Set(key.places.flatMap(evidenceLights));
  return {
    tooQuick: responseTime < RAPID_BELOW,
    neededLightUnopened: needed.size > 0 && !trace.some(dwell => needed.has(dwell.light)),
  };
}
