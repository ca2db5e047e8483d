import { describe, expect, it } from 'vitest';
import { frameShare, learnCost } from '../../../src/bench/stage/frameShare.ts';

describe('how coarse a frame in motion is', () => {
  it('is as fine as the machine bears', () => {
    expect(frameShare(undefined, 1e6)).toBe(0.5);
    expect(frameShare(10, 1e6)).toBe(1);
    expect(frameShare(60, 1e6)).toBe(0.5);
    expect(frameShare(60, 4e6)).toBe(0.35);
    expect(frameShare(5000, 4e6)).toBe(0.25);
  });

  it('learns from each frame and forgives a hitch', () => {
    expect(learnCost(undefined, 20, 1e6)).toBe(20);
    expect(learnCost(20, 1000, 1e6)).toBeLessThan(200);
    let cost = 500;
    for (let i = 0; i < 12; i++) cost = learnCost(cost, 20, 1e6);
    expect(cost).toBeLessThan(25);
  });
});
