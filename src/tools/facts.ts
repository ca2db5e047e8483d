import { countFacts } from './countFacts.ts';
import { readCatalogues } from './readCatalogues.ts';
import { readCollection } from './readCollection.ts';

/** Prints what the code and the data hold, counted, as one JSON object. */
export async function run(): Promise<void> {
  const root = process.cwd();
  const collection = await readCollection(root);
  process.stdout.write(`${JSON.stringify(countFacts(collection, readCatalogues(root)), null, 2)}\n`);
}
