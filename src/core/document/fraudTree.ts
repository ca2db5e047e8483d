import * as z from 'zod/mini';

/**
 * The two-level tree by which a finding is named: family, then class. A class is an act, never a field (a date of
 * birth is a field; erasing it is an act). `validity` holds what must be referred although nobody altered anything.
 */
export const FAMILIES = [
  'portrait',
  'data',
  'mrz',
  'laminate-ovd',
  'sheet-binding',
  'visa-stamp',
  'whole-document',
  'chip',
  'person',
  'validity',
] as const;
export type Family = (typeof FAMILIES)[number];

export const CLASSES = [
  'photo-substitution',
  'photo-overlay',
  'portrait-overprint',
  'secondary-image-mismatch',
  'morphed-portrait',
  'mechanical-erasure',
  'chemical-erasure',
  'overwriting',
  'addition',
  'number-alteration',
  'signature-substitution',
  'mrz-altered',
  'mrz-recomputed',
  'mrz-reprinted',
  'laminate-lifted',
  'second-laminate',
  'ovd-imitation',
  'data-page-substitution',
  'sheet-removal',
  'sheet-insertion',
  'restitching',
  'visa-counterfeit',
  'visa-moved',
  'stamp-counterfeit',
  'stamp-erased',
  'counterfeit-page',
  'counterfeit-document',
  'stolen-blank',
  'pseudo-document',
  'chip-disabled',
  'chip-replaced',
  'impostor',
  'expired',
  'reported',
] as const;
export type FraudClass = (typeof CLASSES)[number];

/** Family of each class, and its number in the reference taxonomy (null: ours, the taxonomy has none). */
export const FRAUD_TREE: Readonly<Record<FraudClass, { readonly family: Family; readonly code: string | null }>> = {
  'photo-substitution': { family: 'portrait', code: 'A1' },
  'photo-overlay': { family: 'portrait', code: 'A2' },
  'portrait-overprint': { family: 'portrait', code: 'A3' },
  'secondary-image-mismatch': { family: 'portrait', code: 'A27' },
  'morphed-portrait': { family: 'portrait', code: 'A30' },
  'mechanical-erasure': { family: 'data', code: 'A10' },
  'chemical-erasure': { family: 'data', code: 'A11' },
  overwriting: { family: 'data', code: 'A12' },
  addition: { family: 'data', code: 'A13' },
  'number-alteration': { family: 'data', code: 'A18' },
  'signature-substitution': { family: 'data', code: 'A26' },
  'mrz-altered': { family: 'mrz', code: 'A15' },
  'mrz-recomputed': { family: 'mrz', code: 'A16' },
  'mrz-reprinted': { family: 'mrz', code: 'A17' },
  'laminate-lifted': { family: 'laminate-ovd', code: 'A4' },
  'second-laminate': { family: 'laminate-ovd', code: 'A5' },
  'ovd-imitation': { family: 'laminate-ovd', code: null },
  'data-page-substitution': { family: 'sheet-binding', code: 'A6' },
  'sheet-removal': { family: 'sheet-binding', code: 'A7' },
  'sheet-insertion': { family: 'sheet-binding', code: 'A8' },
  restitching: { family: 'sheet-binding', code: 'A9' },
  'visa-counterfeit': { family: 'visa-stamp', code: 'A22' },
  'visa-moved': { family: 'visa-stamp', code: 'A23' },
  'stamp-counterfeit': { family: 'visa-stamp', code: 'A24' },
  'stamp-erased': { family: 'visa-stamp', code: 'A25' },
  'counterfeit-page': { family: 'whole-document', code: 'A19' },
  'counterfeit-document': { family: 'whole-document', code: 'A20' },
  'stolen-blank': { family: 'whole-document', code: 'A21' },
  'pseudo-document': { family: 'whole-document', code: 'A32' },
  'chip-disabled': { family: 'chip', code: 'A28' },
  'chip-replaced': { family: 'chip', code: 'A29' },
  impostor: { family: 'person', code: 'A31' },
  expired: { family: 'validity', code: null },
  reported: { family: 'validity', code: null },
};

export const familySchema = z.enum(FAMILIES);
export const classSchema = z.enum(CLASSES);
