import { LIGHTS } from '../core/document/lights.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import type { KeyPlace } from '../core/exercises/key.ts';
import { isSameValue } from '../core/units/isSameValue.ts';

/** Canvases of two machines may differ by this much in a visibility. */
const LEEWAY = 0.05;

/** What a stored exercise says otherwise than what was derived from it, in words; nothing where they agree. */
export function compareExercises(stored: Exercise, derived: Exercise): readonly string[] {
  return [
    ...differ('presented', stored.presented, derived.presented),
    ...differ('key', withoutPlaces(stored), withoutPlaces(derived)),
    ...differ('key.places', stored.key.places.map(withoutVisibility), derived.key.places.map(withoutVisibility)),
    ...derived.key.places.flatMap((place, index) => compareVisibility(stored.key.places[index], place)),
  ];
}

function withoutPlaces({ key: { places: _, ...rest } }: Exercise): object {
  return rest;
}

function withoutVisibility({ visibility: _, ...rest }: KeyPlace): object {
  return rest;
}

function differ(path: string, stored: unknown, derived: unknown): readonly string[] {
  if (isSameValue(stored, derived)) return [];
  return [`${path}: expected ${JSON.stringify(derived).slice(0, 400)}, found ${JSON.stringify(stored).slice(0, 400)}`];
}

function compareVisibility(stored: KeyPlace | undefined, { id, visibility }: KeyPlace): readonly string[] {
  return LIGHTS.flatMap(light => {
    const [found, expected] = [stored?.visibility[light], visibility[light]];
    if (found === expected) return [];
    if (found !== undefined && expected !== undefined && Math.abs(found - expected) <= LEEWAY) return [];
    return [`key.places ${id}, visibility in ${light}: expected ${expected}, found ${found}`];
  });
}
