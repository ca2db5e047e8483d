import { readFileSync } from 'node:fs';

/** `text`: path of the licence. */
export type Licence = { readonly of: string; readonly text: string };

/** What the files hold of others' work beside what their packages say themselves. */
const HELD = `tesseract-core*.wasm.js hold Tesseract OCR (Google Inc. and others, Apache License 2.0), Leptonica (Leptonica,
BSD 2-clause) and the picture libraries zlib, libpng, libjpeg, libtiff and libwebp under their own
permissive licences. eng.traineddata.gz is the English data of tesseract-ocr/tessdata (Apache License 2.0), as packed by
@tesseract.js-data/eng 1.0.0 (MIT).`;

/** One text with every licence in full. */
export function tellLicences(licences: readonly Licence[]): string {
  const parts = licences.map(
    ({ of, text }) => `${of}\n${'-'.repeat(of.length)}\n\n${readFileSync(text, 'utf8').trim()}`,
  );
  return `${[HELD, ...parts].join('\n\n\n')}\n`;
}
