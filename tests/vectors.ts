import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['LOUPE_VECTORS'] ?? '';

/**
 * A file of published reference numbers from the folder named by LOUPE_VECTORS, or null where it is absent.
 * The files come from test suites of copyleft packages and stay outside the product.
 */
export function readVectors(name: string): unknown {
  if (folder === '') return null;
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`LOUPE_VECTORS names a folder without ${name}: ${folder}`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
