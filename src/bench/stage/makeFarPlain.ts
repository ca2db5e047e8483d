import type { SheetSetId } from '../lightbench/LightBackend.ts';
import type { FromPlain, ToPlain } from './plainMessages.ts';
import type { StageBackend } from './StageBackend.ts';

/** What a sheet costs with all that is reckoned from it, until the worker has counted. */
const GROWTH = 1.4;

/** The plain backend in a worker of its own, so that a slow machine's pages stay in hand while a frame is reckoned. Null where that cannot be; `onBreak` when it turns out later. */
export function makeFarPlain(onBreak: () => void): StageBackend | null {
  if (typeof Worker === 'undefined' || typeof createImageBitmap === 'undefined') return null;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('bitmaprenderer');
  if (context === null) return null;
  const worker = new Worker(new URL('./plainWorker.ts', import.meta.url), { type: 'module', name: 'light' });
  const held = new Map<SheetSetId, Map<string, number>>();
  let size = { width: 1, height: 1 };
  let shown: (() => void) | null = null;
  let growth = GROWTH;
  const given = (): number =>
    [...held.values()].reduce((sum, sheets) => [...sheets.values()].reduce((a, b) => a + b, sum), 0);
  worker.onmessage = ({ data }: MessageEvent<FromPlain>) => {
    context.transferFromImageBitmap(data.bitmap);
    growth = Math.min(4, Math.max(1, data.bytes / Math.max(1, given())));
    shown?.();
    shown = null;
  };
  worker.onerror = onBreak;
  const send = (message: ToPlain): void => worker.postMessage(message);
  return {
    name: 'plain',
    canvas,
    keepsPages: true,
    load: (id, sheet, bytes, region, face, isKept) => {
      const sheets = held.get(id) ?? new Map<string, number>();
      sheets.set(sheet, bytes.data.byteLength);
      held.set(id, sheets);
      const message: ToPlain = { kind: 'load', id, sheet, bytes, region, face };
      worker.postMessage(message, isKept ? [] : [bytes.data.buffer]);
    },
    has: (id, sheet) => held.get(id)?.has(sheet) === true,
    drop: id => {
      held.delete(id);
      send({ kind: 'drop', id });
    },
    memory: () => given() * growth,
    resize: (width, height) => {
      size = { width, height };
    },
    draw: (shots, coarse) =>
      new Promise(done => {
        shown = done;
        send({ kind: 'draw', ...size, shots, coarse });
      }),
    destroy: () => {
      worker.terminate();
      held.clear();
      shown?.();
      shown = null;
    },
  };
}
