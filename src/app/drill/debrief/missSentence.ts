import type { MissReason } from '../../../core/scoring/explainMisses.ts';
import type { DebriefItem } from './debriefItem.ts';

/** The reasons of a miss in words; what no picture shows is told by what it is about. */
export type MissSentence = Exclude<MissReason, 'not-traced'> | 'whole' | 'person' | 'row' | 'book';

type Missed = Pick<Extract<DebriefItem, { kind: 'missed' }>, 'reason' | 'place'>;

export function missSentence({ reason, place }: Missed): MissSentence {
  if (reason !== 'not-traced') return reason;
  const main = place.main.kind === 'pair' ? place.main.first : place.main;
  if (main.kind === 'document') return 'whole';
  return main.kind === 'person' || main.kind === 'book' ? main.kind : 'row';
}
