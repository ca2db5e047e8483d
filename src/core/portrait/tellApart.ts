import type { Text } from '../document/text.ts';
import { FACE_COMPONENTS, type FaceFeature } from './faceComponents.ts';
import type { Identity } from './identity.ts';
import { differencesBetween } from './likeness.ts';

/** What sun, age, dye and scissors change is no ground to tell people apart by. */
const CHANGING: readonly FaceFeature[] = ['skin', 'hairline'];
const TOLD = 3;

/** Where to look to tell two people apart, the plainest first: one sentence; null where nothing that lasts differs. */
export function tellApart(first: Identity, second: Identity): Text | null {
  const terms = differencesBetween(first, second)
    .map(({ component }) => FACE_COMPONENTS[component])
    .filter(({ feature }) => !CHANGING.includes(feature))
    .slice(0, TOLD);
  if (terms.length === 0) return null;
  const places = terms.map(({ look }) => look.en);
  const last = places.pop()!;
  const list = places.length === 0 ? last : `${places.join(', ')} and ${last}`;
  return { en: `Compare ${list}: there the two faces differ most plainly.` };
}
