import type { PairSite, Site } from '../alterations/act.ts';
import { FACE_SIZES } from '../document/formats.ts';
import type { Specimen } from '../document/specimen.ts';
import { gridOf } from '../units/grid.ts';
import { mm } from '../units/length.ts';
import { uniteMasks } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import { maskToRaster } from '../units/rasterRuns.ts';
import type { Area } from '../units/shape.ts';
import type { KeyArea, KeyRegion, KeySingle, KeySpot } from './key.ts';

/** Outlines of more corners are kept as the cells they cover: exact for marks, and short. */
const CORNERS = 8;

/** A place of an act in the words of a key. */
export function toKeySpot(site: Site | PairSite, specimen: Specimen): KeySpot {
  if (site.kind !== 'pair') return toSingle(site, specimen);
  return { kind: 'pair', first: toSingle(site.first, specimen), second: toSingle(site.second, specimen) };
}

function toSingle(site: Site, specimen: Specimen): KeySingle {
  if (site.kind === 'region') return toKeyRegion(site, specimen);
  return site.kind === 'row' ? { kind: 'row', source: site.source, field: site.field } : site;
}

export function toKeyRegion({ face, areas }: Extract<Site, { kind: 'region' }>, specimen: Specimen): KeyRegion {
  const isRough = (area: Area): boolean => area.kind === 'polygon' && area.points.length > CORNERS;
  const rough = areas.filter(isRough);
  return {
    kind: 'region',
    face,
    areas: [...rasterOf(rough, specimen), ...areas.filter(area => !isRough(area)).map(toHundredths)],
  };
}

function rasterOf(areas: readonly Area[], { format }: Specimen): readonly KeyArea[] {
  if (areas.length === 0) return [];
  const grid = gridOf(FACE_SIZES[format]);
  const raster = maskToRaster(areas.map(area => rasterise(area, grid)).reduce(uniteMasks));
  if (!raster.ok) throw new Error('an act has an outline too fine for a key');
  return [raster.value];
}

function toHundredths(area: Area): KeyArea {
  const round = (value: number): ReturnType<typeof mm> => mm(Math.round(value * 100) / 100);
  if (area.kind === 'polygon')
    return { kind: 'polygon', points: area.points.map(({ x, y }) => ({ x: round(x), y: round(y) })) };
  const place = { x: round(area.x), y: round(area.y), ...(area.angle === undefined ? {} : { angle: area.angle }) };
  if (area.kind === 'ellipse') {
    return { kind: 'ellipse', ...place, radiusX: round(area.radiusX), radiusY: round(area.radiusY) };
  }
  return { kind: 'rectangle', ...place, width: round(area.width), height: round(area.height) };
}
