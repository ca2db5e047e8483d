import type { Item } from '../../../../src/core/press/display/item.ts';
import { type Path, walkPath } from '../../../../src/core/press/display/path.ts';
import type { Sheet } from '../../../../src/core/press/display/sheets.ts';
import { drawLeaf, type LeafDrawing } from '../../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../../src/core/press/pressSheet.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { makeNodeEasel } from '../../../../src/node/nodeEasel.ts';
import { sampleOrder } from '../samplePress.ts';

/** A leaf with nothing on it but this element, on the recto. */
export function printOne(element: object): LeafDrawing {
  return drawLeaf(sampleOrder([{ id: 'element', side: 'recto', ink: { colour: [0.2, 0.2, 0.2] }, ...element }]));
}

export function printSheet(leaf: LeafDrawing, sheet: Sheet, box: readonly number[], pxPerMm: number) {
  const [x = 0, y = 0, width = 1, height = 1] = box;
  const region = { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
  return pressSheet(faceOf(leaf, 'recto'), sheet, { region, pxPerMm }, makeNodeEasel());
}

/** Mean of one channel of a picture, 0..255. */
export function meanOf({ data }: { readonly data: Uint8ClampedArray }, channel: number): number {
  let sum = 0;
  for (let i = channel; i < data.length; i += 4) sum += data[i]!;
  return sum / (data.length / 4);
}

/** Least and greatest byte of one channel. */
export function extremes({ data }: { readonly data: Uint8ClampedArray }, channel: number): readonly [number, number] {
  let [least, greatest] = [255, 0];
  for (let i = channel; i < data.length; i += 4) {
    least = Math.min(least, data[i]!);
    greatest = Math.max(greatest, data[i]!);
  }
  return [least, greatest];
}

/** All points of a path, control points included. */
export function spotsOf(path: Path): (readonly [number, number])[] {
  const spots: (readonly [number, number])[] = [];
  walkPath(path, (code, at) => {
    for (let i = 0; i < [2, 2, 4, 6, 0][code]!; i += 2) spots.push([path[at + i]!, path[at + i + 1]!]);
  });
  return spots;
}

/** The path of a filled or stroked item; a tone has none. */
export function pathOf(item: Item): Path {
  return item.kind === 'tone' ? [] : item.path;
}
