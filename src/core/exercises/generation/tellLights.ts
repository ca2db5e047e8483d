import { LIGHTS, type Light } from '../../document/lights.ts';
import type { KeyPlace } from '../key.ts';
import { VISIBLE } from './factors.ts';

export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  white: 'white light',
  oblique: 'oblique light',
  transmitted: 'light from behind',
  uv365: 'ultraviolet at 365 nm',
  uv254: 'ultraviolet at 254 nm',
  ir: 'the infrared',
  coaxial: 'coaxial light',
  tilt: 'light in which the page is turned',
};

/** Which lights show a place, as what follows "It": `shows most plainly in …`; null where none was measured or shows it. */
export function tellLights(visibility: KeyPlace['visibility']): string | null {
  const seen = LIGHTS.flatMap(light => {
    const value = visibility[light] ?? 0;
    return value >= VISIBLE ? [{ light, value }] : [];
  }).sort((one, other) => other.value - one.value);
  if (seen.length === 0) return null;
  const plain = seen.slice(0, 3).map(({ light }) => LIGHT_WORDS[light]);
  const hidden = LIGHTS.filter(light => (visibility[light] ?? 0) < VISIBLE).map(light => LIGHT_WORDS[light]);
  const dark = hidden.length === 0 ? '' : `, and cannot be seen in ${listWords(hidden)}`;
  return `shows ${seen.length > 1 ? 'most plainly' : 'only'} in ${listWords(plain)}${seen.length > 1 ? dark : ''}.`;
}

export function listWords(words: readonly string[]): string {
  const [last = '', ...rest] = [...words].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
