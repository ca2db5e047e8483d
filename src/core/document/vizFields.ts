import * as z from 'zod/mini';

/** Fields of the visual inspection zone in the order of ICAO Doc 9303-4 (fields 01 to 19). */
export const VIZ_FIELDS = [
  'issuer',
  'documentName',
  'documentCode',
  'issuingState',
  'documentNumber',
  'primaryIdentifier',
  'secondaryIdentifier',
  'nationality',
  'birthDate',
  'personalNumber',
  'sex',
  'birthPlace',
  'issueDate',
  'authority',
  'expiryDate',
  'signature',
  'portrait',
] as const;
export type VizField = (typeof VIZ_FIELDS)[number];
export const vizFieldSchema = z.enum(VIZ_FIELDS);
