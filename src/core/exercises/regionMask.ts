import type { Grid } from '../units/grid.ts';
import { type Mask, makeMask, uniteMasks } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import { rasterToMask } from '../units/rasterRuns.ts';
import type { KeyRegion } from './key.ts';

/** The cells of a key region; a raster of another size has none (a rule tells of it). */
export function regionMask({ areas }: Pick<KeyRegion, 'areas'>, grid: Grid): Mask {
  const masks = areas.map(area => {
    if (area.kind !== 'raster') return rasterise(area, grid);
    const mask = rasterToMask(area, grid);
    return mask.ok ? mask.value : makeMask(grid);
  });
  return masks.reduce(uniteMasks, makeMask(grid));
}
