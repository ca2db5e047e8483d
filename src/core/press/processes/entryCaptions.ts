import type { VizField } from '../../document/vizFields.ts';

/** What stands over an entry: a number, English upright, French in italics (ICAO Doc 9303-3: the second language in italics). */
export type Caption = { readonly number: string; readonly english: string; readonly french: string };

/** Printed matter of the document, not words of the program: never translated. Entries without a caption stand alone. */
export const ENTRY_CAPTIONS: Readonly<Partial<Record<VizField, Caption>>> = {
  documentCode: { number: '', english: 'Type', french: 'Type' },
  issuingState: { number: '', english: 'Country code', french: 'Code du pays' },
  documentNumber: { number: '', english: 'Passport No.', french: 'Passeport n°' },
  primaryIdentifier: { number: '1', english: 'Surname', french: 'Nom' },
  secondaryIdentifier: { number: '2', english: 'Given names', french: 'Prénoms' },
  nationality: { number: '3', english: 'Nationality', french: 'Nationalité' },
  birthDate: { number: '4', english: 'Date of birth', french: 'Date de naissance' },
  personalNumber: { number: '5', english: 'Personal No.', french: 'N° personnel' },
  sex: { number: '6', english: 'Sex', french: 'Sexe' },
  birthPlace: { number: '7', english: 'Place of birth', french: 'Lieu de naissance' },
  issueDate: { number: '8', english: 'Date of issue', french: 'Date de délivrance' },
  authority: { number: '9', english: 'Authority', french: 'Autorité' },
  expiryDate: { number: '10', english: 'Date of expiry', french: "Date d'expiration" },
  signature: { number: '', english: "Holder's signature", french: 'Signature du titulaire' },
};
