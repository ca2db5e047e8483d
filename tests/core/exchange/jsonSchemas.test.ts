import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeJsonSchemas } from '../../../src/core/exchange/jsonSchemas.ts';

const FOLDER = join(import.meta.dirname, '../../../public/schemas');
const schemas = makeJsonSchemas() as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('the published schemas', () => {
  it('EXC-18 are those the code gives (node src/tools/run.js schemas writes them)', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas)) {
      expect(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name).toEqual(schema);
    }
  });

  it('EXC-18 are of draft 2020-12, with a relative $id, a title and a description', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: name });
      expect([schema.title, schema.description].every(words => typeof words === 'string' && words !== '')).toBe(true);
      expect(schema).toMatchObject({ additionalProperties: false, properties: { version: { const: 1 } } });
    }
  });

  it('EXC-18 point only to definitions they hold', () => {
    for (const schema of Object.values(schemas)) {
      const text = JSON.stringify(schema);
      const names = [...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(match => match[1]!);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter(name => !Object.hasOwn(schema.$defs as object, name))).toEqual([]);
      expect(text.match(/"\$ref":"(?!#)/g)).toBeNull();
    }
  });
});
