import type { Specimen } from '../../document/specimen.ts';
import { intersectBoxes } from '../../units/box.ts';
import type { ActSites, RegionSite } from '../act.ts';
import { type Ring, ringBounds } from '../materials/ring.ts';

const GHOST = 'E3';
const OVERLAP = 'E4';
/** How far beyond what covers the portrait an interrupted feature is still a sign of it, mm. */
const BESIDE = 3;

/** What else gives away that a portrait is no longer the holder's: its second image, what ran over it, and the person. */
export function portraitSigns(specimen: Specimen, main: RegionSite, outline: Ring): ActSites['alternatives'] {
  const near = ringBounds(outline, BESIDE);
  const of = (term: string) => specimen.features.filter(feature => feature.term === term && feature.face === main.face);
  const edges = of(OVERLAP)
    .flatMap(({ areas }) => areas)
    .flatMap((area): readonly RegionSite[] => {
      const box = area.kind === 'rectangle' ? intersectBoxes(area, near) : null;
      return box === null ? [] : [{ ...main, areas: [{ kind: 'rectangle', ...box }] }];
    });
  return [
    ...of(GHOST).map(({ areas }) => ({ kind: 'pair', first: main, second: { ...main, areas } }) as const),
    ...edges,
    { kind: 'person' },
  ];
}
