import type { Text } from '../../../../core/document/text.ts';
import { SETS } from '../../../storage/collection.ts';

const TITLES: ReadonlyMap<string, Text> = new Map(SETS.map(({ id, title }) => [id, title]));

/** The title of a set that ships with the app. */
export function titleOfSet(id: string): Text | null {
  return TITLES.get(id) ?? null;
}
