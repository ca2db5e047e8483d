import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ACTS } from '../../src/core/alterations/actTable.ts';
import { drawPair, seePlaceIn } from '../../src/core/alterations/compareLeaf.ts';
import { parseFaceId } from '../../src/core/document/face.ts';
import { LIGHTS } from '../../src/core/document/lights.ts';
import { sitesOf } from '../../src/core/exercises/deriveKey.ts';
import { drawCase } from '../../src/core/exercises/generation/drawCase.ts';
import type { GeneratedCase } from '../../src/core/exercises/generation/generated.ts';
import { idOf } from '../../src/core/exercises/generation/generateSet.ts';
import type { Recipe } from '../../src/core/exercises/generation/recipe.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { readStock, type Workshop } from '../../src/tools/cases/readStock.ts';
import { tryAct } from '../../src/tools/cases/tryAct.ts';
import { orderExercise } from '../../src/tools/deriveExercise.ts';
import type { Benchmark } from './measure.ts';

const NUMBER = 20;
const KEPT = 1000;
/** What is pressed for the draws per light: one entry rubbed away and typed anew. */
const CLASS = 'mechanical-erasure';

/** What 1,000 cases take in memory, beside the text of the same cases. */
export type KeptCases = { readonly megabytes: number; readonly textMegabytes: number; readonly seconds: number };

/** Cases without drawing, and the verifying draw light by light; each against work of the same kind. */
export async function makeGenerationBenchmarks(root: string): Promise<readonly Benchmark[]> {
  const workshop = await readStock(root);
  const drawn = draw(workshop, NUMBER);
  return [
    {
      name: `${NUMBER} exercises generated without drawing`,
      run: () => void draw(workshop, NUMBER),
      baselineName: 'their text parsed 20 times',
      baseline: () => {
        const text = JSON.stringify(drawn);
        for (let i = 0; i < 20; i++) JSON.parse(text);
      },
    },
    ...(await makeLightBenchmarks(root, workshop)),
  ];
}

async function makeLightBenchmarks(root: string, workshop: Workshop): Promise<readonly Benchmark[]> {
  const trial = await tryAct(root, workshop, ACTS[CLASS]!, 1, 0.5);
  if (trial === null) throw new Error(`${CLASS} can be done on no specimen`);
  const { specimen, orderOf } = await orderExercise(root, trial.exercise, trial.design);
  const { main } = sitesOf(specimen, trial.exercise.acts[0]!);
  if (main.kind !== 'region') throw new Error(`${CLASS} has no region`);
  const pair = drawPair(orderOf(parseFaceId(main.face).leaf));
  const easel = makeNodeEasel();
  return LIGHTS.map(light => ({
    name: `verifying draw of one entry in the light ${light}`,
    run: () => void seePlaceIn([light], pair, specimen.format, main, easel),
    baselineName: 'the same in all lights at once',
    baseline: () => void seePlaceIn(LIGHTS, pair, specimen.format, main, easel),
  }));
}

/** Held at once, garbage collected before and after. */
export async function measureKeptCases(root: string): Promise<KeptCases> {
  const workshop = await readStock(root);
  const collect = garbageCollector();
  draw(workshop, NUMBER);
  collect();
  const [before, from] = [process.memoryUsage().heapUsed, performance.now()];
  const kept = draw(workshop, KEPT);
  const seconds = (performance.now() - from) / 1000;
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  return { megabytes, textMegabytes: JSON.stringify(kept).length / 2 ** 20, seconds };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose_gc');
  return runInNewContext('gc') as () => void;
}

/** Seldom a case cannot be drawn as its recipe has it; it is left out here. */
function draw({ stock }: Workshop, number: number): readonly GeneratedCase[] {
  const recipe = { ...RECIPE, number, specimens: [stock.specimens[0]!.id] };
  return Array.from({ length: number }, (_, at) => drawCase(recipe, stock, at, { id: idOf(recipe, at) })).filter(
    one => one !== null,
  );
}

const RECIPE: Recipe = {
  kind: 'loupe/set-recipe',
  version: 1,
  id: 'bench',
  title: { en: 'Benchmark' },
  lead: { en: 'Acts of every family.' },
  shelf: 'practice',
  seed: 1,
  number: NUMBER,
  specimens: [],
  classes: ['photo-substitution', 'mechanical-erasure', 'overwriting', 'mrz-recomputed', 'laminate-lifted'],
  heldOut: [],
  referRate: 0.5,
  mostActs: 1,
  difficulty: { from: -4, to: 4 },
  decoys: { kinds: ['handling', 'stain', 'uv-fading'], mean: 0.8 },
  lights: [...LIGHTS],
  travels: 4,
  controlDates: { from: '2024-01-01', to: '2026-11-30' },
  policy: { mode: 'mixed', order: 'shuffled', timeLimit: null, feedback: 'each', passScore: null },
};
