import { READER_LIGHTS } from '../../../bench/reading/Reading.ts';
import type { Policy } from '../../../core/exercises/set.ts';

/** A document reader sees in white light, infrared and ultraviolet: where one of them is locked, there is none. */
export function hasReaderLights({ lights }: Pick<Policy, 'lights'>): boolean {
  return lights === undefined || READER_LIGHTS.every(light => lights.includes(light));
}
