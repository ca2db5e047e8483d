import { describe, expect, it } from 'vitest';
import { politeSource } from '../../../../src/app/examining/reader/politeSource.ts';
import type { SheetBytes } from '../../../../src/bench/lightbench/LightBackend.ts';
import type { MapSource, SheetOrder } from '../../../../src/bench/maps/MapSource.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { idleSource } from '../../../bench/idleSource.ts';

const BOOK = { id: 'empty', width: 125, height: 88, faces: [] };
const ORDER = {
  face: 'data.verso',
  sheet: 'albedo',
  region: { x: mm(0), y: mm(0), width: mm(125), height: mm(88) },
  pxPerMm: 12,
} as SheetOrder;
const SHEET: SheetBytes = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

type Asked = { readonly signal: AbortSignal; readonly deliver: () => void };

/** A press that delivers when told to, and drops what is given up. */
function openPress(): { readonly source: MapSource; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const request = (_: SheetOrder, signal: AbortSignal): Promise<SheetBytes> =>
    new Promise((done, fail) => {
      signal.addEventListener('abort', () => fail(new DOMException('dropped', 'AbortError')));
      asked.push({ signal, deliver: () => done(SHEET) });
    });
  return { source: { ...idleSource(BOOK), lanes: 3, request }, asked };
}

function openBench() {
  const listeners = new Set<() => void>();
  let busy = false;
  return {
    getState: () => ({ busy }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn: (next: boolean) => {
      busy = next;
      for (const listener of [...listeners]) listener();
    },
    listening: () => listeners.size,
  };
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('a source shared with a bench', () => {
  it('asks for nothing while the bench waits for something itself', async () => {
    const [{ source, asked }, bench] = [openPress(), openBench()];
    bench.turn(true);
    const sheet = politeSource(source, bench).request(ORDER, new AbortController().signal);
    await settled();
    expect(asked).toHaveLength(0);
    bench.turn(false);
    await settled();
    asked[0]!.deliver();
    expect(await sheet).toBe(SHEET);
    expect(bench.listening()).toBe(0);
  });

  it('gives up what it asked for where the bench comes to need the press, and asks anew', async () => {
    const [{ source, asked }, bench] = [openPress(), openBench()];
    const sheet = politeSource(source, bench).request(ORDER, new AbortController().signal);
    await settled();
    bench.turn(true);
    await settled();
    expect([asked.length, asked[0]!.signal.aborted]).toEqual([1, true]);
    bench.turn(false);
    await settled();
    asked[1]!.deliver();
    expect(await sheet).toBe(SHEET);
  });

  it('makes way only so often, so that it comes to its end on a bench that never rests', async () => {
    const [{ source, asked }, bench] = [openPress(), openBench()];
    const sheet = politeSource(source, bench).request(ORDER, new AbortController().signal);
    for (let turn = 0; turn < 12; turn++) {
      await settled();
      bench.turn(turn % 2 === 0);
    }
    await settled();
    expect(asked.at(-1)!.signal.aborted).toBe(false);
    asked.at(-1)!.deliver();
    expect(await sheet).toBe(SHEET);
  });

  it('rejects at once where the reading is given up, waiting or asked for', async () => {
    for (const busy of [true, false]) {
      const [{ source }, bench, giveUp] = [openPress(), openBench(), new AbortController()];
      bench.turn(busy);
      const sheet = politeSource(source, bench).request(ORDER, giveUp.signal);
      await settled();
      giveUp.abort();
      await expect(sheet).rejects.toThrow();
      expect(bench.listening()).toBe(0);
    }
  });

  it('tells a failure of the press as it is', async () => {
    const broken = { ...idleSource(BOOK), request: () => Promise.reject(new Error('broke')) };
    const sheet = politeSource(broken, openBench()).request(ORDER, new AbortController().signal);
    await expect(sheet).rejects.toThrow('broke');
  });

  it('leaves the source open for the bench', () => {
    let isOpen = true;
    politeSource({ ...idleSource(BOOK), destroy: () => (isOpen = false) }, openBench()).destroy();
    expect(isOpen).toBe(true);
  });
});
