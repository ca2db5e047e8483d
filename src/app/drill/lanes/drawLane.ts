import type { Recipe } from '../../../core/exercises/generation/recipe.ts';
import { readPeople, SPECIMENS } from '../../storage/collection.ts';
import type { Lane } from '../../storage/laneStore.ts';
import type { FromLane, ToLane } from './laneMessages.ts';

/**
 * A fresh set of a lane: its recipe with a seed nobody used before, under a name of its own. Rejects where the recipe
 * cannot be carried out or the people cannot be fetched.
 */
export async function drawLane(recipe: Recipe, seed: number, drawnAt: number): Promise<Lane> {
  const stock = { specimens: SPECIMENS, people: await readPeople() };
  const id = `${recipe.id}-${seed.toString(36)}`;
  const answer = await askWorker({ recipe: { ...recipe, id, seed }, stock });
  if (answer.kind === 'refused') throw new Error(answer.why);
  return { set: answer.set, exercises: answer.exercises, drawnAt };
}

function askWorker(order: ToLane): Promise<FromLane> {
  const worker = new Worker(new URL('./laneWorker.ts', import.meta.url), { type: 'module', name: 'lane' });
  const answer = new Promise<FromLane>((done, fail) => {
    worker.onmessage = (event: MessageEvent<FromLane>) => done(event.data);
    worker.onerror = event => fail(new Error(event.message));
    worker.postMessage(order);
  });
  return answer.finally(() => worker.terminate());
}
