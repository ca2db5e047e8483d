import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../src/tools/launch.js';

describe('the Node that is needed', () => {
  it('is 20.19 or newer', () => {
    expect(['v20.19.0', 'v20.20.2', 'v22.1.0', 'v24.0.0'].map(isNewEnough)).toEqual([true, true, true, true]);
    expect(['v20.18.3', 'v18.20.4', 'v16.0.0'].map(isNewEnough)).toEqual([false, false, false]);
  });
});
