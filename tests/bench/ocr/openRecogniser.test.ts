import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecogniser, openRecogniser } from '../../../src/bench/ocr/openRecogniser.ts';
import { addressesAt, RECOGNISER_FOLDER } from '../../../src/bench/ocr/recogniserFiles.ts';
import type { RecogniserThread } from '../../../src/bench/ocr/recogniserThread.ts';
import { runsVectors, runsWasm } from '../../../src/bench/ocr/wasm.ts';

const ADDRESSES = addressesAt('http://desk.test/loupe/index.html#/drill', true);
const STRIP = { width: 1, height: 1, grey: new Uint8Array([0]) };

/** A thread that reads `texts` one after another; calls named in `refused` are refused. */
function fakeThread(texts: readonly string[] = [], refused: readonly string[] = []) {
  const calls: { readonly action: string; readonly payload: unknown }[] = [];
  const left = [...texts];
  let isEnded = false;
  const thread: RecogniserThread = {
    call: async (action, payload) => {
      calls.push({ action, payload });
      if (refused.includes(action)) throw new Error('refused');
      return action === 'recognize' ? { text: left.shift() ?? '', confidence: 87 } : null;
    },
    end: () => {
      isEnded = true;
    },
  };
  return { start: () => thread, calls, isEnded: () => isEnded };
}

describe('the files of the recogniser', () => {
  it('lie beside the page, under the folder it was served from', () => {
    expect(ADDRESSES).toEqual({
      worker: 'http://desk.test/loupe/ocr/7.0.0/worker.min.js',
      core: 'http://desk.test/loupe/ocr/7.0.0/tesseract-core-simd.wasm.js',
      languages: 'http://desk.test/loupe/ocr/7.0.0',
    });
    expect(addressesAt('file:///media/stick/index.html', false).core).toBe(
      'file:///media/stick/ocr/7.0.0/tesseract-core.wasm.js',
    );
  });

  it('are in a folder named by the version that is installed', () => {
    for (const name of ['tesseract.js', 'tesseract.js-core']) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect(RECOGNISER_FOLDER).toBe(`ocr/${version}`);
    }
  });
});

describe('the recogniser', () => {
  it('is loaded from the addresses given alone, and keeps nothing on the device', async () => {
    const { start, calls } = fakeThread();
    await loadRecogniser(ADDRESSES, start).isLoaded;
    expect(calls.map(({ action }) => action)).toEqual(['load', 'loadLanguage', 'initialize']);
    expect(calls[0]!.payload).toMatchObject({ options: { corePath: ADDRESSES.core } });
    expect(calls[1]!.payload).toMatchObject({ options: { langPath: ADDRESSES.languages, cacheMethod: 'none' } });
  });

  it('reads zones with its older engine and entries with its neural one, and changes over once', async () => {
    const { start, calls } = fakeThread(['P<UTO', 'L898\n', 'ANNA  MARIA', 'ERIKSSON']);
    const recogniser = loadRecogniser(ADDRESSES, start);
    expect(await recogniser.read(STRIP, 'zone-line')).toEqual({ text: 'P<UTO', confidence: 0.87 });
    expect((await recogniser.read(STRIP, 'zone-line')).text).toBe('L898');
    expect((await recogniser.read(STRIP, 'entry')).text).toBe('ANNA MARIA');
    expect((await recogniser.read(STRIP, 'entry')).text).toBe('ERIKSSON');
    const engines = calls.filter(({ action }) => action === 'initialize').map(({ payload }) => payload);
    expect(engines).toMatchObject([{ oem: 0 }, { oem: 1 }]);
    expect(calls.filter(({ action }) => action === 'setParameters')).toHaveLength(2);
  });

  it('tries a single letter as a word, then as a letter', async () => {
    const { start, calls } = fakeThread(['', 'M']);
    expect((await loadRecogniser(ADDRESSES, start).read(STRIP, 'letter')).text).toBe('M');
    const modes = calls.filter(({ action }) => action === 'setParameters').map(({ payload }) => payload);
    expect(modes).toMatchObject([
      { params: { tessedit_pageseg_mode: '8' } },
      { params: { tessedit_pageseg_mode: '10' } },
    ]);
  });

  it.each(['load', 'loadLanguage', 'initialize'])('says that it could not be loaded where `%s` fails', async action => {
    const recogniser = loadRecogniser(ADDRESSES, fakeThread([], [action]).start);
    await expect(recogniser.isLoaded).rejects.toMatchObject({ code: 'reading/recogniser-not-loaded' });
    await expect(recogniser.read(STRIP, 'entry')).rejects.toMatchObject({ code: 'reading/recogniser-not-loaded' });
  });

  it('says that it broke where it fails later', async () => {
    const recogniser = loadRecogniser(ADDRESSES, fakeThread([], ['recognize']).start);
    await recogniser.isLoaded;
    await expect(recogniser.read(STRIP, 'entry')).rejects.toMatchObject({ code: 'reading/recogniser-broke' });
  });

  it('ends its worker', () => {
    const { start, isEnded } = fakeThread();
    loadRecogniser(ADDRESSES, start).close();
    expect(isEnded()).toBe(true);
  });

  it('is not loaded where there are no workers', async () => {
    await expect(openRecogniser().isLoaded).rejects.toMatchObject({ code: 'reading/recogniser-not-loaded' });
  });

  it('knows whether WebAssembly runs here, and with vectors', () => {
    expect([runsWasm(), runsVectors()]).toEqual([true, true]);
  });
});
