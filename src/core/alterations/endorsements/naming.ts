import type { Stamp, Visa } from '../../document/endorsement.ts';
import { type FaceId, parseFaceId } from '../../document/face.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import { inWords, nameState } from '../../document/travel/historyFinding.ts';
import { postOf } from '../../document/world/borderPosts.ts';

/** `page 7`, or the leaf where a face bears no number. */
export function namePage(specimen: Specimen, face: FaceId): string {
  const { leaf, side } = parseFaceId(face);
  const page = specimen.leaves.find(({ id }) => id === leaf)?.[side].page ?? null;
  return page === null ? `the ${leaf} leaf` : `page ${page}`;
}

/** `Port Selwyn`. */
export function namePost(id: string): string {
  return inWords(postOf(id)?.name ?? id);
}

/** `the exit stamp of Port Selwyn of 12 AUG 2024 on page 7`. */
export function nameStamp(specimen: Specimen, { direction, post, date, face }: Stamp): string {
  return `the ${direction} stamp of ${namePost(post)} of ${printDay(date)} on ${namePage(specimen, face)}`;
}

/** `the visa VS1234567 of Vessary on page 9`. */
export function nameVisa(specimen: Specimen, { number, issuer, face }: Visa): string {
  return `the visa ${number} of ${nameState(issuer)} on ${namePage(specimen, face)}`;
}
