import type { Strip } from './strip.ts';

/** What is printed on a strip: a line of a machine-readable zone, an entry, or an entry of a single letter. */
export const PRINTS = ['zone-line', 'entry', 'letter'] as const;
export type Print = (typeof PRINTS)[number];

/** `confidence` 0 to 1, as the recogniser states it. */
export type Recognised = { readonly text: string; readonly confidence: number };

/**
 * Reads strips of print, one after another, in a worker of its own. It knows nothing of our own reader's characters:
 * what it reads is a second opinion. Rejects with a ReadingFault.
 */
export type Recogniser = {
  /** Resolves when it can read. */
  readonly isLoaded: Promise<void>;
  readonly read: (strip: Strip, print: Print) => Promise<Recognised>;
  /** Ends the worker; what was asked is not answered. */
  readonly close: () => void;
};
