import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The message catalogues under `root` by language tag, as they lie in the app's folder. */
export function readCatalogues(root: string): Record<string, Record<string, string>> {
  const folder = join(root, 'src', 'app', 'messages');
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  return Object.fromEntries(
    files.map(name => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}
