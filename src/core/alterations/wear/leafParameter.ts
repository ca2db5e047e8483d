import type { Specimen } from '../../document/specimen.ts';
import type { Parameters } from '../deed.ts';
import { type Parameter, textOf } from '../parameters.ts';

/** Wear can befall any leaf of the book. */
export const LEAF_PARAMETER: Parameter = { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, fallback: 'data' };

export function leafParameter(_specimen: Specimen, parameters: Parameters): readonly string[] {
  return [textOf(parameters, 'leaf')];
}
