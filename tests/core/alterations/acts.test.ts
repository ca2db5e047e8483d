import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Act, RegionSite, Wear, Work } from '../../../src/core/alterations/act.ts';
import { ACTS } from '../../../src/core/alterations/actTable.ts';
import type { Parameters } from '../../../src/core/alterations/deed.ts';
import { type Parameter, readParameters } from '../../../src/core/alterations/parameters.ts';
import { WEAR } from '../../../src/core/alterations/wearTable.ts';
import { SIDES } from '../../../src/core/document/face.ts';
import { FACE_SIZES } from '../../../src/core/document/formats.ts';
import { FRAUD_TREE } from '../../../src/core/document/fraudTree.ts';
import { SHEETS } from '../../../src/core/press/display/sheets.ts';
import { gatherLeaf, type LeafPart } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { CELL, gridOf } from '../../../src/core/units/grid.ts';
import { growMask } from '../../../src/core/units/growMask.ts';
import { mm } from '../../../src/core/units/length.ts';
import { coversCell, type Mask, makeMask, uniteMasks } from '../../../src/core/units/mask.ts';
import { rasterise } from '../../../src/core/units/rasterise.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { CIRCUMSTANCES, effectsOf, issuedParts, laidByAct, orderOf, SPECIMEN, statedEffects } from './bench.ts';

const ACT_LIST: readonly Act[] = Object.values(ACTS);
const WEAR_LIST: readonly Wear[] = Object.values(WEAR);
const SEEDS = [11, 4102];
const SIZE = FACE_SIZES[SPECIMEN.format];
const GRID = gridOf(SIZE);
/** A texel is a cell of the grid that marks are measured on. */
const PX_PER_MM = 1 / CELL;
/** Bytes that a canvas may round otherwise. */
const NOISE = 2;
const easel = makeNodeEasel();

type LeafCase = {
  readonly leaf: string;
  readonly parameters: Parameters;
  readonly before: readonly LeafPart[];
  readonly after: readonly LeafPart[];
};

const cases = new Map<string, LeafCase>();

/** Done once for each seed, as most rules ask of the same work. */
function caseOf(doing: Act | Wear, seed: number): LeafCase {
  const name = `${'class' in doing ? doing.class : doing.decoy} ${seed}`;
  const known = cases.get(name) ?? doAnew(doing, seed);
  cases.set(name, known);
  return known;
}

function doAnew(doing: Act | Wear, seed: number): LeafCase {
  const proposed = readParameters(doing.parameters, doing.propose(SPECIMEN, makeDice(seed), CIRCUMSTANCES));
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.failures));
  const parameters = proposed.value;
  const [leaf] = doing.leavesOf(SPECIMEN, parameters);
  if (leaf === undefined) return { parameters, leaf: '', before: [], after: [] };
  const before = issuedParts(leaf);
  const order = orderOf(leaf);
  const work: Work = { specimen: SPECIMEN, order, portraits: order.portraits, parts: before };
  return { parameters, leaf, before, after: doing.alter(work, parameters, makeDice(seed)) };
}

const pressed = new Map<readonly LeafPart[], readonly Uint8ClampedArray[]>();

/** Every sheet of both faces of a leaf, one after another; what was issued is pressed once. */
function pressAll(parts: readonly LeafPart[]): readonly Uint8ClampedArray[] {
  const known = pressed.get(parts);
  if (known !== undefined) return known;
  const region = { x: mm(0), y: mm(0), ...SIZE };
  const leaf = gatherLeaf(SPECIMEN, parts);
  return SIDES.flatMap(side =>
    SHEETS.map(sheet => pressSheet(faceOf(leaf, side), sheet, { region, pxPerMm: PX_PER_MM }, easel).data),
  );
}

/** For each texel of both faces, in how many sheets it differs. */
function countDifferences(before: readonly LeafPart[], after: readonly LeafPart[]): readonly Uint8Array[] {
  const [first, second] = [pressAll(before), pressAll(after)];
  pressed.set(before, first);
  return SIDES.map((_, side) => {
    const counts = new Uint8Array(GRID.columns * GRID.rows);
    for (let sheet = side * SHEETS.length; sheet < (side + 1) * SHEETS.length; sheet++) {
      const [a, b] = [first[sheet]!, second[sheet]!];
      for (let i = 0; i < counts.length; i++) {
        const at = 4 * i;
        const most = Math.max(
          Math.abs(a[at]! - b[at]!),
          Math.abs(a[at + 1]! - b[at + 1]!),
          Math.abs(a[at + 2]! - b[at + 2]!),
        );
        if (most > NOISE) counts[i]!++;
      }
    }
    return counts;
  });
}

function maskOn(trace: readonly RegionSite[], face: string): Mask {
  return trace
    .filter(site => site.face === face)
    .flatMap(({ areas }) => areas.map(area => rasterise(area, GRID)))
    .reduce(uniteMasks, makeMask(GRID));
}

/** Share of all that differs that lies in the trace grown by a texel, and share of the trace that differs at all. */
function judgeTrace(act: Act, seed: number): { readonly inside: number; readonly filled: number } {
  const { parameters, leaf, before, after } = caseOf(act, seed);
  const { trace } = act.sites(SPECIMEN, parameters, makeDice(seed));
  let [all, within, cells, changed] = [0, 0, 0, 0];
  for (const [i, counts] of countDifferences(before, after).entries()) {
    const mask = maskOn(trace, `${leaf}.${SIDES[i]}`);
    const grown = growMask(mask, mm(1.5 * CELL));
    cells += mask.count;
    for (let at = 0; at < counts.length; at++) {
      if (counts[at] === 0) continue;
      const [column, row] = [at % GRID.columns, Math.floor(at / GRID.columns)];
      all += counts[at]!;
      if (coversCell(grown, column, row)) within += counts[at]!;
      if (coversCell(mask, column, row)) changed++;
    }
  }
  return { inside: within / all, filled: changed / cells };
}

function outOfRange(parameter: Parameter): readonly (number | string | boolean)[] {
  if (parameter.kind === 'number')
    return [parameter.from - 0.5, parameter.to + 0.5, Number.NaN, String(parameter.from)];
  return parameter.kind === 'choice' ? ['no-such-choice', 1, true] : ['\n', '', 1];
}

describe.each([...ACT_LIST, ...WEAR_LIST].map(doing => ['class' in doing ? doing.class : doing.decoy, doing] as const))(
  '%s',
  (_, doing) => {
    it('ALT-2 takes the parameters it proposes and its defaults, and refuses what is out of range or unknown', () => {
      expect(readParameters(doing.parameters, {}).ok).toBe(true);
      expect(readParameters(doing.parameters, { noSuchThing: 1 }).ok).toBe(false);
      for (const [name, parameter] of Object.entries(doing.parameters)) {
        for (const value of outOfRange(parameter)) {
          expect(readParameters(doing.parameters, { [name]: value }).ok, `${name} ${value}`).toBe(false);
        }
      }
      for (const seed of SEEDS) expect(caseOf(doing, seed).parameters).toBeDefined();
    });

    it('ALT-3 lays the same items again from the same seed, number by number', () => {
      const [first, second] = [caseOf(doing, SEEDS[0]!), doAnew(doing, SEEDS[0]!)];
      expect(isDeepStrictEqual(first.after, second.after)).toBe(true);
    });

    it('ALT-4 does to each layer and sheet what it states, and all of that', () => {
      const stated = statedEffects(doing);
      const done = SEEDS.map(seed => {
        const { before, after } = caseOf(doing, seed);
        return effectsOf(laidByAct(before, after));
      });
      expect([...new Set(done.flatMap(effects => [...effects]))].sort()).toEqual([...stated].sort());
    });
  },
);

const ON_LEAVES = ACT_LIST.filter(({ effects }) => effects.length > 0);

describe.each(ON_LEAVES.map(act => [act.class, act] as const))('%s', (_, act) => {
  it.each(SEEDS)(
    'ALT-5 differs from the genuine twin within its trace, and all over it (seed %i)',
    seed => {
      const { inside, filled } = judgeTrace(act, seed);
      expect(inside).toBeGreaterThanOrEqual(0.99);
      expect(filled).toBeGreaterThanOrEqual(0.6);
    },
    60_000,
  );

  it('ALT-6 presents another text exactly where it changes a copy that is text', () => {
    for (const seed of SEEDS) {
      const presented = act.presents(SPECIMEN, caseOf(act, seed).parameters);
      expect(presented.entries !== undefined && !act.changes.includes('entry')).toBe(false);
      expect(presented.mrz !== undefined && !act.changes.includes('mrz')).toBe(false);
      expect(act.changes.filter(copy => act.leaves.includes(copy))).toEqual([]);
    }
  });
});

describe.each(
  ACT_LIST.filter(act => ['data', 'mrz'].includes(FRAUD_TREE[act.class].family)).map(act => [act.class, act] as const),
)('%s', (_, act) => {
  it('ALT-7 keeps within the page', () => {
    for (const seed of SEEDS) {
      const { before, after } = caseOf(act, seed);
      for (const { item } of laidByAct(before, after)) {
        const { x, y, width, height } = item.bounds;
        expect(x >= 0 && y >= 0 && x + width <= SIZE.width && y + height <= SIZE.height).toBe(true);
      }
    }
  });
});
