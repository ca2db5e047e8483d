import { SIDES, type Side } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { mm } from '../../units/length.ts';
import type { RegionSite } from '../act.ts';
import { faceSizeOf, featureOf, placeOf } from './featureAreas.ts';
import { boxRing, ringArea } from './ring.ts';

/** Both faces of a leaf from edge to edge, one side before the other. */
export function wholeFaces(specimen: Specimen, leaf: string, first: Side = 'recto'): readonly RegionSite[] {
  const size = faceSizeOf(specimen);
  const all = boxRing({ x: mm(0), y: mm(0), width: mm(size.width), height: mm(size.height) });
  return SIDES.toSorted(side => (side === first ? -1 : 1)).map(side => ({
    kind: 'region',
    face: `${leaf}.${side}`,
    areas: [ringArea(all, size)],
  }));
}

/** The portrait and as much again beside it: where a data page carries most of what it is examined for. */
export function heartOfPage(specimen: Specimen): RegionSite {
  const { face, box } = placeOf(featureOf(specimen, 'E1'));
  const width = Math.min(2 * box.width, faceSizeOf(specimen).width - box.x);
  return { kind: 'region', face, areas: [{ kind: 'rectangle', ...box, width: mm(width) }] };
}
