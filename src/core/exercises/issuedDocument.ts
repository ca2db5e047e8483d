import { issueTo } from '../document/issueTo.ts';
import type { Specimen } from '../document/specimen.ts';
import { type Result, succeed } from '../units/failure.ts';
import type { Exercise } from './exercise.ts';

/** The document of an exercise before anything was done to it: as issued, with what authorities put into it since. */
export function issuedDocument(
  { issued, endorsements }: Pick<Exercise, 'issued' | 'endorsements'>,
  specimen: Specimen,
): Result<Specimen> {
  const made = issued === undefined ? succeed(specimen) : issueTo(specimen, issued);
  return made.ok && endorsements !== undefined ? succeed({ ...made.value, endorsements }) : made;
}
