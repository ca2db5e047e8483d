import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readExercise } from '../core/exchange/readFiles.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import { describeFailure } from '../core/units/failure.ts';

const KEY = {
  referRequired: false,
  urgentReason: null,
  documentClass: 'authentic',
  holderRelation: 'rightful',
  status: 'valid',
  places: [],
  neutral: [],
};
const PLACE = {
  weight: 1,
  tolerance: 2,
  main: { kind: 'document', scope: 'document' },
  alternatives: [],
  visibility: {},
};

type Draft = Record<string, unknown> & { readonly key?: { readonly places?: readonly object[] } };

/**
 * An exercise as its author left it: what is derived anyway (`presented`, the places' whereabouts) may be missing. A
 * place needs its id, its class and its explanation.
 */
export async function readDraft(root: string, file: string): Promise<Exercise> {
  const draft = JSON.parse(await readFile(join(root, file), 'utf8')) as Draft;
  const places = (draft.key?.places ?? []).map(({ ...place }) => inOrder({ ...PLACE, ...place }));
  const { key, explanation, source, ...rest } = draft;
  const whole = { acts: [], wear: [], presented: {}, ...rest, key: { ...KEY, ...key, places }, explanation, source };
  const read = readExercise(JSON.stringify(whole), file);
  if (!read.ok) throw new Error(read.failures.map(describeFailure).join('\n'));
  return read.value;
}

const ORDER = ['id', 'class', 'weight', 'tolerance', 'main', 'alternatives', 'visibility', 'explanation'];

function inOrder(place: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.fromEntries(Object.entries(place).sort(([a], [b]) => rank(a) - rank(b)));
}
