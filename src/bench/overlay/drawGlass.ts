import type { Position } from '../../core/units/affine.ts';
import { numberStep, scaleTicks } from '../view/ticks.ts';
import { DARK_INK, drawElement, LIGHT_INK, plateText, rimmedText, round } from './svg.ts';

export type GlassLook = {
  readonly middle: Position;
  readonly radius: number;
  /** CSS px that one mm of the page becomes under the glass. */
  readonly pxPerMm: number;
  readonly label: string;
  readonly isHeld: boolean;
};

/** Length of strokes by weight, CSS px. */
const LENGTHS = [0, 5, 8, 12] as const;

/** The rim of the glass and a millimetre scale across its lower part, zero in the middle. */
export function drawGlass({ middle, radius, pxPerMm, label, isHeld }: GlassLook): SVGElement {
  const { x, y } = middle;
  const circle = (r: number, colour: string, width: number, opacity = 1): SVGElement =>
    drawElement('circle', {
      cx: round(x),
      cy: round(y),
      r: round(r),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-opacity': opacity,
    });
  const scale = scaleOf(radius, pxPerMm);
  const at = y + scale.drop;
  const stroke = (colour: string, width: number): SVGElement =>
    drawElement('path', {
      d: scale.strokes.map(([dx, length]) => `M${round(x + dx)} ${round(at)}v${-length}`).join(''),
      stroke: colour,
      'stroke-width': width,
      fill: 'none',
    });
  const base = (colour: string, width: number): SVGElement =>
    drawElement('path', {
      d: `M${round(x - scale.reach)} ${round(at)}H${round(x + scale.reach)}`,
      stroke: colour,
      'stroke-width': width,
      fill: 'none',
    });
  return drawElement('g', { class: 'bench-glass' }, [
    circle(radius + 4, '#000000', 10, 0.28),
    circle(radius + 3, '#2b3138', 7),
    circle(radius + 6, '#59626c', 1),
    circle(radius - 0.5, isHeld ? '#ffd24a' : '#8d98a4', 1.5),
    base(DARK_INK, 4),
    stroke(DARK_INK, 3.4),
    base(LIGHT_INK, 1.2),
    stroke(LIGHT_INK, 1.1),
    ...scale.numbers.map(([dx, text]) => rimmedText(x + dx, at + 13, text, 10.5)),
    plateText(x, y - radius + 22, label, 12),
  ]);
}

/** Strokes and numbers of a scale that spans the glass some way below its middle; the last number carries the unit. */
function scaleOf(radius: number, pxPerMm: number) {
  const drop = radius * 0.62;
  const reach = Math.sqrt(radius * radius - drop * drop) - 14;
  const ticks = scaleTicks(reach / pxPerMm, pxPerMm);
  const step = numberStep(pxPerMm, 24, reach - 8);
  const count = Math.floor((reach - 8) / (step * pxPerMm));
  const numbers = Array.from({ length: 2 * count + 1 }, (_, index) => Math.round((index - count) * step * 10) / 10);
  return {
    drop,
    reach,
    strokes: ticks.map(({ at, weight }) => [at * pxPerMm, LENGTHS[weight]] as const),
    numbers: numbers.map(at => [at * pxPerMm, `${Math.abs(at)}${at === numbers.at(-1) ? ' mm' : ''}`] as const),
  };
}
