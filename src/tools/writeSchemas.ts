import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeJsonSchemas } from '../core/exchange/jsonSchemas.ts';

/** Writes the published JSON Schemas into a folder, and says which. */
export function writeSchemas(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(makeJsonSchemas()).map(([name, schema]) => {
    const path = join(folder, name);
    writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
    return path;
  });
}

export async function run(): Promise<void> {
  for (const path of writeSchemas(join(process.cwd(), 'public', 'schemas'))) process.stdout.write(`${path}\n`);
}
