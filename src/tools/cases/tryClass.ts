import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Act } from '../../core/alterations/act.ts';
import { ACTS } from '../../core/alterations/actTable.ts';
import { LIGHTS } from '../../core/document/lights.ts';
import { compareLights } from '../../core/exercises/audits/lights/compareLights.ts';
import { SEEN } from '../../core/exercises/audits/visibleKeys.ts';
import { makeNodeEasel } from '../../node/nodeEasel.ts';
import { drawExerciseSheets } from '../drawExerciseSheets.ts';
import type { CaseCommand } from './caseCommand.ts';
import { readStock, type Workshop } from './readStock.ts';
import { type Trial, tryAct } from './tryAct.ts';

/** Does acts clumsily, tolerably and masterly, and tells and draws what each light shows. */
export const tryClass: CaseCommand = {
  usage: `CLASS… [--draws N] [--seed N] [--sheet DIR]
    does an act (all: every act) N times on somebody’s book, its care from 0 to 1, and tells how plainly each light
    shows it, plainest first, and where that is otherwise than the register of alterations has it; --seed takes other
    books and other chances; --sheet draws every try to DIR`,
  run: async (root, parameters) => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        draws: { type: 'string', default: '3' },
        seed: { type: 'string', default: '0' },
        sheet: { type: 'string' },
      },
    });
    const acts = Object.values(ACTS).filter(act => positionals.includes('all') || positionals.includes(act.class));
    if (acts.length === 0)
      throw new Error(`which act? one of ${Object.keys(ACTS).join(', ')}\ncases try ${tryClass.usage}`);
    const workshop = await readStock(root);
    const wanted = { draws: Number(values.draws), seed: Number(values.seed) };
    for (const act of acts) {
      const trials = await tryOften(root, workshop, act, wanted);
      process.stdout.write(`${tellTrials(act, trials).join('\n')}\n`);
      if (values.sheet !== undefined) await drawTrials(root, trials, resolve(root, values.sheet));
    }
  },
};

type Wanted = { readonly draws: number; readonly seed: number };

async function tryOften(
  root: string,
  workshop: Workshop,
  act: Act,
  { draws, seed }: Wanted,
): Promise<readonly (Trial & { readonly care: number })[]> {
  const trials: (Trial & { readonly care: number })[] = [];
  for (let at = 0; at < draws; at++) {
    const care = draws === 1 ? 0.5 : at / (draws - 1);
    const trial = await tryAct(root, workshop, act, 1000 * seed + at, care);
    if (trial !== null) trials.push({ ...trial, care });
  }
  return trials;
}

function tellTrials({ class: name }: Act, trials: readonly (Trial & { readonly care: number })[]): readonly string[] {
  if (trials.length === 0) return [`${name}: leaves nothing to be seen on the book, or cannot be done on any`];
  const { order, disagreements } = compareLights(
    name,
    trials.map(({ visibility }) => visibility),
  );
  return [
    `${name}: ${order.map(({ light, seen }) => `${light} ${seen.toFixed(1)}`).join(', ')} (median of ${trials.length})`,
    ...trials.map(({ care, visibility }) => {
      const seen = LIGHTS.filter(light => visibility[light] >= SEEN);
      const each = seen.map(light => `${light} ${visibility[light].toFixed(1)}`);
      return `    care ${care.toFixed(2)}: ${each.join(', ') || 'seen in no light'}`;
    }),
    ...disagreements.map(sentence => `    ${sentence}`),
  ];
}

async function drawTrials(root: string, trials: readonly (Trial & { readonly care: number })[], folder: string) {
  const easel = makeNodeEasel();
  for (const { exercise, design, care } of trials) {
    const named = { ...exercise, id: `${exercise.acts[0]!.class}-${care.toFixed(2)}` };
    for (const path of await drawExerciseSheets(root, named, design, easel, folder)) process.stdout.write(`${path}\n`);
  }
}
