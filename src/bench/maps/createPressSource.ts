import { parseFaceId } from '../../core/document/face.ts';
import type { LeafRecipe } from '../../core/press/recipe/leafRecipe.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import { makeBook } from '../view/book.ts';
import { MapFailure, type MapSource, type SheetOrder } from './MapSource.ts';
import type { FromPress, PressJob, PressPort } from './pressMessages.ts';

export type PressOptions = PressJob & {
  /** Fetched when the leaf is first looked at. */
  readonly readLeaf: (leaf: string) => LeafRecipe | Promise<LeafRecipe>;
  /** Where two sources hold the same specimen (a twin, an altered copy), what tells them apart. */
  readonly key?: string;
};

type Waiting = { readonly done: (sheet: SheetBytes) => void; readonly fail: (reason: unknown) => void };

/** Presses the maps of a specimen in a worker, one sheet at a time. */
export function createPressSource({ readLeaf, key, ...job }: PressOptions): MapSource {
  const { specimen } = job;
  const waiting = new Map<number, Waiting>();
  const leaves = new Map<string, Promise<void>>();
  let next = 1;
  const settle = (message: FromPress): void => {
    const entry = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'sheet') {
      const { width, height } = message;
      entry?.done({ width, height, data: new Uint8ClampedArray(message.bytes) });
    } else if (message.kind === 'failed') entry?.fail(new MapFailure(message.code, message.text));
    else entry?.fail(new DOMException('dropped', 'AbortError'));
  };
  const failAll = (reason: MapFailure): void => {
    for (const entry of waiting.values()) entry.fail(reason);
    waiting.clear();
  };
  const port = openPress(settle, failAll);
  port.send({ kind: 'open', job });
  const openLeaf = (leaf: string): Promise<void> => {
    const known = leaves.get(leaf);
    if (known !== undefined) return known;
    const opening = Promise.resolve(readLeaf(leaf)).then(recipe => port.send({ kind: 'leaf', recipe }));
    leaves.set(leaf, opening);
    opening.catch(() => leaves.delete(leaf));
    return opening;
  };
  const request = async (order: SheetOrder, signal: AbortSignal): Promise<SheetBytes> => {
    await openLeaf(parseFaceId(order.face).leaf);
    signal.throwIfAborted();
    const id = next++;
    signal.addEventListener('abort', () => waiting.has(id) && port.send({ kind: 'drop', id }), { once: true });
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail });
      port.send({ kind: 'press', id, order });
    });
  };
  return {
    key: key ?? specimen.id,
    book: makeBook(specimen),
    lanes: 1,
    request,
    destroy: () => {
      port.close();
      failAll(new MapFailure('maps/no-worker', 'closed'));
    },
  };
}

/** Safari before 16.4 has workers that cannot draw: there the window presses, in bands, and stutters while it does. */
function openPress(settle: (message: FromPress) => void, failAll: (reason: MapFailure) => void): PressPort {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return openLater(settle, failAll);
  const worker = new Worker(new URL('./pressWorker.ts', import.meta.url), { type: 'module', name: 'press' });
  worker.onmessage = (event: MessageEvent<FromPress>) => settle(event.data);
  worker.onerror = event => failAll(new MapFailure('maps/no-worker', event.message));
  return { send: message => worker.postMessage(message), close: () => worker.terminate() };
}

/** The press itself is only fetched into the window where it must work there. */
function openLater(settle: (message: FromPress) => void, failAll: (reason: MapFailure) => void): PressPort {
  const opening = import('./openLocalPress.ts').then(({ openLocalPress }) => openLocalPress(settle));
  opening.catch(() => failAll(new MapFailure('maps/no-worker', 'the press could not be fetched')));
  const then = (use: (port: PressPort) => void): void => void opening.then(use, () => undefined);
  return { send: message => then(port => port.send(message)), close: () => then(port => port.close()) };
}
