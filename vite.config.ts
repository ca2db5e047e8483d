import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { RECOGNISER_FILES, RECOGNISER_FOLDER } from './src/bench/ocr/recogniserFiles.ts';
import { POLICY_META } from './src/server/contentSecurityPolicy.ts';
import { shipRecogniser } from './src/tools/shipRecogniser.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What runs in Node: the server and the command lines; each entry becomes `<name>.js`. */
const NODE_ENTRIES = {
  server: 'src/server/main.ts',
  facts: 'src/tools/facts.ts',
  schemas: 'src/tools/writeSchemas.ts',
  typefaces: 'src/tools/drawTypefaces.ts',
  'reader-shapes': 'src/tools/drawReaderShapes.ts',
  specimen: 'src/tools/drawSpecimen.ts',
  endorsements: 'src/tools/drawEndorsementSheets.ts',
  cases: 'src/tools/cases.ts',
  surrogate: 'src/tools/calibrateSurrogate.ts',
  exercises: 'src/tools/deriveExercises.ts',
  'data-check': 'src/tools/checkData.ts',
  portraits: 'src/tools/drawPortraits.ts',
  readMrz: 'src/tools/readMrz.ts',
  models: 'src/tools/drawReaderModels.ts',
  bench: 'tests/bench/main.ts',
};

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Puts the one Content-Security-Policy into the built page, so that any static server carries it. */
function policyMeta(): Plugin {
  return {
    name: 'policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_META },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Tests that press whole collections, longest first: one begun last would keep one processor busy and the others idle. */
const LONG_TESTS = ['tests/data.test.ts', 'tests/keys.test.ts', 'tests/core/alterations/acts.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG_TESTS.findIndex(path => moduleId.endsWith(path));
      return at < 0 ? LONG_TESTS.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? fromHere('.') : fromHere('src/app'),
  publicDir: isSsrBuild ? false : fromHere('public'),
  base: './',
  plugins: [react(), policyMeta(), ...(isSsrBuild ? [] : [shipRecogniser(RECOGNISER_FOLDER, RECOGNISER_FILES)])],
  define: { __LOUPE_VERSION__: JSON.stringify(version) },
  build: isSsrBuild
    ? {
        ssr: true,
        target: 'node20',
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(NODE_ENTRIES).map(([name, path]) => [name, fromHere(path)])),
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      }
    : { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    root: fromHere('.'),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
    // Left to itself it keeps one processor free; on two that doubles the time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
}));
