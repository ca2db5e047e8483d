import { createPressSource } from '../../bench/maps/createPressSource.ts';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import { inksOf, portraitOf, readLeaf } from '../storage/collection.ts';

/** The maps of a specimen of the collection, pressed on this device. The caller destroys it. */
export function openSpecimen(specimen: Specimen): MapSource {
  const inks = inksOf(specimen.id);
  const portrait = portraitOf(specimen.holder.person);
  if (inks === null || portrait === null) throw new Error(`${specimen.id} is not drawn`);
  return createPressSource({
    specimen,
    inks,
    portrait,
    readLeaf: leaf => readLeaf(specimen.id, leaf),
  });
}
