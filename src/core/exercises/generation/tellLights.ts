import { LIGHTS, type Light } from '../../document/lights.ts';
import type { KeyPlace } from '../key.ts';
import { VISIBLE } from './factors.ts';

/** Each light as what shows something, or by what something is seen. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  white: 'white light',
  oblique: 'oblique light',
  transmitted: 'light from behind',
  uv365: 'ultraviolet at 365 nm',
  uv254: 'ultraviolet at 254 nm',
  ir: 'infrared',
  coaxial: 'coaxial light',
  tilt: 'tilting the page',
};
/** Lights named for showing something; the rest of those that do are many and no advice. */
const NAMED = 3;

/** Below this a light shows nothing that could be seen by knowing of it. */
const NOTHING = VISIBLE / 2;

/**
 * Which lights show a place best and which nothing of it, as `oblique light shows it best, then …`; null where none does.
 * Those that give the class away come first, whatever differs more: an entry that reads otherwise differs most in white
 * light, and tells nobody anything there.
 */
export function tellLights(
  visibility: KeyPlace['visibility'],
  pronoun: 'it' | 'them',
  telling: readonly Light[] = [],
): string | null {
  const seenIn = (light: Light): number => visibility[light] ?? 0;
  const seen = LIGHTS.filter(light => seenIn(light) >= VISIBLE).toSorted((one, other) => seenIn(other) - seenIn(one));
  const given = telling.filter(light => seen.includes(light));
  const ranked = given.length > 0 ? given : seen;
  const [best, ...next] = ranked.slice(0, NAMED).map(light => LIGHT_WORDS[light]);
  if (best === undefined) return null;
  const hidden = LIGHTS.filter(light => light in visibility && seenIn(light) < NOTHING).map(
    light => LIGHT_WORDS[light],
  );
  const dark = hidden.length === 0 ? '' : `; ${listWords(hidden)} ${hidden.length === 1 ? 'shows' : 'show'} nothing`;
  if (next.length > 0) return `${best} shows ${pronoun} best, then ${listWords(next)}${dark}`;
  return seen.length === 1 ? `${best} alone shows ${pronoun}` : `${best} shows ${pronoun} best${dark}`;
}

export function listWords(words: readonly string[]): string {
  const [last = '', ...rest] = [...words].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
