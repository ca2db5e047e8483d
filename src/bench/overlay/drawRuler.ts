import type { Position } from '../../core/units/affine.ts';
import { scaleTicks } from '../view/ticks.ts';
import { DARK_INK, doubleLine, drawElement, LIGHT_INK, plateText, round } from './svg.ts';

const LENGTHS = [0, 4, 7, 11] as const;

/** A ruler between two points of the screen, its strokes counted in mm from the first; one end alone is a cross. */
export function drawRuler(from: Position, to: Position | null, pxPerMm: number, label: string): SVGElement {
  if (to === null) return drawElement('g', { class: 'bench-ruler' }, drawEnd(from));
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length === 0 ? [1, 0] : [dx / length, dy / length];
  const strokes = scaleTicks(length / pxPerMm, pxPerMm)
    .filter(tick => tick.at >= 0)
    .map(({ at, weight }) => {
      const [x, y] = [from.x + ux * at * pxPerMm, from.y + uy * at * pxPerMm];
      return `M${round(x)} ${round(y)}L${round(x - uy * LENGTHS[weight])} ${round(y + ux * LENGTHS[weight])}`;
    })
    .join('');
  const line = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const side = ux < 0 ? 1 : -1;
  const middle = { x: (from.x + to.x) / 2 - side * uy * 22, y: (from.y + to.y) / 2 + side * ux * 22 };
  return drawElement('g', { class: 'bench-ruler' }, [
    drawElement('path', { d: strokes, stroke: DARK_INK, 'stroke-width': 3, fill: 'none' }),
    drawElement('path', { d: strokes, stroke: LIGHT_INK, 'stroke-width': 1, fill: 'none' }),
    ...doubleLine(line, 1.4),
    ...drawEnd(from),
    ...drawEnd(to),
    plateText(middle.x, middle.y, label),
  ]);
}

function drawEnd({ x, y }: Position): SVGElement[] {
  const circle = (colour: string, width: number): SVGElement =>
    drawElement('circle', { cx: round(x), cy: round(y), r: 6, fill: 'none', stroke: colour, 'stroke-width': width });
  return [
    circle(DARK_INK, 4),
    circle(LIGHT_INK, 1.6),
    drawElement('circle', {
      cx: round(x),
      cy: round(y),
      r: 1.2,
      fill: LIGHT_INK,
      stroke: DARK_INK,
      'stroke-width': 0.6,
    }),
  ];
}
