import type { Quad } from '../../../core/reader/readerPicture.ts';
import type { PicturePart } from './paintPart.ts';

/** The upright rectangle of px about four corners. */
export function boxAround(quad: Quad): PicturePart {
  const across = quad.map(({ x }) => x);
  const down = quad.map(({ y }) => y);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}
