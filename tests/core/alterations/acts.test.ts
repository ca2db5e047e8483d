import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Act, RegionSite, Wear, Work } from '../../../src/core/alterations/act.ts';
import { ACTS } from '../../../src/core/alterations/actTable.ts';
import type { Parameters } from '../../../src/core/alterations/deed.ts';
import { type Parameter, readParameters } from '../../../src/core/alterations/parameters.ts';
import { WEAR } from '../../../src/core/alterations/wearTable.ts';
import { SIDES, type Side } from '../../../src/core/document/face.ts';
import { FACE_SIZES } from '../../../src/core/document/formats.ts';
import { FRAUD_TREE } from '../../../src/core/document/fraudTree.ts';
import { inkAnswers } from '../../../src/core/press/display/inkAnswers.ts';
import type { Item } from '../../../src/core/press/display/item.ts';
import { SHEETS, type Sheet } from '../../../src/core/press/display/sheets.ts';
import { gatherLeaf, type LeafDrawing, type LeafPart, otherSide } from '../../../src/core/press/drawLeaf.ts';
import { type FaceDrawing, faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { CELL, gridOf } from '../../../src/core/units/grid.ts';
import { growMask } from '../../../src/core/units/growMask.ts';
import { mm } from '../../../src/core/units/length.ts';
import { coversCell, type Mask, makeMask, uniteMasks } from '../../../src/core/units/mask.ts';
import { rasterise } from '../../../src/core/units/rasterise.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { SAMPLE, sampleOf } from '../../sample.ts';
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
  readonly parameters: Parameters;
  readonly before: readonly LeafPart[];
  readonly after: readonly LeafPart[];
};

/** A seed and one of the leaves the act proposed from it is done on. */
type Task = { readonly seed: number; readonly leaf: string };

function proposeFor(doing: Act | Wear, seed: number): Parameters {
  const proposed = readParameters(doing.parameters, doing.propose(SPECIMEN, makeDice(seed), CIRCUMSTANCES));
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.failures));
  return proposed.value;
}

function tasksOf(doing: Act | Wear): readonly Task[] {
  return SEEDS.flatMap(seed => doing.leavesOf(SPECIMEN, proposeFor(doing, seed)).map(leaf => ({ seed, leaf })));
}

/** Each leaf of each seed comes round. */
function tasksToday(doing: Act | Wear): readonly Task[] {
  return sampleOf(tasksOf(doing), 1);
}

/** The first leaf of each seed, on which the whole of an act is to be seen. */
function firstTasks(doing: Act | Wear): readonly Task[] {
  const tasks = tasksOf(doing);
  return SEEDS.flatMap(seed => tasks.find(task => task.seed === seed) ?? []);
}

const cases = new Map<string, LeafCase>();

/** Done once for each task, as most rules ask of the same work. */
function caseOf(doing: Act | Wear, task: Task): LeafCase {
  const name = `${'class' in doing ? doing.class : doing.decoy} ${task.seed} ${task.leaf}`;
  const known = cases.get(name) ?? doAnew(doing, task);
  cases.set(name, known);
  return known;
}

/** What is done to a whole book is done to its cover too, by other means. */
function coverTasks(doing: Act | Wear): readonly Task[] {
  const seed = SEEDS[0]!;
  const leaves = doing.leavesOf(SPECIMEN, proposeFor(doing, seed));
  return leaves.length > 1 && leaves.includes('cover') ? [{ seed, leaf: 'cover' }] : [];
}

function doAnew(doing: Act | Wear, { seed, leaf }: Task): LeafCase {
  const parameters = proposeFor(doing, seed);
  const before = issuedParts(leaf);
  const order = orderOf(leaf);
  const work: Work = { specimen: SPECIMEN, order, portraits: order.portraits, parts: before };
  return { parameters, before, after: doing.alter(work, parameters, makeDice(seed)) };
}

type Pressing = {
  readonly leaf: LeafDrawing;
  readonly faces: readonly FaceDrawing[];
  readonly sheets: Map<string, Uint8ClampedArray>;
};

const issuedPressings = new Map<readonly LeafPart[], Pressing>();

function pressingOf(parts: readonly LeafPart[]): Pressing {
  const leaf = gatherLeaf(SPECIMEN, parts);
  return { leaf, faces: SIDES.map(side => faceOf(leaf, side)), sheets: new Map() };
}

/** What was issued is pressed once. */
function issuedPressing(parts: readonly LeafPart[]): Pressing {
  const pressing = issuedPressings.get(parts) ?? pressingOf(parts);
  issuedPressings.set(parts, pressing);
  return pressing;
}

function pressOnce({ faces, sheets }: Pressing, side: number, sheet: Sheet): Uint8ClampedArray {
  const name = `${side} ${sheet}`;
  const region = { x: mm(0), y: mm(0), ...SIZE };
  const data = sheets.get(name) ?? pressSheet(faces[side]!, sheet, { region, pxPerMm: PX_PER_MM }, easel).data;
  sheets.set(name, data);
  return data;
}

/** The items a sheet is pressed from; those of the other face stop the light from behind. */
function itemsIn(leaf: LeafDrawing, side: Side, sheet: Sheet): readonly Item[] {
  const items = sheet === 'through' ? [...leaf.body, ...leaf[otherSide(side)]] : leaf[side];
  return items.filter(({ ink }) => inkAnswers(ink, sheet).length > 0);
}

/** Whether a sheet is pressed from the very same items, so that nothing in it can differ. */
function isSameSheet(first: LeafDrawing, second: LeafDrawing, side: Side, sheet: Sheet): boolean {
  const [before, after] = [itemsIn(first, side, sheet), itemsIn(second, side, sheet)];
  return before.length === after.length && before.every((item, i) => item === after[i]);
}

/** For each texel of both faces, in how many sheets it differs. */
function countDifferences(before: readonly LeafPart[], after: readonly LeafPart[]): readonly Uint8Array[] {
  const [first, second] = [issuedPressing(before), pressingOf(after)];
  return SIDES.map((side, at) => {
    const counts = new Uint8Array(GRID.columns * GRID.rows);
    for (const sheet of SHEETS) {
      if (isSameSheet(first.leaf, second.leaf, side, sheet)) continue;
      addDifferences(counts, pressOnce(first, at, sheet), pressOnce(second, at, sheet));
    }
    return counts;
  });
}

function addDifferences(counts: Uint8Array, a: Uint8ClampedArray, b: Uint8ClampedArray): void {
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

function maskOn(trace: readonly RegionSite[], face: string): Mask {
  return trace
    .filter(site => site.face === face)
    .flatMap(({ areas }) => areas.map(area => rasterise(area, GRID)))
    .reduce(uniteMasks, makeMask(GRID));
}

/** Share of all that differs that lies in the trace grown by a texel, and share of the trace that differs at all. */
function judgeTrace(act: Act, task: Task): { readonly inside: number; readonly filled: number } {
  const { parameters, before, after } = caseOf(act, task);
  const { trace } = act.sites(SPECIMEN, parameters, makeDice(task.seed));
  let [all, within, cells, changed] = [0, 0, 0, 0];
  for (const [i, counts] of countDifferences(before, after).entries()) {
    const mask = maskOn(trace, `${task.leaf}.${SIDES[i]}`);
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
  return { inside: shareOf(within, all), filled: shareOf(changed, cells) };
}

/** An act may leave one of its leaves alone: nothing differs, and no trace is stated there. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
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
      for (const seed of SEEDS) expect(proposeFor(doing, seed)).toBeDefined();
    });

    it('ALT-3 lays the same items again from the same seed, number by number', () => {
      for (const task of tasksToday(doing)) {
        expect(isDeepStrictEqual(caseOf(doing, task).after, doAnew(doing, task).after), task.leaf).toBe(true);
      }
    });

    it('ALT-4 does to each layer and sheet what it states, and all of that', () => {
      const stated = statedEffects(doing);
      const done = [...firstTasks(doing), ...coverTasks(doing)].map(task => {
        const { before, after } = caseOf(doing, task);
        return effectsOf(laidByAct(before, after));
      });
      expect([...new Set(done.flatMap(effects => [...effects]))].sort()).toEqual([...stated].sort());
    });
  },
);

const ON_LEAVES = ACT_LIST.filter(({ effects }) => effects.length > 0);

describe.each(ON_LEAVES.map(act => [act.class, act] as const))('%s', (_, act) => {
  it(`ALT-5 differs from the genuine twin within its trace, and all over it (LOUPE_SAMPLE=${SAMPLE})`, () => {
    for (const task of tasksToday(act)) {
      const { inside, filled } = judgeTrace(act, task);
      expect(inside, JSON.stringify(task)).toBeGreaterThanOrEqual(0.99);
      expect(filled, JSON.stringify(task)).toBeGreaterThanOrEqual(0.6);
    }
  }, 400_000);

  it('ALT-6 presents another text exactly where it changes a copy that is text', () => {
    for (const seed of SEEDS) {
      const presented = act.presents(SPECIMEN, proposeFor(act, seed));
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
    for (const task of [...firstTasks(act), ...tasksToday(act)]) {
      const { before, after } = caseOf(act, task);
      for (const { item } of laidByAct(before, after)) {
        const { x, y, width, height } = item.bounds;
        expect(x >= 0 && y >= 0 && x + width <= SIZE.width && y + height <= SIZE.height).toBe(true);
      }
    }
  });
});
