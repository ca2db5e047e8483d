import type { Reading, ReadingState } from '../../../src/bench/reading/Reading.ts';
import { startPictureReading } from '../../../src/bench/reading/startPictureReading.ts';
import { textOf } from '../../../src/core/reader/zoneReading.ts';

/** What came of a reading, without its pictures. */
export type Outcome = {
  readonly outcome: ReadingState['outcome'];
  readonly captures: string;
  readonly size: readonly [number, number] | null;
  readonly zone: readonly string[] | string;
  readonly secondOpinion: readonly string[] | string;
  /** Steps in the order in which they were told. */
  readonly steps: readonly string[];
};

export type ReadingScript = {
  readonly readInBrowser: (file: string, cancelAt?: string) => Promise<Outcome>;
};

/** `file`: a picture, base64. `cancelAt`: the step at which it is given up. */
async function readInBrowser(file: string, cancelAt?: string): Promise<Outcome> {
  const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
  const reading = startPictureReading(new Blob([bytes]));
  const steps = new Set<string>();
  await new Promise<void>(resolve => {
    const look = (): void => {
      const { step, outcome } = reading.getState();
      if (step !== null) steps.add(step);
      if (step !== null && step === cancelAt) reading.cancel();
      if (outcome !== 'running') resolve();
    };
    reading.subscribe(look);
    look();
  });
  return outcomeOf(reading, [...steps]);
}

function outcomeOf(reading: Reading, steps: readonly string[]): Outcome {
  const { outcome, captures, zone, secondOpinion } = reading.getState();
  const white = captures.state === 'done' ? captures.value.white : undefined;
  return {
    outcome,
    captures: captures.state === 'failed' ? captures.code : captures.state,
    size: white === undefined ? null : [white.width, white.height],
    zone: tell(zone, value => (value.kind === 'zone' ? textOf(value) : value.reason)),
    secondOpinion: tell(secondOpinion, value => value),
    steps,
  };
}

function tell<T, R>(
  attempt: { readonly state: string; readonly value?: T; readonly code?: string },
  say: (value: T) => R,
): R | string {
  return attempt.value === undefined ? (attempt.code ?? attempt.state) : say(attempt.value);
}

Object.assign(globalThis, { readInBrowser });
