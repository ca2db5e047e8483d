import type { TextField } from './entryText.ts';

/** Entries as they are called within a sentence. */
export const FIELD_NAMES: Readonly<Record<TextField, string>> = {
  documentCode: 'type of document',
  issuingState: 'code of the issuing state',
  documentNumber: 'document number',
  primaryIdentifier: 'surname',
  secondaryIdentifier: 'given names',
  nationality: 'nationality',
  birthDate: 'date of birth',
  personalNumber: 'personal number',
  sex: 'sex',
  birthPlace: 'place of birth',
  issueDate: 'date of issue',
  authority: 'issuing authority',
  expiryDate: 'date of expiry',
};
