import { ReadingFault } from '../reading/ReadingFault.ts';
import type { Print, Recognised, Recogniser } from './Recogniser.ts';
import { addressesAt, RECOGNISER_LANGUAGE, type RecogniserAddresses } from './recogniserFiles.ts';
import { type RecogniserCalls, type RecogniserThread, startRecogniserThread } from './recogniserThread.ts';
import { type Strip, writePgm } from './strip.ts';
import { runsVectors, runsWasm } from './wasm.ts';

/** ms after which loading and reading are given up. */
const LOADING = 60_000;
const READING = 20_000;

/** tesseract has two engines: its older one reads zones far better, its neural one entries (figures in README.md). */
const ENGINES = { zone: 0, entry: 1 } as const;
type Engine = keyof typeof ENGINES;

const ZONE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
/** Entries are printed in capitals, their accents kept (ICAO Doc 9303-3, 3.1). */
const ENTRY_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØŒÙÚÛÜÝÞ0123456789 .,-/'";

/** How a strip is looked at; a single letter is tried as a word first, then as a letter. */
const LOOKS = {
  line: { engine: 'zone', mode: '7', alphabet: ZONE_ALPHABET },
  entry: { engine: 'entry', mode: '7', alphabet: ENTRY_ALPHABET },
  word: { engine: 'entry', mode: '8', alphabet: ENTRY_ALPHABET },
  letter: { engine: 'entry', mode: '10', alphabet: ENTRY_ALPHABET },
} as const satisfies Record<string, { engine: Engine; mode: string; alphabet: string }>;
type Look = keyof typeof LOOKS;

const LOOKS_AT: Readonly<Record<Print, readonly Look[]>> = {
  'zone-line': ['line'],
  entry: ['entry'],
  letter: ['word', 'letter'],
};

export function openRecogniser(): Recogniser {
  try {
    if (!runsWasm()) return deadRecogniser('no WebAssembly');
    return loadRecogniser(addressesAt(document.baseURI, runsVectors()));
  } catch (error) {
    return deadRecogniser(String(error));
  }
}

export function loadRecogniser(
  addresses: RecogniserAddresses,
  start: (address: string) => RecogniserThread = startRecogniserThread,
): Recogniser {
  const thread = start(addresses.worker);
  let engine: Engine = 'zone';
  let look: Look | null = null;
  const isLoaded = load(thread, addresses, engine).catch(refuse('reading/recogniser-not-loaded'));
  isLoaded.catch(() => undefined);
  const turnTo = async (next: Look): Promise<void> => {
    if (look === next) return;
    look = null;
    const { engine: wanted, mode, alphabet } = LOOKS[next];
    if (engine !== wanted) await thread.call('initialize', engineCall(wanted), LOADING);
    engine = wanted;
    const params = { tessedit_pageseg_mode: mode, tessedit_char_whitelist: alphabet };
    await thread.call('setParameters', { params }, READING);
    look = next;
  };
  const recognise = async (strip: Strip, looks: readonly Look[]): Promise<Recognised> => {
    const image = writePgm(strip);
    for (const next of looks) {
      await turnTo(next);
      const seen = toRecognised(
        await thread.call('recognize', { image, options: {}, output: { text: true } }, READING),
      );
      if (seen.text !== '') return seen;
    }
    return NOTHING;
  };
  return {
    isLoaded,
    read: async (strip, print) => {
      await isLoaded;
      return recognise(strip, LOOKS_AT[print]).catch(refuse('reading/recogniser-broke'));
    },
    close: thread.end,
  };
}

async function load(thread: RecogniserThread, { core, languages }: RecogniserAddresses, engine: Engine): Promise<void> {
  await thread.call('load', { options: { lstmOnly: false, corePath: core, logging: false } }, LOADING);
  const options = { langPath: languages, cacheMethod: 'none', gzip: true, lstmOnly: false } as const;
  await thread.call('loadLanguage', { langs: RECOGNISER_LANGUAGE, options }, LOADING);
  await thread.call('initialize', engineCall(engine), LOADING);
}

/** Word lists would turn names and numbers into words. */
function engineCall(engine: Engine): RecogniserCalls['initialize'] {
  const config = { load_system_dawg: '0', load_freq_dawg: '0' };
  return { langs: RECOGNISER_LANGUAGE, oem: ENGINES[engine], config };
}

const NOTHING: Recognised = { text: '', confidence: 0 };

function toRecognised(answer: unknown): Recognised {
  const { text, confidence } = answer as { readonly text: string; readonly confidence: number };
  return { text: text.trim().replace(/\s+/g, ' '), confidence: Math.min(1, Math.max(0, confidence / 100)) };
}

function refuse(code: 'reading/recogniser-not-loaded' | 'reading/recogniser-broke') {
  return (error: unknown): never => {
    throw new ReadingFault(code, error instanceof Error ? error.message : String(error));
  };
}

function deadRecogniser(why: string): Recogniser {
  const isLoaded = Promise.reject(new ReadingFault('reading/recogniser-not-loaded', why));
  isLoaded.catch(() => undefined);
  return { isLoaded, read: () => isLoaded.then(() => NOTHING), close: () => undefined };
}
