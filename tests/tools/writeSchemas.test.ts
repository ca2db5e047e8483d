import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeJsonSchemas } from '../../src/core/exchange/jsonSchemas.ts';
import { writeSchemas } from '../../src/tools/writeSchemas.ts';

it('writes every published schema into a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-schemas-'));
  const paths = writeSchemas(join(folder, 'schemas'));
  expect(paths).toHaveLength(10);
  for (const path of paths) expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(makeJsonSchemas()[basename(path)]);
  rmSync(folder, { recursive: true });
});
