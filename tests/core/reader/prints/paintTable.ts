import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between, times } from './chance.ts';

/** Fills a picture with the grain of a wooden table, dark or light. */
export function paintTable(context: SKRSContext2D, dice: Dice): void {
  const { width, height } = context.canvas;
  const [hue, tone] = [20 + dice.below(30), 15 + dice.below(60)];
  context.fillStyle = `hsl(${hue} 30% ${tone}%)`;
  context.fillRect(0, 0, width, height);
  for (const grain of times(240, () => between(dice, -0.1, 1.1) * height)) {
    context.strokeStyle = `hsl(${hue} 28% ${Math.max(4, tone + between(dice, -12, 8))}%)`;
    context.lineWidth = between(dice, 0.0004, 0.003) * width;
    const bow = () => grain + between(dice, -0.02, 0.02) * height;
    context.beginPath();
    context.moveTo(0, bow());
    context.bezierCurveTo(width / 3, bow(), (2 * width) / 3, bow(), width, bow());
    context.stroke();
  }
}
