import { describe, expect, it } from 'vitest';
import { glideView } from '../../../src/bench/view/glideView.ts';
import { viewMap } from '../../../src/bench/view/viewMap.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';

const FROM = { centre: { x: 0, y: 0 }, pxPerMm: 5, angle: 170, flipped: false };
const TO = { centre: { x: 20, y: 10 }, pxPerMm: 50, angle: -170, flipped: false };

describe('a flight', () => {
  it('begins and ends where it should, and turns the short way round', () => {
    expect(glideView(FROM, TO, 0)).toEqual(FROM);
    expect(glideView(FROM, TO, 1)).toBe(TO);
    expect(Math.abs(glideView(FROM, TO, 0.5).angle)).toBe(180);
  });

  it('zooms towards a place that stays where it is on the screen', () => {
    const pane = { x: 0, y: 0, width: 1000, height: 800 };
    const straight = { ...TO, angle: 0 };
    const from = { ...FROM, angle: 0 };
    const fixed = { x: 20 / 0.9, y: 10 / 0.9 };
    const seen = [0, 0.3, 0.7, 1].map(share => applyAffine(viewMap(glideView(from, straight, share), pane), fixed));
    for (const { x, y } of seen) {
      expect(Math.abs(x - seen[0]!.x)).toBeLessThan(1e-6);
      expect(Math.abs(y - seen[0]!.y)).toBeLessThan(1e-6);
    }
  });

  it('keeps the scale while it only moves', () => {
    const aside = { ...FROM, centre: { x: 30, y: 0 } };
    expect(glideView(FROM, aside, 0.5)).toMatchObject({ centre: { x: 15, y: 0 }, pxPerMm: 5 });
  });
});
