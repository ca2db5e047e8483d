import type { SheetBytes } from '../lightbench/LightBackend.ts';
import type { MapSource, SheetOrder } from './MapSource.ts';

export type WarmSource = MapSource & {
  /** Presses what will be asked for, one after another, and keeps it until it is; resolves when all is there or was given up. Never fails. */
  readonly warm: (orders: readonly SheetOrder[], signal: AbortSignal) => Promise<void>;
};

/** A source that can press ahead of being asked. Each sheet pressed ahead is handed out once: it then belongs to whoever asked. */
export function warmSource(source: MapSource): WarmSource {
  const kept = new Map<string, Promise<SheetBytes>>();
  const press = async (order: SheetOrder, signal: AbortSignal): Promise<void> => {
    const key = keyOf(order);
    const sheet = source.request(order, signal);
    kept.set(key, sheet);
    await sheet.catch(() => kept.delete(key));
  };
  return {
    ...source,
    warm: async (orders, signal) => {
      for (const order of orders) if (!signal.aborted && !kept.has(keyOf(order))) await press(order, signal);
    },
    request: (order, signal) => {
      const key = keyOf(order);
      const sheet = kept.get(key);
      if (sheet === undefined) return source.request(order, signal);
      kept.delete(key);
      return sheet.catch(() => source.request(order, signal));
    },
    destroy: () => {
      kept.clear();
      source.destroy();
    },
  };
}

function keyOf({ face, sheet, region, pxPerMm }: SheetOrder): string {
  const { x, y, width, height } = region;
  return [face, sheet, ...[x, y, width, height, pxPerMm].map(value => value.toFixed(3))].join();
}
