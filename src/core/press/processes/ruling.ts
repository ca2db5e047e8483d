import type { Box } from '../../units/shape.ts';
import { makePath, type Path, polylinePath } from '../display/path.ts';

/** Straight parallel lines that cover a box; at 0 degrees they run across, and turn counter-clockwise as seen. */
export function ruleBox({ x, y, width, height }: Box, pitch: number, angle = 0): Path {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), -Math.sin(turn)];
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  const reachAcross = (Math.abs(width * sin) + Math.abs(height * cos)) / 2;
  const reachAlong = (Math.abs(width * cos) + Math.abs(height * sin)) / 2;
  const rows = Math.ceil(reachAcross / pitch);
  const maker = makePath();
  for (let row = -rows; row < rows; row++) {
    const across = (row + 0.5) * pitch;
    const [footX, footY] = [centreX - across * sin, centreY + across * cos];
    maker.move(footX - reachAlong * cos, footY - reachAlong * sin);
    maker.line(footX + reachAlong * cos, footY + reachAlong * sin);
  }
  return maker.path;
}

/** Tiles of a box, none wider or higher than `side`. */
export function tileBox({ x, y, width, height }: Box, side: number): readonly Box[] {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const [tileWidth, tileHeight] = [width / columns, height / rows];
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: (x + (i % columns) * tileWidth) as Box['x'],
    y: (y + Math.floor(i / columns) * tileHeight) as Box['y'],
    width: tileWidth as Box['width'],
    height: tileHeight as Box['height'],
  }));
}

/** A box drawn round against the clock, or with it: laid about a shape of the other sense it leaves the shape out. */
export function boxAround({ x, y, width, height }: Box, clockwise: boolean): Path {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return polylinePath(clockwise ? corners : corners.reverse(), true);
}
