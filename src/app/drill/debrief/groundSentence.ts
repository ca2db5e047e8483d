import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { DebriefItem } from './debriefItem.ts';

/** What is to be said of a wrong mark, by what it points at. */
export const GROUND_SENTENCES = [
  'wear',
  'features',
  'entry',
  'mrz',
  'plain',
  'pair',
  'row',
  'book',
  'rightful',
  'impostor',
  'sound',
  'altered',
  'whole',
] as const;
export type GroundSentence = (typeof GROUND_SENTENCES)[number];

type Wrong = Extract<DebriefItem, { kind: 'wrong' }>;

function wholeSentence({ key }: Pick<Exercise, 'key'>): GroundSentence {
  if (key.documentClass === 'authentic') return 'sound';
  return key.documentClass === 'forged' ? 'altered' : 'whole';
}

/** The sentence that is true of what a wrong mark points at. */
export function groundSentence({ name, ground }: Wrong, exercise: Pick<Exercise, 'key'>): GroundSentence {
  if (ground.wear.length > 0) return 'wear';
  if (name.kind === 'pair') return 'pair';
  switch (name.name.kind) {
    case 'row':
    case 'book':
      return name.name.kind;
    case 'person':
      return exercise.key.holderRelation;
    case 'document':
      return wholeSentence(exercise);
    case 'entry':
    case 'mrz':
      return name.name.kind;
    default:
      return ground.features.length > 0 ? 'features' : 'plain';
  }
}
