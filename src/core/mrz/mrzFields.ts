/** Every field a machine-readable zone can hold. TD3 has the personal number, the other formats the optional fields. */
export const MRZ_FIELDS = [
  'documentCode',
  'issuingState',
  'name',
  'documentNumber',
  'documentNumberCheck',
  'nationality',
  'birthDate',
  'birthDateCheck',
  'sex',
  'expiryDate',
  'expiryDateCheck',
  'personalNumber',
  'personalNumberCheck',
  'optional1',
  'optional2',
  'compositeCheck',
] as const;
export type MrzField = (typeof MRZ_FIELDS)[number];
