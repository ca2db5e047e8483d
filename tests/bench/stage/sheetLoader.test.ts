import { describe, expect, it } from 'vitest';
import type { SheetBytes } from '../../../src/bench/lightbench/LightBackend.ts';
import { MapFailure, type MapSource, type SheetOrder } from '../../../src/bench/maps/MapSource.ts';
import { PREFETCH_RANK } from '../../../src/bench/stage/planSheets.ts';
import { createSheetLoader } from '../../../src/bench/stage/sheetLoader.ts';
import type { SheetSet, Want } from '../../../src/bench/stage/sheetSet.ts';
import type { SheetShelf } from '../../../src/bench/stage/sheetShelf.ts';
import { smallBook } from '../book.ts';

const BYTES: SheetBytes = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

/** A source whose answers the test gives, one order at a time. */
function openDesk() {
  const orders: {
    order: SheetOrder;
    signal: AbortSignal;
    done: (bytes: SheetBytes) => void;
    fail: (reason: unknown) => void;
  }[] = [];
  const source: MapSource = {
    key: 'desk',
    book: smallBook(),
    lanes: 1,
    request: (order, signal) =>
      new Promise((done, fail) => {
        orders.push({ order, signal, done, fail });
        signal.addEventListener('abort', () => fail(new DOMException('dropped', 'AbortError')));
      }),
    destroy: () => {},
  };
  const held = new Set<string>();
  const shelf: SheetShelf = {
    put: (set, sheet) => held.add(`${set.id}/${sheet}`),
    has: (set, sheet) => held.has(`${set.id}/${sheet}`),
    complete: () => [],
    use: () => {},
    isFull: () => false,
    forget: () => held.clear(),
  };
  const failures: string[] = [];
  const loader = createSheetLoader({
    shelf: () => shelf,
    cacheBytes: 1000,
    onArrival: () => {},
    onFailure: ({ code }) => failures.push(code),
  });
  const want = (id: string, rank = 0): Want => {
    const set = {
      id,
      source,
      face: 'data.verso',
      size: { width: 125, height: 88 },
      region: { x: 0, y: 0, width: 1, height: 1 },
      pxPerMm: 1,
    };
    return { set: set as unknown as SheetSet, sheet: 'albedo', rank };
  };
  return { orders, loader, want, held, failures, shelf };
}

/** Lets promises run. */
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('the loader of sheets', () => {
  it('asks for one at a time, the most urgent first, and hands over one a frame', async () => {
    const { orders, loader, want, held } = openDesk();
    loader.want([want('a'), want('b')]);
    expect(orders).toHaveLength(1);
    orders[0]?.done(BYTES);
    await settle();
    expect(orders).toHaveLength(2);
    orders[1]?.done(BYTES);
    await settle();
    expect(loader.hasUploads(false)).toBe(true);
    expect(loader.uploadOne(false)).toBe(true);
    expect([...held]).toEqual(['a/albedo']);
    expect(loader.isBusy()).toBe(true);
    expect([loader.uploadOne(false), loader.uploadOne(false)]).toEqual([true, false]);
    expect(loader.isBusy()).toBe(false);
  });

  it('gives up what is no longer wanted, and what only came ahead when something is', () => {
    const { orders, loader, want } = openDesk();
    loader.want([want('old')]);
    loader.want([want('new')]);
    expect(orders[0]?.signal.aborted).toBe(true);
    const ahead = openDesk();
    ahead.loader.want([ahead.want('later', PREFETCH_RANK)]);
    ahead.loader.want([ahead.want('now'), ahead.want('later', PREFETCH_RANK)]);
    expect(ahead.orders[0]?.signal.aborted).toBe(true);
  });

  it('goes on with the next once what was given up has ended', async () => {
    const { orders, loader, want, failures } = openDesk();
    loader.want([want('old')]);
    loader.want([want('new')]);
    await settle();
    expect(orders.map(({ order }) => order.sheet)).toHaveLength(2);
    expect(failures).toEqual([]);
  });

  it('hands over what came ahead only at rest', async () => {
    const { orders, loader, want } = openDesk();
    loader.want([want('later', PREFETCH_RANK)]);
    orders[0]?.done(BYTES);
    await settle();
    expect([loader.hasUploads(false), loader.hasUploads(true), loader.isBusy()]).toEqual([false, true, false]);
    expect(loader.uploadOne(false)).toBe(false);
    expect(loader.uploadOne(true)).toBe(false);
    expect(loader.hasUploads(true)).toBe(false);
  });

  it('asks again twice for what failed, tells it once, and then lets it be', async () => {
    const { orders, loader, want, failures } = openDesk();
    loader.want([want('broken'), want('sound')]);
    for (let i = 0; i < 2; i++) {
      orders.at(-1)?.fail(new MapFailure('maps/no-leaf', 'data'));
      await settle();
    }
    expect(failures).toEqual(['maps/no-leaf']);
    expect(orders).toHaveLength(3);
    orders[2]?.done(BYTES);
    await settle();
    loader.uploadOne(false);
    expect(loader.isBusy()).toBe(false);
  });

  it('does not ask again for small sheets it has seen', async () => {
    const { orders, loader, want, shelf } = openDesk();
    loader.want([want('a')]);
    orders[0]?.done(BYTES);
    await settle();
    loader.uploadOne(false);
    shelf.forget();
    loader.want([want('a')]);
    expect(orders).toHaveLength(1);
    expect(loader.uploadOne(false)).toBe(true);
    expect(loader.bytes()).toBe(4);
  });
});
