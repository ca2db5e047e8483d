import { describe, expect, it } from 'vitest';
import type { MapSource, SheetOrder } from '../../../src/bench/maps/MapSource.ts';
import { warmSource } from '../../../src/bench/maps/warmSource.ts';
import { firstOrders } from '../../../src/bench/stage/firstOrders.ts';
import { smallBook } from '../book.ts';

const SIZE = { width: 900, height: 620, ratio: 1 };

function countingSource(): { readonly source: MapSource; readonly asked: SheetOrder[] } {
  const asked: SheetOrder[] = [];
  return {
    asked,
    source: {
      key: 'counting',
      book: smallBook(),
      lanes: 1,
      request: async (order, signal) => {
        signal.throwIfAborted();
        asked.push(order);
        return { width: 1, height: 1, data: new Uint8ClampedArray([asked.length, 0, 0, 255]) };
      },
      destroy: () => undefined,
    },
  };
}

describe('a source that presses ahead', () => {
  it('hands out each sheet pressed ahead once, without pressing it anew', async () => {
    const { source, asked } = countingSource();
    const warm = warmSource(source);
    const orders = firstOrders(source, 'data.verso', SIZE);
    expect(orders.length).toBeGreaterThan(1);
    await warm.warm(orders, new AbortController().signal);
    expect(asked).toEqual(orders);
    const { signal } = new AbortController();
    expect((await warm.request({ ...orders[1]! }, signal)).data[0]).toBe(2);
    expect(asked).toHaveLength(orders.length);
    expect((await warm.request(orders[1]!, signal)).data[0]).toBe(orders.length + 1);
    expect((await warm.request({ ...orders[0]!, face: 'data.recto' }, signal)).data[0]).toBe(orders.length + 2);
  });

  it('asks again for what was given up half way', async () => {
    const { source, asked } = countingSource();
    const warm = warmSource(source);
    const [order] = firstOrders(source, 'data.verso', SIZE);
    const abort = new AbortController();
    abort.abort();
    await warm.warm([order!], abort.signal);
    expect(asked).toEqual([]);
    expect((await warm.request(order!, new AbortController().signal)).data[0]).toBe(1);
  });

  it('never fails by pressing ahead', async () => {
    const { source } = countingSource();
    const warm = warmSource({ ...source, request: () => Promise.reject(new Error('broke')) });
    await expect(
      warm.warm(firstOrders(source, 'data.verso', SIZE), new AbortController().signal),
    ).resolves.toBeUndefined();
  });
});
