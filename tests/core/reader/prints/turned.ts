import type { Orientation } from '../../../../src/core/reader/import/pictureHeader.ts';
import { turnPicture } from '../../../../src/core/reader/import/turnPicture.ts';
import type { PicturePoint, Quad } from '../../../../src/core/reader/readerPicture.ts';
import { makePrint } from './conditions.ts';
import type { Print } from './Print.ts';

/** A quarter turn clockwise, half a turn, a quarter turn the other way. */
const TURNS: readonly Orientation[] = [6, 3, 8];

/** A whole page laid on the reader sideways or on its head. */
export async function makeTurned(seed: number): Promise<Print> {
  const print = await makePrint('whole-page', seed);
  const orientation = TURNS[seed % TURNS.length]!;
  const { width, height } = print.picture;
  const place = ({ x, y }: PicturePoint): PicturePoint => {
    if (orientation === 3) return { x: width - x, y: height - y };
    return orientation === 6 ? { x: height - y, y: x } : { x: y, y: width - x };
  };
  const corners = print.truth!.corners.map(place) as unknown as Quad;
  const picture = turnPicture(print.picture, orientation);
  return { ...print, condition: 'turned', picture, truth: { ...print.truth!, corners } };
}
