import { makeMrz } from '../mrz/makeMrz.ts';
import type { Result } from '../units/failure.ts';
import type { Visa } from './endorsement.ts';
import { toMrzDate } from './issueTo.ts';

/** The machine-readable zone of a visa (MRV-B, ICAO Doc 9303-7): its own number, and the last day on which it can be used. */
export function visaMrz({ issuer, number, holder, validUntil }: Visa): Result<readonly string[]> {
  return makeMrz({
    format: 'MRV-B',
    documentCode: 'V',
    issuingState: issuer,
    primary: holder.primary,
    secondary: holder.secondary,
    documentNumber: number,
    nationality: holder.nationality,
    birthDate: toMrzDate(holder.birthDate),
    sex: holder.sex,
    expiryDate: toMrzDate(validUntil),
  });
}
