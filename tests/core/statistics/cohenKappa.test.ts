import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KAPPA_WEIGHTS, measureCohenKappa } from '../../../src/core/statistics/cohenKappa.ts';
import { measureIntraclassKappa } from '../../../src/core/statistics/intraclassKappa.ts';
import { tabulatePairs } from '../../../src/core/statistics/ratingCounts.ts';
import { readVectors } from '../../vectors.ts';

const SAS = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];
const tables = fc.integer({ min: 2, max: 5 }).chain(size =>
  fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

describe("Cohen's kappa", () => {
  it('STA-74 the SAS example: kappa .4842', () => {
    const found = measureCohenKappa(SAS).value!;
    expect(found.kappa).toBeCloseTo(0.4842, 4);
    expect(found.cases).toBe(19);
    expect(found.observed).toBeCloseTo(13 / 19, 14);
  });

  it('STA-74 kappa is 1 exactly when the raters always agree and use two categories or more', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...KAPPA_WEIGHTS), (table, weights) => {
        const found = measureCohenKappa(table, weights);
        const used = table.flatMap((row, i) => row.map((count, j) => ({ count, i, j }))).filter(cell => cell.count > 0);
        if (used.length === 0) expect(found.reason).toBe('statistics/no-cases');
        else if (used.length === 1 && used[0]!.i === used[0]!.j) expect(found.reason).toBe('statistics/no-variance');
        else if (used.every(cell => cell.i === cell.j)) expect(found.value!.kappa).toBe(1);
        else expect(found.value!.kappa).toBeLessThan(1 - 1e-9);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('STA-74 it does not matter who is the first rater, nor how categories are named', () => {
    fc.assert(
      fc.property(tables, table => {
        const found = measureCohenKappa(table);
        if (found.value === null) {
          expect(found.reason).not.toBeNull();
          return;
        }
        const swapped = table.map((_, i) => table.map(row => row[i]!));
        const renamed = [...table].reverse().map(row => [...row].reverse());
        for (const other of [swapped, renamed]) {
          const { kappa, standardError } = measureCohenKappa(other).value!;
          expect(kappa).toBeCloseTo(found.value.kappa, 10);
          expect(standardError).toBeCloseTo(found.value.standardError, 10);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('STA-75 linear weights give .4701 for the SAS example', () => {
    expect(measureCohenKappa(SAS, 'linear').value!.kappa).toBeCloseTo(0.4701, 4);
  });

  it('STA-75 an empty category in the middle changes weighted kappa, not plain kappa', () => {
    const narrow = [
      [5, 2],
      [1, 6],
    ];
    const wide = [
      [5, 0, 2],
      [0, 0, 0],
      [1, 0, 6],
    ];
    expect(measureCohenKappa(wide).value!.kappa).toBeCloseTo(measureCohenKappa(narrow).value!.kappa, 14);
    const three = [
      [5, 2, 1],
      [1, 6, 2],
      [0, 1, 4],
    ];
    const four = three.map(row => [row[0]!, row[1]!, 0, row[2]!]);
    four.splice(2, 0, [0, 0, 0, 0]);
    expect(measureCohenKappa(four, 'linear').value!.kappa).not.toBeCloseTo(
      measureCohenKappa(three, 'linear').value!.kappa,
      3,
    );
  });

  it('STA-76 standard errors are those of Fleiss, Cohen and Everitt (SAS: .1380, at zero .1484, z 3.2626)', () => {
    const found = measureCohenKappa(SAS).value!;
    expect(found.standardError).toBeCloseTo(0.138, 4);
    expect(found.interval.low).toBeCloseTo(0.2137, 4);
    expect(found.interval.high).toBeCloseTo(0.7547, 4);
    expect(found.standardErrorAtZero).toBeCloseTo(0.1484, 4);
    expect(found.z.value!).toBeCloseTo(3.2626, 4);
    const oneSided = [
      [4, 3],
      [0, 0],
    ];
    expect(measureCohenKappa(oneSided).value!.z.reason).toBe('statistics/no-variance');
  });

  it('STA-77 the intraclass kappa lets both raters share one rate of yes (statpsych: .6736597, se .0747997)', () => {
    const table = [
      [31, 12],
      [4, 58],
    ] as const;
    const found = measureIntraclassKappa(table).value!;
    expect(found.kappa).toBeCloseTo(0.6736597, 7);
    expect(found.standardError).toBeCloseTo(0.07479965, 8);
    expect(found.interval.low).toBeCloseTo(0.5270551, 7);
    expect(found.interval.high).toBeCloseTo(0.8202643, 7);
    const even = [
      [31, 8],
      [8, 58],
    ] as const;
    expect(measureIntraclassKappa(even).value!.kappa).toBeCloseTo(measureCohenKappa(even).value!.kappa, 12);
  });

  it('STA-89 kappa that does not exist is null with its reason', () => {
    expect(measureCohenKappa([]).reason).toBe('statistics/no-cases');
    expect(measureCohenKappa([[3]]).reason).toBe('statistics/no-variance');
    expect(measureCohenKappa([[1, 2]]).reason).toBe('statistics/unequal-lengths');
    expect(
      measureCohenKappa([
        [1, -2],
        [0, 1],
      ]).reason,
    ).toBe('statistics/out-of-range');
    expect(
      measureCohenKappa([
        [1, Number.NaN],
        [0, 1],
      ]).reason,
    ).toBe('statistics/not-finite');
    expect(measureCohenKappa(SAS, 'nominal', 95).reason).toBe('statistics/out-of-range');
    expect(
      measureIntraclassKappa([
        [0, 0],
        [0, 5],
      ]).reason,
    ).toBe('statistics/no-variance');
    expect(
      measureIntraclassKappa([
        [0, 0],
        [0, 0],
      ]).reason,
    ).toBe('statistics/no-cases');
  });
});

type Printed = {
  readonly kappa: number;
  readonly ase: number;
  readonly ci95: readonly [number, number];
  readonly aseNull: number;
  readonly z: number;
};
type AgreementFile = {
  readonly cohenKappaSAS: { readonly table: number[][]; readonly expected: Printed; readonly weightedLinear: Printed };
  readonly cohenKappa2x2: {
    readonly table: [[number, number], [number, number]];
    readonly expected: {
      readonly cohenKappa: number;
      readonly se: number;
      readonly ci95: readonly [number, number];
      readonly intraclassKappa: number;
      readonly intraclassSe: number;
      readonly intraclassCi95: readonly [number, number];
    };
  };
  readonly anxiety: {
    readonly data: number[][];
    readonly expected: Record<'kappaRater2v3' | 'kappaRater2v3_linear' | 'kappaRater2v3_quadratic', number> & {
      readonly z: Record<'unweighted' | 'linear' | 'quadratic', number>;
    };
  };
};
const file = readVectors('agreement.json') as AgreementFile | null;

describe.runIf(file !== null)("Cohen's kappa against the published vectors", () => {
  it('STA-76 the SAS printout, plain and linear', () => {
    const { table, expected, weightedLinear } = file!.cohenKappaSAS;
    for (const [weights, printed] of [
      ['nominal', expected],
      ['linear', weightedLinear],
    ] as const) {
      const found = measureCohenKappa(table, weights).value!;
      expect(found.kappa).toBeCloseTo(printed.kappa, 4);
      expect(found.standardError).toBeCloseTo(printed.ase, 4);
      expect(Math.abs(found.interval.low - printed.ci95[0])).toBeLessThan(1e-4);
      expect(Math.abs(found.interval.high - printed.ci95[1])).toBeLessThan(1e-4);
      expect(found.standardErrorAtZero).toBeCloseTo(printed.aseNull, 4);
      expect(found.z.value!).toBeCloseTo(printed.z, 4);
    }
  });

  it('STA-77 both kappas of a 2 x 2 table as statpsych gives them', () => {
    const { table, expected } = file!.cohenKappa2x2;
    const cohen = measureCohenKappa(table).value!;
    expect(cohen.kappa).toBeCloseTo(expected.cohenKappa, 3);
    expect(cohen.standardError).toBeCloseTo(expected.se, 4);
    expect(cohen.interval.low).toBeCloseTo(expected.ci95[0], 3);
    expect(cohen.interval.high).toBeCloseTo(expected.ci95[1], 3);
    const shared = measureIntraclassKappa(table).value!;
    expect(shared.kappa).toBeCloseTo(expected.intraclassKappa, 3);
    expect(shared.standardError).toBeCloseTo(expected.intraclassSe, 4);
    expect(shared.interval.low).toBeCloseTo(expected.intraclassCi95[0], 3);
    // Printed from rounded figures; later versions of statpsych print .8202643.
    expect(Math.abs(shared.interval.high - expected.intraclassCi95[1])).toBeLessThan(0.001);
  });

  it('STA-75 weighted kappas of raters 2 and 3 of the anxiety table, the category nobody used left out as R irr does', () => {
    const { data, expected } = file!.anxiety;
    const table = tabulatePairs(
      data.map(row => row[1]!),
      data.map(row => row[2]!),
      [1, 2, 3, 4, 6],
    ).value!;
    const [plain, linear, quadratic] = KAPPA_WEIGHTS.map(weights => measureCohenKappa(table, weights).value!);
    expect(plain!.kappa).toBeCloseTo(expected.kappaRater2v3, 9);
    expect(linear!.kappa).toBeCloseTo(expected.kappaRater2v3_linear, 7);
    expect(quadratic!.kappa).toBeCloseTo(expected.kappaRater2v3_quadratic, 7);
    expect(plain!.z.value!).toBeCloseTo(expected.z.unweighted, 7);
    expect(linear!.z.value!).toBeCloseTo(expected.z.linear, 6);
    expect(quadratic!.z.value!).toBeCloseTo(expected.z.quadratic, 6);
  });
});
