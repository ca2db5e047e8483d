import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between, times } from './chance.ts';

/** Wear over the lower part of a page of any format: hairline scratches, specks where ink has come off, smudges. */
export function scratch(context: SKRSContext2D, dice: Dice): void {
  const spot = () => ({ x: between(dice, 0, 125), y: between(dice, 30, 88) });
  for (const { x, y } of times(70, spot)) {
    context.strokeStyle = 'hsl(45 20% 93% / 0.8)';
    context.lineWidth = between(dice, 0.05, 0.14);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + between(dice, -18, 18), y + between(dice, -5, 5));
    context.stroke();
  }
  const dot = (fill: string, radius: number) => {
    const { x, y } = spot();
    context.fillStyle = fill;
    context.beginPath();
    context.ellipse(x, y, radius, radius * between(dice, 0.5, 1), between(dice, 0, 3), 0, 7);
    context.fill();
  };
  times(500, () => dot('hsl(45 20% 93%)', between(dice, 0.05, 0.16)));
  times(120, () => dot('hsl(30 10% 25%)', between(dice, 0.04, 0.13)));
  times(6, () => dot('hsl(30 15% 40% / 0.25)', between(dice, 1.5, 5)));
}
