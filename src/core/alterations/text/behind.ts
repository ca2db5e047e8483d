import { type FaceId, parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import type { Specimen } from '../../document/specimen.ts';
import { otherSide } from '../../press/drawLeaf.ts';
import { mm } from '../../units/length.ts';
import type { Area, Point } from '../../units/shape.ts';
import type { RegionSite } from '../act.ts';

/** The same places seen from the other face of the leaf. */
export function behind({ format }: Specimen, { face, areas }: RegionSite): RegionSite {
  const { leaf, side } = parseFaceId(face);
  const { width } = FACE_SIZES[format];
  return {
    kind: 'region',
    face: `${leaf}.${otherSide(side)}` satisfies FaceId,
    areas: areas.map(area => mirroredArea(area, width)),
  };
}

/** An area as it lies on a face that touches or backs its own. */
export function mirroredArea(area: Area, width: number): Area {
  const flip = (x: number): Point['x'] => mm(Math.round((width - x) * 100) / 100);
  if (area.kind === 'polygon') return { ...area, points: area.points.map(({ x, y }) => ({ x: flip(x), y })) };
  return { ...area, x: area.kind === 'rectangle' ? flip(area.x + area.width) : flip(area.x) };
}
