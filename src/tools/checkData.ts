import type { Exercise } from '../core/exercises/exercise.ts';
import { describeFailure } from '../core/units/failure.ts';
import { makeNodeEasel } from '../node/nodeEasel.ts';
import { compareExercises } from './compareExercises.ts';
import { deriveExercise } from './deriveExercise.ts';
import { type ReadCollection, readCollection } from './readCollection.ts';

/**
 * Proves everything under specimens/ and exercises/: files against their schemas and rules, and each exercise against
 * what its deeds make of its document, pressed and measured again. Tells all that is wrong, then fails.
 */
export async function run(): Promise<void> {
  const root = process.cwd();
  const collection = await readCollection(root);
  const { failures, warnings, files, exercises } = collection;
  for (const warning of warnings) process.stdout.write(`warning: ${describeFailure(warning)}\n`);
  for (const failure of failures) process.stdout.write(`${describeFailure(failure)}\n`);
  const wrong = failures.length + (failures.length === 0 ? await checkExercises(root, collection) : 0);
  const count = `${files.length} files, ${exercises.length} exercises`;
  process.stdout.write(`${count}: ${wrong === 0 ? 'all is in order' : `${wrong} things are wrong`}\n`);
  if (wrong > 0) process.exitCode = 1;
}

/** How many complaints there are; an exercise whose specimen is not drawn has nothing to be measured. */
async function checkExercises(root: string, { exercises, designs }: ReadCollection): Promise<number> {
  const easel = makeNodeEasel();
  let wrong = 0;
  for (const [index, { file, value }] of exercises.entries()) {
    const design = designs.find(({ specimen, inks }) => specimen.id === value.specimen && inks !== null);
    const derive = (): Promise<Exercise> => deriveExercise(root, value, design!, easel);
    const complaints = design === undefined ? [] : compareExercises(value, await derive());
    wrong += complaints.length;
    process.stdout.write(`${index + 1} of ${exercises.length} ${file}${complaints.length === 0 ? '' : ':'}\n`);
    for (const complaint of complaints) process.stdout.write(`  ${complaint}\n`);
  }
  return wrong;
}
