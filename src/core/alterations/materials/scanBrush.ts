import type { Rainbow } from '../../press/display/ink.ts';
import { type Answer, isRainbow } from '../../press/display/inkAnswers.ts';

/** A picture being taken: r, g, b shares row by row. */
export type Canvas = { readonly width: number; readonly height: number; readonly rgb: Float32Array };

/** Lays a share of one colour onto a px; px off the canvas are left out. */
export type Brush = (column: number, row: number, share: number) => void;

/** Steps into which merging colours are cut. */
const STEPS = 96;

export function makeBrush({ width, height, rgb }: Canvas, { rule, colour }: Answer, pxPerMm: number): Brush {
  const { table, across, down, start } = isRainbow(colour) ? tabulate(colour, pxPerMm) : flat(colour);
  const last = table.length / 3 - 1;
  const multiplies = rule === 'multiply';
  return (column, row, share) => {
    if (column < 0 || row < 0 || column >= width || row >= height) return;
    const at = 3 * (row * width + column);
    const step = last === 0 ? 0 : Math.round(last * (start + across * column + down * row));
    const k = 3 * (step < 0 ? 0 : step > last ? last : step);
    if (multiplies) {
      rgb[at]! *= 1 - share * (1 - table[k]!);
      rgb[at + 1]! *= 1 - share * (1 - table[k + 1]!);
      rgb[at + 2]! *= 1 - share * (1 - table[k + 2]!);
    } else {
      rgb[at]! += share * (table[k]! - rgb[at]!);
      rgb[at + 1]! += share * (table[k + 1]! - rgb[at + 1]!);
      rgb[at + 2]! += share * (table[k + 2]! - rgb[at + 2]!);
    }
  };
}

function flat(colour: readonly number[]) {
  return { table: Float32Array.from(colour), across: 0, down: 0, start: 0 };
}

function tabulate({ from, to, stops }: Rainbow, pxPerMm: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const table = Float32Array.from({ length: 3 * STEPS }, (_, i) => {
    const [along, channel] = [Math.floor(i / 3) / (STEPS - 1), (i % 3) as 0 | 1 | 2];
    const next = stops.findIndex(([at]) => at >= along);
    if (next <= 0) return (next === 0 ? stops[0] : stops[stops.length - 1])![1][channel];
    const [[start, a], [end, b]] = [stops[next - 1]!, stops[next]!];
    return a[channel] + ((b[channel] - a[channel]) * (along - start)) / (end - start);
  });
  return {
    table,
    across: dx / square / pxPerMm,
    down: dy / square / pxPerMm,
    start: -(from.x * dx + from.y * dy) / square,
  };
}
