import { ReadingFault } from '../../../src/bench/reading/ReadingFault.ts';
import type { LightTask, ReaderPort, ReaderTask } from '../../../src/bench/reading/readerMessages.ts';
import type { ReaderPicture } from '../../../src/core/reader/readerPicture.ts';
import type { ZoneReading } from '../../../src/core/reader/zoneReading.ts';

export const NO_ZONE: ZoneReading = { kind: 'none', reason: 'reader/no-zone' };

export function blankPicture(width = 4, height = 4): ReaderPicture {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255), pxPerMm: null };
}

export type FakeReader = {
  readonly port: ReaderPort;
  readonly asked: ReaderTask[];
  isClosed: boolean;
};

/** A reader that answers at once; tasks of the kinds in `fails` fail, those in `hangs` are never answered. */
export function fakeReader({
  fails = [],
  hangs = [],
  zone = NO_ZONE,
  picture = blankPicture(),
}: {
  readonly fails?: readonly ReaderTask['kind'][];
  readonly hangs?: readonly ReaderTask['kind'][];
  readonly zone?: ZoneReading;
  readonly picture?: ReaderPicture;
} = {}): FakeReader {
  const asked: ReaderTask[] = [];
  const answer = (task: ReaderTask): unknown => {
    if (task.kind === 'zone') return zone;
    if (task.kind === 'page') return { infrared: null };
    return picture;
  };
  const fake: FakeReader = {
    asked,
    isClosed: false,
    port: {
      ask: (async (task: ReaderTask) => {
        asked.push(task);
        if (hangs.includes(task.kind)) return new Promise(() => undefined);
        if (fails.includes(task.kind)) throw new ReadingFault('reading/broke');
        return answer(task);
      }) as ReaderPort['ask'],
      close: () => {
        fake.isClosed = true;
      },
    },
  };
  return fake;
}

export function lightsOf(asked: readonly ReaderTask[]): readonly LightTask[] {
  return asked.filter(task => task.kind === 'light');
}
