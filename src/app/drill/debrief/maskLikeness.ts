import type { Grid } from '../../../core/units/grid.ts';
import { countCommon, type Mask, makeMask, uniteMasks } from '../../../core/units/mask.ts';
import { rasterise } from '../../../core/units/rasterise.ts';
import type { Area } from '../../../core/units/shape.ts';

/** Several areas as one mask. */
export function maskOfAreas(areas: readonly Area[], grid: Grid): Mask {
  return areas.map(area => rasterise(area, grid)).reduce(uniteMasks, makeMask(grid));
}

/** How alike two masks are in place and size: 1 the same, 0 apart (the cosine of the angle between them, squared). */
export function likenessOf(a: Mask, b: Mask): number {
  return a.count === 0 || b.count === 0 ? 0 : countCommon(a, b) ** 2 / (a.count * b.count);
}
