import { issueTo } from '../document/issueTo.ts';
import type { Specimen } from '../document/specimen.ts';
import { type Result, succeed } from '../units/failure.ts';
import type { Exercise } from './exercise.ts';

/** The document of an exercise as it was issued: before anything was done to it. */
export function issuedDocument({ issued }: Pick<Exercise, 'issued'>, specimen: Specimen): Result<Specimen> {
  return issued === undefined ? succeed(specimen) : issueTo(specimen, issued);
}
