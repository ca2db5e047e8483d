import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The message catalogues under `root` by language tag, as they lie in the app's folder. */
export function readCatalogues(root: string): Record<string, Record<string, string>> {
  const folder = join(root, 'src', 'app', 'messages');
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  return Object.fromEntries(files.map(name => [name.replace(/\.json$/, ''), readCatalogue(join(folder, name))]));
}

function readCatalogue(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}
