import type { RegionSite } from '../alterations/act.ts';
import type { ActDeed } from '../alterations/deed.ts';
import type { Specimen } from '../document/specimen.ts';
import { sitesOf } from './deriveKey.ts';

/** Where an act is measured: its main place if that is a region, else where it says, else all it changes on one face; null for an act on no leaf. */
export function seenRegion(specimen: Specimen, act: ActDeed): RegionSite | null {
  const { main, seen, trace } = sitesOf(specimen, act);
  return main.kind === 'region' ? main : (seen ?? trace[0] ?? null);
}
