import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between, times } from './chance.ts';

/** Paints what lies under the print; the context counts mm, the page begins at 0, 0. */
export type Ground = (context: SKRSContext2D, size: Size, dice: Dice) => void;
export type Size = { readonly width: number; readonly height: number };

/** mm painted beyond the page's edges, for tilted scans. */
const BLEED = 25;

export const paintPlain: Ground = (context, size) => fillAll(context, size, '#f7f5f0');

/** Polycarbonate, on which a laser engraves grey. */
export const paintGrey: Ground = (context, size) => fillAll(context, size, '#d3d6d4');

/** Families of waves in pale security inks. */
export const paintGuilloche: Ground = (context, size, dice) => {
  fillAll(context, size, '#f3f1ea');
  const hue = dice.below(360);
  for (const family of [0, 1]) {
    context.strokeStyle = `hsl(${(hue + 70 * family) % 360} 55% 76%)`;
    context.lineWidth = 0.14;
    const [swing, wave, phase] = [between(dice, 1, 3), between(dice, 7, 16), between(dice, 0, 6)];
    for (let base = -BLEED; base < size.height + BLEED; base += 1.3) {
      context.beginPath();
      for (let x = -BLEED; x <= size.width + BLEED; x += 0.8) {
        context.lineTo(x, base + swing * Math.sin((x + 4 * family) / (wave / 6.2832) + phase + base / 9));
      }
      context.stroke();
    }
  }
};

/** Coloured paper under fifty curves of any direction. */
export const paintCurves: Ground = (context, size, dice) => {
  fillAll(context, size, `hsl(${dice.below(360)} ${30 + dice.below(30)}% ${82 + dice.below(10)}%)`);
  const spot = (): [number, number] => [between(dice, -10, size.width + 10), between(dice, -5, size.height + 5)];
  for (const [from, one, other, to] of times(50, () => [spot(), spot(), spot(), spot()] as const)) {
    context.strokeStyle = `hsl(${dice.below(360)} ${40 + dice.below(40)}% ${55 + dice.below(28)}%)`;
    context.lineWidth = between(dice, 0.08, 0.3);
    context.beginPath();
    context.moveTo(...from);
    context.bezierCurveTo(...one, ...other, ...to);
    context.stroke();
  }
};

function fillAll(context: SKRSContext2D, size: Size, fill: string): void {
  context.fillStyle = fill;
  context.fillRect(-BLEED, -BLEED, size.width + 2 * BLEED, size.height + 2 * BLEED);
}
