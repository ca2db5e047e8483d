import { BENCHES } from '../../core/appearance/bareBench.ts';
import { renderPlain } from '../../core/appearance/renderPlain.ts';
import { makeSheetSet, type SheetSet } from '../../core/appearance/sheetSet.ts';
import { levelOfLight } from '../../core/appearance/srgb.ts';
import { coarsen } from './coarsen.ts';
import { COARSE } from './drawSurface.ts';
import type { LightBackend, SheetSetId, Shot } from './LightBackend.ts';

/** The backend that needs no graphics processor: core/appearance, put on a canvas. */
export function makePlainBackend(): LightBackend {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('the browser gives no canvas');
  const small = document.createElement('canvas');
  const sets = new Map<SheetSetId, SheetSet>();
  return {
    name: 'plain',
    canvas,
    load: (id, sheet, bytes, region, face) => {
      const set = sets.get(id) ?? makeSheetSet(region, face);
      set.put(sheet, bytes);
      sets.set(id, set);
    },
    has: (id, sheet) => (sets.get(id)?.pyramid(sheet) ?? null) !== null,
    drop: id => {
      sets.delete(id);
    },
    memory: () => [...sets.values()].reduce((sum, set) => sum + set.bytes(), 0),
    resize: (width, height) => {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    },
    draw: (shots, coarse) => {
      if (coarse) drawCoarse(small, canvas, context, sets, shots);
      else context.putImageData(paint(canvas.width, canvas.height, sets, shots), 0, 0);
    },
    destroy: () => {
      sets.clear();
      for (const one of [canvas, small]) one.width = one.height = 0;
    },
  };
}

function drawCoarse(
  small: HTMLCanvasElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  sets: ReadonlyMap<SheetSetId, SheetSet>,
  shots: readonly Shot[],
): void {
  const [width, height] = [Math.ceil(canvas.width * COARSE), Math.ceil(canvas.height * COARSE)];
  if (small.width !== width) small.width = width;
  if (small.height !== height) small.height = height;
  const coarse = shots.map(shot => coarsen(shot, COARSE));
  small.getContext('2d', { alpha: false })?.putImageData(paint(width, height, sets, coarse), 0, 0);
  context.drawImage(small, 0, 0, width / COARSE, height / COARSE);
}

function paint(
  width: number,
  height: number,
  sets: ReadonlyMap<SheetSetId, SheetSet>,
  shots: readonly Shot[],
): ImageData {
  const picture = new ImageData(Math.max(1, width), Math.max(1, height));
  const words = new Uint32Array(picture.data.buffer);
  const [r, g, b] = BENCHES[shots[0]?.light ?? 'white'].colour.map(levelOfLight) as [number, number, number];
  words.fill((0xff000000 | (b << 16) | (g << 8) | r) >>> 0);
  for (const shot of shots) {
    const set = sets.get(shot.sheets);
    if (set !== undefined) renderPlain(set, shot, { width: picture.width, height: picture.height, words });
  }
  return picture;
}
