import type { Position } from '../../core/units/affine.ts';
import { applyAffine, turnAbout } from '../../core/units/affine.ts';
import { deg } from '../../core/units/length.ts';
import type { Area } from '../../core/units/shape.ts';

/** Points along a curved outline. */
const POINTS = 64;

/** The outline of an area as a closed line of points, mm of the face. */
export function outlineArea(area: Area): readonly Position[] {
  if (area.kind === 'polygon') return area.points;
  if (area.kind === 'ellipse') {
    const turn = turnAbout(area, deg(area.angle ?? 0));
    return Array.from({ length: POINTS }, (_, at) => {
      const phase = (2 * Math.PI * at) / POINTS;
      return applyAffine(turn, {
        x: area.x + area.radiusX * Math.cos(phase),
        y: area.y + area.radiusY * Math.sin(phase),
      });
    });
  }
  const { x, y, width, height } = area;
  const turn = turnAbout({ x: x + width / 2, y: y + height / 2 }, deg(area.angle ?? 0));
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map(corner => applyAffine(turn, corner));
}
