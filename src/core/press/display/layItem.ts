import { type Affine, applyAffine, invertAffine } from '../../units/affine.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { sampleGrey } from './greyPicture.ts';
import type { Item, ToneItem } from './item.ts';
import { fillItem, strokeItem } from './makeItem.ts';
import { transformPath } from './path.ts';
import { layInk, transformItem } from './transformItem.ts';

/** An item turned by any angle and moved, its picture sampled anew; `map` neither stretches nor mirrors. */
export function layItem(item: Item, map: Affine): Item {
  if (map.a === 0 || map.b === 0) return transformItem(item, map);
  const laid = {
    ink: layInk(item.ink, map),
    ...(item.clip === undefined ? {} : { clip: transformPath(item.clip, map) }),
    ...(item.within === undefined ? {} : { within: item.within.map(outline => transformPath(outline, map)) }),
  };
  if (item.kind === 'tone') return { ...item, ...laid, ...layTone(item, map) };
  const path = transformPath(item.path, map);
  const { bounds } = item.kind === 'fill' ? fillItem(path, laid.ink) : strokeItem(path, item.width, laid.ink);
  return { ...item, ...laid, path, bounds };
}

/** The box about the turned picture, in whole 1/100 mm, and what it holds. */
function layTone(
  { picture, box, screen }: ToneItem,
  map: Affine,
): Pick<ToneItem, 'picture' | 'box' | 'bounds' | 'screen'> {
  const inverse = invertAffine(map);
  if (inverse === null) throw new Error('a picture cannot be laid flat to a line');
  const around = boxAround(box, map);
  const scale = picture.width / box.width;
  const [width, height] = [Math.ceil(around.width * scale), Math.ceil(around.height * scale)];
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = around.y + ((row + 0.5) * around.height) / height;
    for (let column = 0; column < width; column++) {
      const own = applyAffine(inverse, { x: around.x + ((column + 0.5) * around.width) / width, y });
      const [u, v] = [(own.x - box.x) / box.width, (own.y - box.y) / box.height];
      if (u >= 0 && v >= 0 && u < 1 && v < 1) pixels[row * width + column] = Math.round(sampleGrey(picture, u, v));
    }
  }
  const angle = screen === undefined ? null : screen.angle + (Math.atan2(-map.b, map.a) * 180) / Math.PI;
  return {
    picture: { width, height, pixels },
    box: around,
    bounds: around,
    ...(screen === undefined || angle === null ? {} : { screen: { ...screen, angle: Math.round(angle) } }),
  };
}

function boxAround({ x, y, width, height }: Box, map: Affine): Box {
  const corners = [x, x + width].flatMap(u => [y, y + height].map(v => applyAffine(map, { x: u, y: v })));
  const [xs, ys] = [corners.map(corner => corner.x), corners.map(corner => corner.y)];
  const [left, top] = [Math.floor(100 * Math.min(...xs)) / 100, Math.floor(100 * Math.min(...ys)) / 100];
  return {
    x: mm(left),
    y: mm(top),
    width: mm(Math.ceil(100 * (Math.max(...xs) - left)) / 100),
    height: mm(Math.ceil(100 * (Math.max(...ys) - top)) / 100),
  };
}
