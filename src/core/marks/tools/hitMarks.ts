import type { FaceId } from '../../document/face.ts';
import { applyAffine, type Position, turnAbout } from '../../units/affine.ts';
import { deg } from '../../units/length.ts';
import { signedArea } from '../../units/polygon.ts';
import type { Area } from '../../units/shape.ts';
import { drawnPlaces } from '../drawnPlaces.ts';
import type { Mark } from '../mark.ts';
import type { DrawnShape } from '../place.ts';
import { areaOfShape } from '../rasteriseMark.ts';
import { compareMarks } from '../sortMarks.ts';
import { distanceToStretch } from './simplifyLine.ts';

/** Whether a point lies in a shape or within `reach` mm of it. */
export function hitsShape(shape: DrawnShape, at: Position, reach: number): boolean {
  const area = areaOfShape(shape);
  return area.kind === 'polygon' ? hitsPolygon(area.points, at, reach) : hitsBox(area, at, reach);
}

function hitsBox(area: Exclude<Area, { kind: 'polygon' }>, at: Position, reach: number): boolean {
  const isBox = area.kind === 'rectangle';
  const [halfX, halfY] = isBox ? [area.width / 2, area.height / 2] : [area.radiusX, area.radiusY];
  const middle = isBox ? { x: area.x + halfX, y: area.y + halfY } : area;
  const own = applyAffine(turnAbout(middle, deg(-(area.angle ?? 0))), at);
  const [x, y] = [Math.abs(own.x - middle.x), Math.abs(own.y - middle.y)];
  if (isBox) return x <= halfX + reach && y <= halfY + reach;
  return (x / (halfX + reach)) ** 2 + (y / (halfY + reach)) ** 2 <= 1;
}

function hitsPolygon(points: readonly Position[], at: Position, reach: number): boolean {
  let isInside = false;
  for (const [i, point] of points.entries()) {
    const next = points[i + 1] ?? points[0]!;
    if (distanceToStretch(at, point, next) <= reach) return true;
    const crosses = point.y > at.y !== next.y > at.y;
    if (crosses && at.x < point.x + ((at.y - point.y) / (next.y - point.y)) * (next.x - point.x)) isInside = !isInside;
  }
  return isInside;
}

/** mm², of the area a shape stands for. */
export function sizeOfShape(shape: DrawnShape): number {
  const area = areaOfShape(shape);
  if (area.kind === 'rectangle') return area.width * area.height;
  if (area.kind === 'ellipse') return Math.PI * area.radiusX * area.radiusY;
  return Math.abs(signedArea(area.points));
}

/** Marks under a point of a face: the smallest first, of equals the latest. */
export function hitMarks(marks: readonly Mark[], face: FaceId, at: Position, reach: number): readonly Mark[] {
  const hits = marks.flatMap(mark => {
    const sizes = drawnPlaces(mark.place)
      .filter(place => place.face === face && hitsShape(place.shape, at, reach))
      .map(place => sizeOfShape(place.shape));
    return sizes.length === 0 ? [] : [{ mark, size: Math.min(...sizes) }];
  });
  return hits.sort((a, b) => a.size - b.size || compareMarks(b.mark, a.mark)).map(({ mark }) => mark);
}

/** The one to take: the first, or the one after the one already taken, round and round. */
export function nextHit(hits: readonly Mark[], taken: string | null): Mark | null {
  const at = hits.findIndex(mark => mark.id === taken);
  return hits[(at + 1) % Math.max(1, hits.length)] ?? null;
}
