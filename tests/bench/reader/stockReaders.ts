import { join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { openCanvas } from '../../core/reader/prints/canvasPicture.ts';
import type { Print } from '../../core/reader/prints/Print.ts';
import { cutLines, type Strip } from './cutLines.ts';
import { spend } from './spend.ts';
import type { ZoneReader } from './ZoneReader.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';

/** tesseract.js as one gets it: its default model and settings, the whole picture. */
export async function makeStockReader(root: string): Promise<ZoneReader> {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, { ...dataFrom(root, '4.0.0_best_int') });
  return {
    name: 'tesseract.js, default',
    read: async ({ picture }) => {
      return { ...(await recognise(worker, [picture])), zone: null };
    },
    close: async () => void (await worker.terminate()),
  };
}

/**
 * tesseract.js at its best on OCR-B: the older engine, no other characters, no dictionary, and every line by itself, cut
 * out straight at 300 dpi from where it truly is. It is spared the search for the zone.
 */
export async function makeTunedReader(root: string): Promise<ZoneReader> {
  const worker = await createWorker(
    'eng',
    OEM.TESSERACT_ONLY,
    { ...dataFrom(root, '4.0.0'), legacyCore: true, legacyLang: true },
    { load_system_dawg: '0', load_freq_dawg: '0' },
  );
  await worker.setParameters({
    tessedit_char_whitelist: ALPHABET,
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    user_defined_dpi: '300',
  });
  return {
    name: 'tesseract.js, tuned and shown each line',
    read: async (print: Print) => {
      return { ...(await recognise(worker, cutLines(print))), zone: null };
    },
    close: async () => void (await worker.terminate()),
  };
}

/** Nothing is fetched and nothing kept. */
function dataFrom(root: string, edition: string) {
  return { langPath: join(root, 'node_modules', '@tesseract.js-data', 'eng', edition), cacheMethod: 'none' };
}

async function recognise(worker: Worker, strips: readonly Strip[]) {
  const pictures = await Promise.all(strips.map(toPng));
  const { value, spent } = await spend(async () => {
    const texts: string[] = [];
    for (const picture of pictures) texts.push((await worker.recognize(picture)).data.text);
    return texts;
  });
  const lines = value.flatMap(text => text.split('\n')).map(line => line.replaceAll(' ', ''));
  return { lines: lines.filter(line => line !== ''), spent };
}

function toPng({ width, height, data }: Strip): Promise<Buffer> {
  const context = openCanvas(width, height);
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  return context.canvas.encode('png');
}
