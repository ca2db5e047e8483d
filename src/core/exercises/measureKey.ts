import type { AlteredOrder } from '../alterations/alterLeaf.ts';
import { drawTraces, type LeafPair, seePlace } from '../alterations/compareLeaf.ts';
import { parseFaceId } from '../document/face.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Easel } from '../press/display/PaintContext.ts';
import { derivePlaces } from './deriveKey.ts';
import type { Exercise } from './exercise.ts';
import type { KeyPlace } from './key.ts';
import { seenRegion } from './seenRegion.ts';

/** The places of a case with their visibility measured where an act made them; each over its own mask. */
export function measurePlaces(
  exercise: Exercise,
  specimen: Specimen,
  orderOf: (leaf: string) => AlteredOrder,
  easel: Easel,
): readonly KeyPlace[] {
  const pairs = new Map<string, LeafPair>();
  const pairOf = (leaf: string): LeafPair => {
    const pair = pairs.get(leaf) ?? drawTraces(orderOf(leaf));
    pairs.set(leaf, pair);
    return pair;
  };
  return derivePlaces(exercise, specimen).map(({ place, act }) => {
    const region = act === null ? null : seenRegion(specimen, act);
    if (region === null) return { ...place, visibility: {} };
    const pair = pairOf(parseFaceId(region.face).leaf);
    return { ...place, visibility: seePlace(pair, specimen.format, region, easel) };
  });
}
