import type { Act } from '../../alterations/act.ts';
import type { Parameters } from '../../alterations/deed.ts';
import type { ParameterTable } from '../../alterations/parameters.ts';
import type { FraudClass } from '../../document/fraudTree.ts';
import { LIGHTS, type Light } from '../../document/lights.ts';
import table from './surrogate.json' with { type: 'json' };

/** CIEDE2000 difference by light, as a key states it. */
export type Visibility = Readonly<Record<Light, number>>;

/**
 * What was learnt from draws of one act: for each column a weight by light. The sum of weights times columns is the
 * logarithm of the visibility raised by `FLOOR`. `error` is the mean departure in that logarithm on draws held back.
 */
export type Surrogate = {
  readonly draws: number;
  readonly error: number;
  readonly columns: readonly string[];
  readonly weights: Partial<Readonly<Record<Light, readonly number[]>>>;
};
export type SurrogateTable = Partial<Readonly<Record<FraudClass, Surrogate>>>;

export const SURROGATES = table as SurrogateTable;
/** Added to a visibility before its logarithm is taken: below it a difference is as good as none. */
export const FLOOR = 0.5;
/** Choices among more than these (people, say) are left out: too few draws for each. */
const CHOICES = 12;

/** Visibility in every light as an act that was measured before lets expect; `care` alone decides for one that was not. */
export function foretell(
  { class: name, parameters: ranges }: Pick<Act, 'class' | 'parameters'>,
  parameters: Parameters,
  care: number,
  surrogates: SurrogateTable = SURROGATES,
): Visibility {
  const surrogate = surrogates[name];
  if (surrogate === undefined) return unmeasured(care);
  const columns = columnsOf(ranges, parameters, care);
  const seen = (light: Light): number => {
    const weights = surrogate.weights[light] ?? [];
    const sum = surrogate.columns.reduce((total, column, i) => total + (columns[column] ?? 0) * (weights[i] ?? 0), 0);
    return Math.max(0, Math.round(100 * (Math.exp(Math.min(sum, 5)) - FLOOR)) / 100);
  };
  return Object.fromEntries(LIGHTS.map(light => [light, seen(light)])) as Visibility;
}

/** Care and parameters as numbers by name: what has a range from 0 to 1, choices as one column each, the length of texts. */
export function columnsOf(
  ranges: ParameterTable,
  parameters: Parameters,
  care: number,
): Readonly<Record<string, number>> {
  const columns: Record<string, number> = { one: 1, care, 'care^2': care * care };
  for (const [name, range] of Object.entries(ranges)) {
    const value = parameters[name] ?? range.fallback;
    if (range.kind === 'number') {
      columns[name] = (Number(value) - range.from) / (range.to - range.from);
    } else if (range.kind === 'text') columns[`${name} length`] = String(value).length / 20;
    else if (range.of.length <= CHOICES) columns[`${name}=${value}`] = 1;
  }
  return columns;
}

/** From glaring (30) to plain still (10) in the lights in which most acts show: what masterly acts were measured at. */
function unmeasured(care: number): Visibility {
  const most = 10 * 3 ** (1 - care);
  const shares: Visibility = {
    white: 0.8,
    oblique: 1,
    transmitted: 0.5,
    uv365: 0.8,
    uv254: 0.2,
    ir: 0.4,
    coaxial: 0.6,
    tilt: 0.9,
  };
  return Object.fromEntries(LIGHTS.map(light => [light, Math.round(100 * most * shares[light]) / 100])) as Visibility;
}
