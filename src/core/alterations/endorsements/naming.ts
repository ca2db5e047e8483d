import type { Endorsement, Stamp, Visa } from '../../document/endorsement.ts';
import { type FaceId, parseFaceId } from '../../document/face.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import { BORDER_POSTS } from '../../document/world/borderPosts.ts';
import { STATES } from '../../document/world/states.ts';

/** `page 7`, or the leaf where a face bears no number. */
export function namePage(specimen: Specimen, face: FaceId): string {
  const { leaf, side } = parseFaceId(face);
  const page = specimen.leaves.find(({ id }) => id === leaf)?.[side].page ?? null;
  return page === null ? `the ${leaf} leaf` : `page ${page}`;
}

export function nameState(code: string): string {
  return STATES.find(state => state.code === code)?.name.en ?? code;
}

/** `Port Selwyn`. */
export function namePost(id: string): string {
  const name = BORDER_POSTS.find(post => post.id === id)?.name ?? id;
  return name.toLowerCase().replaceAll(/(^|[ -])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** `the exit stamp of Port Selwyn of 12 AUG 2024 on page 7`. */
export function nameStamp(specimen: Specimen, { direction, post, date, face }: Stamp): string {
  return `the ${direction} stamp of ${namePost(post)} of ${printDay(date)} on ${namePage(specimen, face)}`;
}

/** `the visa VS1234567 of Vessary on page 9`. */
export function nameVisa(specimen: Specimen, { number, issuer, face }: Visa): string {
  return `the visa ${number} of ${nameState(issuer)} on ${namePage(specimen, face)}`;
}

export function nameEndorsement(specimen: Specimen, endorsement: Endorsement): string {
  return endorsement.kind === 'visa' ? nameVisa(specimen, endorsement) : nameStamp(specimen, endorsement);
}

export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
