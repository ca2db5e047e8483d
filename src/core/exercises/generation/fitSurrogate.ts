import { LIGHTS, type Light } from '../../document/lights.ts';
import { factorCholesky, solveCholesky } from '../../statistics/cholesky.ts';
import { FLOOR, type Surrogate, type Visibility } from './foretell.ts';

/** One draw: the parameters as columns, and what was seen of it. */
export type Draw = { readonly columns: Readonly<Record<string, number>>; readonly visibility: Visibility };

/** Pulls weights towards nothing, so that few draws do not speak of chance; which of them is decided by draws held back. */
const PULLS = [0.01, 0.03, 0.1, 0.3, 1, 3];
const FOLDS = 6;

/** What draws of one act teach: ridge regression of the logarithm of visibility in each light. */
export function fitSurrogate(draws: readonly Draw[]): Surrogate {
  const columns = [...new Set(draws.flatMap(draw => Object.keys(draw.columns)))].sort();
  const tried = PULLS.map(pull => ({ pull, error: errorHeldBack(draws, columns, pull) }));
  const best = tried.reduce((one, other) => (other.error < one.error ? other : one));
  const weights = learnWeights(draws, columns, best.pull);
  return {
    draws: draws.length,
    error: round(best.error),
    columns,
    weights: Object.fromEntries(LIGHTS.map((light, at) => [light, weights[at]!.map(round)])),
  };
}

/** Mean departure in the logarithm of the best light's visibility, over draws that were not learnt from. */
function errorHeldBack(draws: readonly Draw[], columns: readonly string[], pull: number): number {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = draws.filter((_, at) => at % FOLDS !== fold);
    const weights = learnWeights(learnt, columns, pull);
    for (const draw of draws.filter((_, at) => at % FOLDS === fold)) {
      const row = rowOf(draw, columns);
      const told = Math.max(...weights.map(weight => dot(weight, row)));
      const seen = Math.max(...LIGHTS.map(light => answer(draw, light)));
      sum += Math.abs(told - seen);
    }
  }
  return sum / draws.length;
}

/** Weights by light, in the order of the lights. */
function learnWeights(
  draws: readonly Draw[],
  columns: readonly string[],
  pull: number,
): readonly (readonly number[])[] {
  const rows = draws.map(draw => rowOf(draw, columns));
  const squares = columns.map((name, i) =>
    Float64Array.from(columns, (_, j) => {
      const sum = rows.reduce((total, row) => total + row[i]! * row[j]!, 0);
      return i === j ? sum + (name === 'one' ? 1e-6 : pull) : sum;
    }),
  );
  const lower = factorCholesky(squares, 1e-9);
  if (lower === null) throw new Error('draws of an act do not tell its parameters apart');
  return LIGHTS.map(light => {
    const right = Float64Array.from(columns, (_, i) =>
      rows.reduce((total, row, at) => total + row[i]! * answer(draws[at]!, light), 0),
    );
    return [...solveCholesky(lower, right)];
  });
}

function rowOf(draw: Draw, columns: readonly string[]): readonly number[] {
  return columns.map(name => draw.columns[name] ?? 0);
}

function answer({ visibility }: Draw, light: Light): number {
  return Math.log(FLOOR + visibility[light]);
}

function dot(weights: readonly number[], row: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0);
}

function round(value: number): number {
  return Math.round(10_000 * value) / 10_000;
}
