import type { Decoy } from '../document/decoys.ts';
import type { Wear } from './act.ts';
import { agedChildPhoto } from './wear/agedChildPhoto.ts';
import { bleedThrough } from './wear/bleedThrough.ts';
import { handling } from './wear/handling.ts';
import { heatDelamination } from './wear/heatDelamination.ts';
import { issuerMrzError } from './wear/issuerMrzError.ts';
import { legalAmendment } from './wear/legalAmendment.ts';
import { machineWash } from './wear/machineWash.ts';
import { nameChangeNote } from './wear/nameChangeNote.ts';
import { pageCurl } from './wear/pageCurl.ts';
import { smearedStamp } from './wear/smearedStamp.ts';
import { stain } from './wear/stain.ts';
import { sunFade } from './wear/sunFade.ts';
import { uvFading } from './wear/uvFading.ts';

/** The kinds of wear there are, by the decoy they make. */
export const WEAR: Partial<Readonly<Record<Decoy, Wear>>> = {
  handling,
  'heat-delamination': heatDelamination,
  'machine-wash': machineWash,
  stain,
  'uv-fading': uvFading,
  'issuer-mrz-error': issuerMrzError,
  'aged-child-photo': agedChildPhoto,
  'smeared-stamp': smearedStamp,
  'bleed-through': bleedThrough,
  'legal-amendment': legalAmendment,
  'name-change-note': nameChangeNote,
  'page-curl': pageCurl,
  'sun-fade': sunFade,
};

export function wearOf(name: Decoy): Wear {
  const wear = WEAR[name];
  if (wear === undefined) throw new Error(`there is no wear for the decoy ${name}`);
  return wear;
}
