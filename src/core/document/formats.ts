import { type Mm, mm } from '../units/length.ts';

/** The document formats of ICAO Doc 9303 (parts 4 to 6) a specimen can have. */
export const DOCUMENT_FORMATS = ['TD1', 'TD2', 'TD3'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Nominal size of a face, landscape, ICAO Doc 9303-4, -5 and -6. */
export const FACE_SIZES: Readonly<Record<DocumentFormat, { readonly width: Mm; readonly height: Mm }>> = {
  TD1: { width: mm(85.6), height: mm(53.98) },
  TD2: { width: mm(105), height: mm(74) },
  TD3: { width: mm(125), height: mm(88) },
};
