/**
 * Where the build keeps tesseract.js, beside its page: worker, cores, language data, licences. The version is in the
 * path, so that a server may let browsers keep the files for good.
 */
export const RECOGNISER_FOLDER = 'ocr/7.0.0';

/** The language data: English, which reads Latin script; for both engines of tesseract. */
export const RECOGNISER_LANGUAGE = 'eng';

/** Names in the folder, and the packages they come from. */
export const RECOGNISER_FILES = {
  worker: 'worker.min.js',
  fastCore: 'tesseract-core-simd.wasm.js',
  plainCore: 'tesseract-core.wasm.js',
  language: `${RECOGNISER_LANGUAGE}.traineddata.gz`,
} as const;

/** Full addresses, as the worker has no page to go by. */
export type RecogniserAddresses = { readonly worker: string; readonly core: string; readonly languages: string };

export function addressesAt(page: string, isFast: boolean): RecogniserAddresses {
  const folder = new URL(`${RECOGNISER_FOLDER}/`, page);
  const { worker, fastCore, plainCore } = RECOGNISER_FILES;
  return {
    worker: new URL(worker, folder).href,
    core: new URL(isFast ? fastCore : plainCore, folder).href,
    languages: folder.href.replace(/\/$/, ''),
  };
}
