import { describe, expect, it } from 'vitest';
import { MapFailure, type MapSource, type SheetOrder } from '../../../src/bench/maps/MapSource.ts';
import type { ReadingState } from '../../../src/bench/reading/Reading.ts';
import type { ReaderPort } from '../../../src/bench/reading/readerMessages.ts';
import type { ReadingTools } from '../../../src/bench/reading/readingWork.ts';
import { startPageReading } from '../../../src/bench/reading/startPageReading.ts';
import { smallBook } from '../book.ts';
import { fakeReader, lightsOf } from './fakeReader.ts';
import { fakeRecogniser } from './fakeRecogniser.ts';
import { whenOver, whenSo } from './whenOver.ts';

type Asked = SheetOrder & { readonly signal: AbortSignal };

function countingSource(refused: readonly string[] = [], lanes = 1) {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  const source: MapSource = {
    key: 'counting',
    book: smallBook(),
    lanes,
    request: async (order, signal) => {
      signal.throwIfAborted();
      asked.push({ ...order, signal });
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      if (refused.includes(order.sheet)) throw new MapFailure('maps/press-broke');
      return { width: 1, height: 1, data: new Uint8ClampedArray(4) };
    },
    destroy: () => undefined,
  };
  return { source, asked, most: () => most };
}

const tools = (port: ReaderPort, recogniser = fakeRecogniser()): ReadingTools => ({
  openReader: () => port,
  openRecogniser: recogniser.open,
});

const over = (states: readonly ReadingState[]): ReadingState => states.at(-1)!;

describe('a page laid on the reader', () => {
  it('is taken in white, infrared and ultraviolet, each sheet pressed once and whole at 300 dpi', async () => {
    const { source, asked, most } = countingSource();
    const reader = fakeReader();
    const states = await whenOver(startPageReading({ source, face: 'data.verso', visual: [] }, tools(reader.port)));
    expect(asked.map(({ sheet }) => sheet)).toEqual(['albedo', 'surface', 'ovd', 'coat', 'absorption', 'uv365']);
    expect(asked[0]).toMatchObject({ face: 'data.verso', region: { x: 0, y: 0, width: 125, height: 88 } });
    expect(asked[0]!.pxPerMm * 25.4).toBeCloseTo(300);
    expect(most()).toBe(1);
    expect(lightsOf(reader.asked).map(({ light }) => light)).toEqual(['white', 'ir', 'uv365']);
    expect(lightsOf(reader.asked).map(({ sheets }) => Object.keys(sheets).length)).toEqual([4, 1, 1]);
    expect(over(states)).toMatchObject({ outcome: 'done', step: null, progress: 1, secondOpinion: { state: 'off' } });
    expect(over(states)).toMatchObject({ zone: { state: 'done' }, page: { state: 'done' } });
    expect(reader.isClosed).toBe(true);
  });

  it('stands upright where it is read upright', async () => {
    const { source } = countingSource();
    const reader = fakeReader();
    await whenOver(startPageReading({ source, face: 'visa.recto', visual: [] }, tools(reader.port)));
    expect(lightsOf(reader.asked)[0]!.page).toMatchObject({ upright: 'recto', face: { width: 125, height: 88 } });
  });

  it('asks for as many sheets at a time as the source works on', async () => {
    const { source, most } = countingSource([], 3);
    await whenOver(startPageReading({ source, face: 'data.verso', visual: [] }, tools(fakeReader().port)));
    expect(most()).toBe(3);
  });

  it('never goes back in its progress, and ends at the whole', async () => {
    const { source } = countingSource();
    const states = await whenOver(
      startPageReading({ source, face: 'data.verso', visual: [] }, tools(fakeReader().port)),
    );
    const shares = states.map(({ progress }) => progress);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect([...new Set(states.map(({ step }) => step))]).toEqual(['picture', 'page', null]);
  });

  it('says that the page could not be pressed, and reads nothing then', async () => {
    const { source } = countingSource(['albedo']);
    const reader = fakeReader();
    const states = await whenOver(startPageReading({ source, face: 'data.verso', visual: [] }, tools(reader.port)));
    expect(over(states)).toMatchObject({
      outcome: 'done',
      captures: { state: 'failed', code: 'reading/page-not-pressed' },
      zone: { state: 'off' },
      page: { state: 'off' },
    });
    expect(reader.asked).toEqual([]);
  });

  it('reads the zone although the page could not be taken in infrared', async () => {
    const { source } = countingSource(['absorption']);
    const states = await whenOver(
      startPageReading({ source, face: 'data.verso', visual: [] }, tools(fakeReader().port)),
    );
    expect(over(states)).toMatchObject({
      captures: { state: 'done', value: { white: {} } },
      zone: { state: 'done' },
      page: { state: 'failed', code: 'reading/page-not-pressed' },
    });
  });

  it('says that the reader broke, and keeps the pictures', async () => {
    const { source } = countingSource();
    const reader = fakeReader({ fails: ['zone'] });
    const states = await whenOver(startPageReading({ source, face: 'data.verso', visual: [] }, tools(reader.port)));
    expect(over(states)).toMatchObject({
      outcome: 'done',
      captures: { state: 'done' },
      zone: { state: 'failed', code: 'reading/broke' },
      page: { state: 'off' },
    });
  });
});

describe('a reading that is cancelled', () => {
  it('gives up what was asked for, ends its worker and keeps what was read', async () => {
    const { source, asked } = countingSource();
    const reader = fakeReader({ hangs: ['zone'] });
    const reading = startPageReading({ source, face: 'data.verso', visual: [] }, tools(reader.port));
    await whenSo(reading, ({ captures }) => captures.state === 'done');
    const { progress } = reading.getState();
    reading.cancel();
    expect(reader.isClosed).toBe(true);
    expect(asked.every(({ signal }) => signal.aborted)).toBe(true);
    expect(reading.getState()).toMatchObject({
      outcome: 'cancelled',
      step: null,
      progress,
      captures: { state: 'done' },
      zone: { state: 'cancelled' },
      page: { state: 'cancelled' },
    });
    const last = reading.getState();
    await new Promise(resolve => setTimeout(resolve, 0));
    expect(reading.getState()).toBe(last);
  });

  it.each(['light', 'zone', 'page'] as const)('stops while the reader is at the task `%s`', async kind => {
    const { source } = countingSource();
    const reader = fakeReader({ hangs: [kind] });
    const reading = startPageReading({ source, face: 'data.verso', visual: [] }, tools(reader.port));
    while (!reader.asked.some(task => task.kind === kind)) await new Promise(resolve => setTimeout(resolve, 0));
    reading.cancel();
    reading.cancel();
    expect(reading.getState().outcome).toBe('cancelled');
    expect(reader.isClosed).toBe(true);
  });

  it('cannot be cancelled once it is done', async () => {
    const { source } = countingSource();
    const reading = startPageReading({ source, face: 'data.verso', visual: [] }, tools(fakeReader().port));
    await whenOver(reading);
    reading.cancel();
    expect(reading.getState().outcome).toBe('done');
  });
});
