import type { Specimen } from '../../../core/document/specimen.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { DebriefItem } from './debriefItem.ts';

/** What is to be said of a wrong mark, by what it points at. */
export const GROUND_SENTENCES = [
  'wear',
  'features',
  'entry',
  'portrait',
  'mrz',
  'plain',
  'pair',
  'row',
  'book',
  'rightful',
  'unknown',
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
      return name.name.field === 'portrait' || name.name.field === 'signature' ? 'portrait' : 'entry';
    case 'mrz':
      return 'mrz';
    default:
      return ground.features.length > 0 ? 'features' : 'plain';
  }
}

/** What the entry under a mark reads; empty where the mark lies on none. */
export function entryText({ name }: Wrong, { entries }: Pick<Specimen, 'entries'>): string {
  if (name.kind === 'pair' || name.name.kind !== 'entry') return '';
  const { face, field } = name.name;
  return entries.find(entry => entry.face === face && entry.field === field)?.text ?? '';
}
