import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { tellLicences } from './tellLicences.ts';

const require = createRequire(import.meta.url);

/** Files of tesseract.js 7.0.0: both cores hold both engines, and so does the larger of the two language files. */
const SOURCES = {
  worker: require.resolve('tesseract.js/dist/worker.min.js'),
  fastCore: require.resolve('tesseract.js-core/tesseract-core-simd.wasm.js'),
  plainCore: require.resolve('tesseract.js-core/tesseract-core.wasm.js'),
  language: require.resolve('@tesseract.js-data/eng/4.0.0/eng.traineddata.gz'),
};
const LICENCES = [
  { of: 'tesseract.js 7.0.0 (worker.min.js)', text: require.resolve('tesseract.js/LICENSE.md') },
  { of: 'what worker.min.js carries with it', text: require.resolve('tesseract.js/dist/worker.min.js.LICENSE.txt') },
  { of: 'tesseract.js-core 7.0.0 (tesseract-core*.wasm.js)', text: require.resolve('tesseract.js-core/LICENSE') },
];

/** Puts tesseract.js into the build as it is, with its licences: nothing of it ever comes from elsewhere. */
export function shipRecogniser(folder: string, names: Readonly<Record<keyof typeof SOURCES, string>>): Plugin {
  return {
    name: 'ship-recogniser',
    apply: 'build',
    generateBundle() {
      for (const [part, path] of Object.entries(SOURCES)) {
        const fileName = `${folder}/${names[part as keyof typeof SOURCES]}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
      this.emitFile({ type: 'asset', fileName: `${folder}/LICENCES.txt`, source: tellLicences(LICENCES) });
    },
  };
}
