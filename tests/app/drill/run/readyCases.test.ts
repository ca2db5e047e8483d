import { describe, expect, it } from 'vitest';
import { createReadyCases } from '../../../../src/app/drill/run/readyCases.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import { smallBook } from '../../../bench/book.ts';
import { idleSource } from '../../../bench/idleSource.ts';

function setUp() {
  const opened: string[] = [];
  const destroyed: string[] = [];
  const ready = createReadyCases(({ id }) => {
    opened.push(id);
    return { ...idleSource(smallBook(), id), destroy: () => destroyed.push(id) };
  });
  return { opened, destroyed, ready };
}

const [first, second] = [{ id: 'first' } as Exercise, { id: 'second' } as Exercise];

describe('documents that wait', () => {
  it('are opened once and handed out as they are', () => {
    const { opened, destroyed, ready } = setUp();
    ready.lay(first, 'data.verso');
    ready.lay(first, 'data.verso');
    expect(ready.take(first).key).toBe('first');
    expect(opened).toEqual(['first']);
    ready.destroy();
    expect(destroyed).toEqual([]);
  });

  it('are never more than one, and none is left behind', () => {
    const { opened, destroyed, ready } = setUp();
    ready.lay(first, 'data.verso');
    ready.lay(second, 'data.verso');
    expect(destroyed).toEqual(['first']);
    expect(ready.take(first).key).toBe('first');
    expect(opened).toEqual(['first', 'second', 'first']);
    ready.destroy();
    expect(destroyed).toEqual(['first', 'second']);
  });
});
