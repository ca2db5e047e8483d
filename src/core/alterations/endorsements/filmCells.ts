import type { Stamp } from '../../document/endorsement.ts';
import type { Specimen } from '../../document/specimen.ts';
import { type StampLook, stampFilm } from '../../press/endorsements/drawStamp.ts';
import type { Area } from '../../units/shape.ts';
import { cellsOfPicture } from '../damage/cellsOfPicture.ts';
import type { FalseStamp } from './falseStamp.ts';

/** Coverage from which ink counts as there, of 255. */
const INKED = 24;
/** µm from which a dent counts as another. */
const DENTED = 2;

/** All cells that the ink of the one or the other impression reaches; their plates too where they struck the page otherwise. */
export function cellsOfImpressions(
  specimen: Specimen,
  genuine: Stamp,
  own: StampLook,
  { stamp, post, look }: FalseStamp,
): readonly Area[] {
  const struck = Math.abs(own.depth - look.depth) > DENTED;
  return [stampFilm(genuine, post, specimen, own), stampFilm(stamp, post, specimen, look)].flatMap(
    ({ film, plate, box }) => [...cellsOfPicture(film, box, INKED), ...(struck ? cellsOfPicture(plate, box, 255) : [])],
  );
}
