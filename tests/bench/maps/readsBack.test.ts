import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { readsBack } from '../../../src/bench/maps/readsBack.ts';

describe('a canvas', () => {
  it('is trusted where it gives back what was painted', () => {
    expect(readsBack(createCanvas(16, 16).getContext('2d'), 16)).toBe(true);
  });

  it('is not where a single px comes back otherwise', () => {
    const context = createCanvas(16, 16).getContext('2d');
    const altered = {
      fillStyle: '' as unknown,
      fillRect: () => {
        context.fillStyle = 'rgb(10 120 230)';
        context.fillRect(0, 0, 16, 16);
      },
      getImageData: () => {
        const { data } = context.getImageData(0, 0, 16, 16);
        data[401] = 121;
        return { data };
      },
    };
    expect(readsBack(altered, 16)).toBe(false);
  });
});
