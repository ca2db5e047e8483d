import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import type { Parameters } from './deed.ts';

/** One thing about an act that can be chosen. Numbers are in `unit`, `from` to `to`. */
export type Parameter =
  | {
      readonly kind: 'number';
      readonly unit: 'mm' | 'deg' | 'um' | 'share' | 'position' | 'day';
      readonly from: number;
      readonly to: number;
      readonly fallback: number;
    }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly fallback: string }
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly fallback: string };
export type ParameterTable = Readonly<Record<string, Parameter>>;

/** Parameters with the defaults filled in; refuses unknown names (`alterations/parameter-unknown`) and values out of range (`alterations/parameter-range`). */
export function readParameters(table: ParameterTable, given: Parameters): Result<Parameters> {
  const failures: Failure[] = [];
  for (const [name, value] of Object.entries(given)) {
    const parameter = table[name];
    const known = Object.keys(table).join(', ') || 'no parameter';
    if (parameter === undefined) failures.push(refuse('parameter-unknown', name, known, name));
    else if (!fits(parameter, value)) failures.push(refuse('parameter-range', name, rangeOf(parameter), String(value)));
  }
  if (failures.length > 0) return fail(...failures);
  const defaults = Object.entries(table).map(([name, { fallback }]) => [name, fallback] as const);
  return succeed({ ...Object.fromEntries(defaults), ...given });
}

function fits(parameter: Parameter, value: Parameters[string]): boolean {
  if (parameter.kind === 'number') {
    if (typeof value !== 'number' || !(value >= parameter.from && value <= parameter.to)) return false;
    return !['position', 'day'].includes(parameter.unit) || Number.isInteger(value);
  }
  if (typeof value !== 'string') return false;
  return parameter.kind === 'choice' ? parameter.of.includes(value) : parameter.pattern.test(value);
}

function rangeOf(parameter: Parameter): string {
  if (parameter.kind === 'number') return `${parameter.from} to ${parameter.to} ${parameter.unit}`;
  return parameter.kind === 'choice' ? `one of ${parameter.of.join(', ')}` : String(parameter.pattern);
}

function refuse(code: string, path: string, expected: string, found: string): Failure {
  return {
    code: `alterations/${code}`,
    file: '',
    path,
    rule: 'an act has the parameters its table names, each within its range',
    expected,
    found: found.slice(0, 80),
  };
}

/** A number among parameters that were read; anything else is our own mistake. */
export function numberOf(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw new Error(`the parameter ${name} is no number`);
  return value;
}

/** A text or choice among parameters that were read. */
export function textOf(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw new Error(`the parameter ${name} is no text`);
  return value;
}
