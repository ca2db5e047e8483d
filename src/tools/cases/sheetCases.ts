import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeNodeEasel } from '../../node/nodeEasel.ts';
import { drawExerciseSheets } from '../drawExerciseSheets.ts';
import type { CaseCommand } from './caseCommand.ts';
import { gatherCases } from './gatherCases.ts';
import { readStock } from './readStock.ts';

/** Draws contact sheets of the cases of a set. */
export const sheetCases: CaseCommand = {
  usage: `SET|RECIPE [--exercise ID] [--out DIR]
    draws each case in each light with its key outlined and how plainly the light shows it: every face it is about, each
    place close up under its genuine twin, and the two faces where the traveller is another person; to
    .build/exercises or DIR`,
  run: async (root, parameters) => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { exercise: { type: 'string' }, out: { type: 'string' } },
    });
    const [name] = positionals;
    if (name === undefined) throw new Error(`which set? cases sheet ${sheetCases.usage}`);
    const workshop = await readStock(root);
    const { cases } = await gatherCases(root, name, null, workshop);
    const chosen = cases.filter(({ exercise }) => values.exercise === undefined || exercise.id === values.exercise);
    if (chosen.length === 0) throw new Error(`there is no exercise ${values.exercise} in ${name}`);
    const folder = values.out === undefined ? join(root, '.build', 'exercises') : resolve(root, values.out);
    const easel = makeNodeEasel();
    for (const { exercise } of chosen.toSorted((a, b) => a.exercise.id.localeCompare(b.exercise.id))) {
      const design = workshop.designs.find(({ specimen }) => specimen.id === exercise.specimen)!;
      const paths = await drawExerciseSheets(root, exercise, design, easel, folder);
      process.stdout.write(`${paths.join('\n')}\n`);
    }
  },
};
