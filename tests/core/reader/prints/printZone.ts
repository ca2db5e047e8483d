import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between } from './chance.ts';
import { middleOf, PITCH, type SheetPlan } from './sheets.ts';
import { drawCharacter, type TypeCut } from './typeface.ts';

export type ZonePrint = {
  readonly sheet: SheetPlan;
  readonly lines: readonly string[];
  readonly cut: TypeCut;
  readonly ink: string;
  /** mm each character may stand beside its place. */
  readonly jitter: number;
  readonly dice: Dice;
  /** Draws a character otherwise; true where it has done so. Lines and columns count from 0. */
  readonly otherwise?: (context: SKRSContext2D, cell: Cell) => boolean;
};

export type Cell = {
  readonly line: number;
  readonly column: number;
  readonly character: string;
  /** Middle, mm on the page. */
  readonly x: number;
  readonly y: number;
};

/** Prints the lines on a page whose context counts mm. */
export function printZone(context: SKRSContext2D, print: ZonePrint): void {
  const layer = createCanvas(context.canvas.width, context.canvas.height).getContext('2d');
  layer.setTransform(context.getTransform());
  layer.fillStyle = print.ink;
  layer.strokeStyle = print.ink;
  for (const cell of cellsOf(print)) {
    if (print.otherwise?.(layer, cell) === true) continue;
    const { jitter, dice, cut } = print;
    const [dx, dy] = [between(dice, -jitter, jitter), between(dice, -jitter, jitter)];
    drawCharacter(layer, cut, cell.character, cell.x + dx, cell.y + dy);
  }
  context.save();
  context.resetTransform();
  context.drawImage(layer.canvas, 0, 0);
  context.restore();
}

function cellsOf({ sheet, lines }: ZonePrint): readonly Cell[] {
  return lines.flatMap((text, line) =>
    [...text].map((character, column) => ({
      line,
      column,
      character,
      x: sheet.left + (column + 0.5) * PITCH,
      y: middleOf(sheet, line),
    })),
  );
}
