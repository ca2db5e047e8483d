import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { toneItem } from '../../press/display/makeItem.ts';
import type { Path } from '../../press/display/path.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** Each level has a third of the pixels of the one before along each side. */
const STEP = 3;
/** A level serves down to this share of its own resolution: canvases take single pixels when they shrink a picture more. */
const LEAST = 1 / STEP;

/** A picture laid down at full resolution and, for coarser rasters, at the mean of its pixels; `levels` in all. */
export function toneLevels(picture: GreyPicture, box: Box, ink: Ink, levels: number, clip?: Path): readonly Item[] {
  const items: Item[] = [];
  let [level, area, below] = [picture, box, Infinity];
  for (let i = 0; i < levels; i++) {
    const scale = level.width / area.width;
    const isLast = i === levels - 1;
    const detail = { ...(isLast ? {} : { from: LEAST * scale }), ...(below === Infinity ? {} : { below }) };
    items.push(toneItem(level, area, ink, { detail, ...(clip === undefined ? {} : { clip }) }));
    below = LEAST * scale;
    [level, area] = [shrink(level), widen(level, area)];
  }
  return items;
}

function shrink({ width, height, pixels }: GreyPicture): GreyPicture {
  const [columns, rows] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
  const sums = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sums[Math.floor(y / STEP) * columns + Math.floor(x / STEP)]! += pixels[y * width + x]!;
    }
  }
  return { width: columns, height: rows, pixels: Uint8Array.from(sums, sum => Math.round(sum / STEP ** 2)) };
}

/** The box of a shrunk picture: whole pixels, so a little longer where the old ones did not come out even. */
function widen({ width, height }: GreyPicture, box: Box): Box {
  const longer = (count: number, length: number): Box['width'] => mm((length / count) * Math.ceil(count / STEP) * STEP);
  return { x: box.x, y: box.y, width: longer(width, box.width), height: longer(height, box.height) };
}
