import { FACE_SIZES } from '../../document/formats.ts';
import { MRZ_PITCH, mrzCells, mrzPrint } from '../../document/mrzGeometry.ts';
import type { Specimen } from '../../document/specimen.ts';
import { joinPaths, type Path, pathBounds, transformPath } from '../../press/display/path.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import { layText } from '../../press/type/layText.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import { composeAffine, moveBy, turnAbout } from '../../units/affine.ts';
import { deg, mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { partPath } from './contours.ts';

/** mm: capitals of a face that is not the one machines read. */
const CAPS = 2.35;

/** The lines of a zone printed as a whole, with a pitch, a place and perhaps a face that are not the issuer's. */
export function layZoneAnew({ format }: Specimen, lines: readonly string[], parameters: Parameters): Path {
  const face = textOf(parameters, 'face') as Typeface;
  const drift = MRZ_PITCH * (numberOf(parameters, 'pitch') - 1);
  const printed = face === 'ocrb' ? layMrz(lines, format).map(({ path }) => path) : null;
  const characters = lines.flatMap((line, row) =>
    [...line].map((character, at) => {
      const cell = mrzCells(format, row + 1, at + 1);
      const drawn = printed === null ? standIn(character, face, cell) : partPath(printed[row]!, cell).within;
      return transformPath(drawn, moveBy(at * drift, 0));
    }),
  );
  const { x, y, height } = mrzPrint(format);
  const turn = turnAbout({ x, y: y + height }, deg(numberOf(parameters, 'slope')));
  const placed = composeAffine(turn, moveBy(numberOf(parameters, 'shiftX'), numberOf(parameters, 'shiftY')));
  return transformPath(joinPaths(characters), placed);
}

function standIn(character: string, face: Typeface, { x, y, width, height }: Box): Path {
  return layText(character, { face, capHeight: CAPS, x: x + width / 2, y: y + height / 2 + CAPS / 2, align: 'middle' })
    .path;
}

/** The band of the page that old and new zone take up together, `around` mm more on each side, within the page. */
export function bandOf({ format }: Specimen, zone: Path, around: number): Box {
  const page = FACE_SIZES[format];
  const [print, anew] = [mrzPrint(format), pathBounds(zone)];
  const boxes = anew === null ? [print] : [print, anew];
  const left = Math.max(0.5, Math.min(...boxes.map(({ x }) => x)) - around);
  const top = Math.max(0.5, Math.min(...boxes.map(({ y }) => y)) - around);
  const right = Math.min(page.width - 0.5, Math.max(...boxes.map(({ x, width }) => x + width)) + around);
  const bottom = Math.min(page.height - 0.5, Math.max(...boxes.map(({ y, height }) => y + height)) + around);
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}
