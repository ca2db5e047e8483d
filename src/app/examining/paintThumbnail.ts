import type { Bench } from '../../bench/Bench.ts';
import type { SheetBytes } from '../../bench/lightbench/LightBackend.ts';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { BookFace } from '../../bench/view/book.ts';
import { mm } from '../../core/units/length.ts';

/** Device px per mm: enough for a screen of twice the usual density. */
const PX_PER_MM = 1.2;

type Order = {
  readonly bench: Bench;
  readonly source: MapSource;
  readonly face: BookFace;
  readonly canvas: HTMLCanvasElement;
  readonly signal: AbortSignal;
};

let last: Promise<void> = Promise.resolve();

/** Paints one thumbnail after another, each only when the bench has what it needs; never fails. */
export function queueThumbnail(order: Order): Promise<void> {
  last = last.then(async () => {
    if (order.signal.aborted) return;
    await untilAtRest(order.bench, order.signal);
    const sheet = await pressFace(order).catch(() => null);
    if (sheet !== null && !order.signal.aborted) paint(order.canvas, order.face, sheet);
  });
  return last;
}

function pressFace({ source, face, signal }: Order): Promise<SheetBytes> {
  const { width, height } = source.book;
  const region = { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
  return source.request({ face: face.id, sheet: 'albedo', region, pxPerMm: PX_PER_MM }, signal);
}

/** Until the picture on the bench is as good as it will get. */
function untilAtRest(bench: Bench, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (!bench.getState().sharp && !signal.aborted) return;
      stop();
      resolve();
    };
    const stop = bench.subscribe(look);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}

/** A sheet lies with the spine on top; in the open book the spine is to the left of a recto, to the right of a verso. */
function paint(canvas: HTMLCanvasElement, { side }: BookFace, { width, height, data }: SheetBytes): void {
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  sheet.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  canvas.width = height;
  canvas.height = width;
  const context = canvas.getContext('2d');
  if (context === null) return;
  if (side === 'recto') context.setTransform(0, -1, 1, 0, 0, width);
  else context.setTransform(0, 1, -1, 0, height, 0);
  context.drawImage(sheet, 0, 0);
  canvas.dataset.painted = 'true';
}
