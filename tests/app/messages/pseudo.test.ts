import { describe, expect, it } from 'vitest';
import { lengthen, mirror } from '../../../src/app/messages/pseudo.ts';

describe('the layout tests', () => {
  it('make a text longer by more than a third and keep its placeholders', () => {
    const long = lengthen('Version {{version}} of the trainer');
    expect(long).toContain('{{version}}');
    expect(long.length).toBeGreaterThan('Version {{version}} of the trainer'.length * 1.35);
    expect(long).toMatch(/^⟦Véŕšîöñ/);
  });

  it('mirror words and leave placeholders and the spaces beside them alone', () => {
    expect(mirror('{{count}} lights')).toBe('{{count}} \u202elights\u202c');
  });
});
