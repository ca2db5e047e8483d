import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/tools/formatJson.ts';

const EXERCISES = join(import.meta.dirname, '..', '..', 'exercises');
const files = readdirSync(EXERCISES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));

describe('the text of a data file', () => {
  it('is that of the exercises as they are kept, so that writing one back changes nothing else', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(join(EXERCISES, file), 'utf8');
      expect(formatJson(JSON.parse(text)), file).toBe(text);
    }
  });

  it('keeps plain lists on a line while they fit, and fills lines with numbers', () => {
    expect(formatJson({ a: [], b: {}, c: ['x', 'y'] })).toBe('{\n  "a": [],\n  "b": {},\n  "c": ["x", "y"]\n}\n');
    const lines = formatJson({ runs: Array.from({ length: 60 }, (_, i) => 1000 + i) }).split('\n');
    expect(lines.every(line => line.length <= 120)).toBe(true);
    expect(lines.length).toBe(9);
  });
});
