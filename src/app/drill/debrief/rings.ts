import { outlineArea } from '../../../bench/view/outlineArea.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { mrzCells } from '../../../core/document/mrzGeometry.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { KeyArea, KeySpot } from '../../../core/exercises/key.ts';
import type { MarkPlace } from '../../../core/marks/place.ts';
import { areaOfShape } from '../../../core/marks/rasteriseMark.ts';
import { MRZ_TABLES } from '../../../core/mrz/formats.ts';
import type { Position } from '../../../core/units/affine.ts';
import { growMask } from '../../../core/units/growMask.ts';
import { mm } from '../../../core/units/length.ts';
import { rasterToMask } from '../../../core/units/rasterRuns.ts';
import type { Area } from '../../../core/units/shape.ts';
import { traceOutline } from '../../../core/units/traceOutline.ts';

/** A closed line on a face, landscape mm. */
export type Ring = { readonly face: FaceId; readonly points: readonly Position[] };

/** Air between an exported mask and the line drawn round it, mm; it joins what lies closer together than twice that. */
const AIR = mm(0.5);

/** How much of an edge, mm, a cut corner takes at most: stairs of cells become slopes, long edges stay. */
const CORNER = 0.25;

function towards(from: Position, to: Position): Position {
  const share = Math.min(0.5, CORNER / Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

/** A closed line with every corner cut. */
function cutCorners(points: readonly Position[]): readonly Position[] {
  return points.flatMap((corner, at) => [
    towards(corner, points.at(at - 1)!),
    towards(corner, points[(at + 1) % points.length]!),
  ]);
}

type Spot = KeySpot | MarkPlace;

function outlineKeyArea(area: KeyArea): readonly (readonly Position[])[] {
  if (area.kind !== 'raster') return [outlineArea(area)];
  const mask = rasterToMask(area, { columns: area.columns, rows: area.rows });
  return mask.ok ? traceOutline(growMask(mask.value, AIR)).map(cutCorners) : [];
}

/** Where a field of the machine-readable zone is printed. */
function fieldArea({ format }: Specimen, name: string): Area | null {
  const field = MRZ_TABLES[format].fields.find(entry => entry.name === name);
  return field === undefined ? null : { kind: 'rectangle', ...mrzCells(format, field.line, field.from, field.to) };
}

/** The lines round a spot of a key or a mark; none where it is no area and nothing is printed for it. */
export function ringsOf(spot: Spot, specimen: Specimen): readonly Ring[] {
  if (spot.kind === 'pair') return [...ringsOf(spot.first, specimen), ...ringsOf(spot.second, specimen)];
  if (spot.kind === 'region') {
    const lines = 'areas' in spot ? spot.areas.flatMap(outlineKeyArea) : [outlineArea(areaOfShape(spot.shape))];
    return lines.map(points => ({ face: spot.face, points }));
  }
  if (spot.kind !== 'row' || spot.source !== 'mrz' || specimen.mrz === null) return [];
  const area = fieldArea(specimen, spot.field);
  return area === null ? [] : [{ face: specimen.mrz.face, points: outlineArea(area) }];
}
