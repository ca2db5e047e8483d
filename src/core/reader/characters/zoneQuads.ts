import type { PicturePoint, Quad, ReaderPicture } from '../readerPicture.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../straightZone.ts';
import type { ReadCharacter, ReadLine } from '../zoneReading.ts';
import { CLOSE } from './locateCells.ts';
import type { SeenCell, SeenZone } from './readCells.ts';

/** Height of a cell as a share of its width: 3 mm to 2.54 mm. */
const HEIGHT = 3 / 2.54;
/** Share of a cell outside the picture from which it cannot be read. */
const CUT = 0.2;
/** Places a cell is tried at, each way. */
const TRIES = 8;

/** Where the cell of a character lies in the picture. */
export function cellQuad(zone: StraightZone, { grid }: SeenZone, { cell }: SeenCell): Quad {
  const scale = STRAIGHT_PX_PER_MM / CLOSE;
  const [half, tall] = [grid.pitch / 2, (grid.pitch * HEIGHT) / 2];
  const corner = (across: number, down: number): PicturePoint =>
    zone.toPicture(scale * (cell.x + across * half), scale * (cell.y + down * tall));
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** Whether too much of a cell lies outside the picture. */
export function isCut(
  [one, two, three, four]: Quad,
  { width, height }: Pick<ReaderPicture, 'width' | 'height'>,
): boolean {
  let outside = 0;
  for (let i = 0; i < TRIES * TRIES; i++) {
    const [across, down] = [((i % TRIES) + 0.5) / TRIES, (Math.floor(i / TRIES) + 0.5) / TRIES];
    const along = (axis: 'x' | 'y'): number =>
      (one[axis] * (1 - across) + two[axis] * across) * (1 - down) +
      (four[axis] * (1 - across) + three[axis] * across) * down;
    const [x, y] = [along('x'), along('y')];
    if (x < 0 || y < 0 || x >= width || y >= height) outside++;
  }
  return outside > CUT * TRIES * TRIES;
}

export function lineQuad(characters: readonly ReadCharacter[]): Quad {
  return around(characters[0]?.quad, characters.at(-1)?.quad);
}

export function zoneQuad(lines: readonly ReadLine[]): Quad {
  const [first, last] = [lines[0]?.quad, lines.at(-1)?.quad];
  const [above, below] = [first ?? NOWHERE, last ?? NOWHERE];
  return [above[0], above[1], below[2], below[3]];
}

const NOWHERE: Quad = [
  { x: 0, y: 0 },
  { x: 0, y: 0 },
  { x: 0, y: 0 },
  { x: 0, y: 0 },
];

function around(left: Quad = NOWHERE, right: Quad = NOWHERE): Quad {
  return [left[0], right[1], right[2], left[3]];
}
