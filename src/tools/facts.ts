import { CATALOGUES } from '../app/messages/catalogues.ts';
import { countFacts } from './countFacts.ts';
import { readCollection } from './readCollection.ts';

/** Prints what the code and the data hold, counted, as one JSON object. */
export async function run(): Promise<void> {
  const collection = await readCollection(process.cwd());
  process.stdout.write(`${JSON.stringify(countFacts(collection, CATALOGUES), null, 2)}\n`);
}
