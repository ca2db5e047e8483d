import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Exercise } from '../core/exercises/exercise.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { compareExercises } from './compareExercises.ts';
import { deriveExercise } from './deriveExercise.ts';
import { drawExerciseSheets } from './drawExerciseSheets.ts';
import { formatJson } from './formatJson.ts';
import { readCollection } from './readCollection.ts';
import { readDraft } from './readDraft.ts';
import { listNames } from './shelf.ts';

const USAGE = `exercises [--check | --sheet] [--exercise ID]
  derives what the document presents, the places of the key and their visibility, and writes them into the exercises;
  --check writes nothing and fails where a file says otherwise; --sheet draws contact sheets to .build/exercises instead`;

/** Brings every exercise whose specimen is drawn in line with its deeds. */
export async function run(parameters: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      check: { type: 'boolean', default: false },
      sheet: { type: 'boolean', default: false },
      exercise: { type: 'string' },
    },
  });
  const root = process.cwd();
  const files = await filesOf(root, values.exercise);
  if (files.length === 0) throw new Error(`there is no exercise ${values.exercise ?? ''}\n${USAGE}`);
  const { designs } = await readCollection(root);
  const easel = makeNodeEasel();
  for (const file of files) {
    const exercise = await readDraft(root, file);
    const design = designs.find(({ specimen, inks }) => specimen.id === exercise.specimen && inks !== null);
    if (design === undefined) continue;
    if (values.sheet) {
      for (const path of await drawExerciseSheets(root, exercise, design, easel)) process.stdout.write(`${path}\n`);
      continue;
    }
    const derived = await deriveExercise(root, exercise, design, easel);
    if (values.check) judge(file, exercise, derived);
    else await writeFile(join(root, file), formatJson(derived as never));
    process.stdout.write(`${file}\n`);
  }
}

async function filesOf(root: string, wanted: string | undefined): Promise<readonly string[]> {
  const sets = await listNames(root, 'exercises', 'folder');
  const lists = await Promise.all(
    sets.map(async set => (await listNames(root, `exercises/${set}`, 'file')).map(name => `exercises/${set}/${name}`)),
  );
  return lists
    .flat()
    .filter(file => file.endsWith('.json') && !/\/(?:set|recipe)\.json$/.test(file))
    .filter(file => wanted === undefined || file.endsWith(`/${wanted}.json`));
}

function judge(file: string, stored: Exercise, derived: Exercise): void {
  const complaints = compareExercises(stored, derived);
  if (complaints.length > 0) throw new Error(`${file} is not what follows from it:\n${complaints.join('\n')}`);
}
