import { joinPaths, type Path, transformPath } from '../display/path.ts';
import { EMBLEM_ENGRAVING, type Engraved } from './emblemEngraving.ts';
import { EMBLEM_PARTS, EMBLEM_SHAPE, EMBLEM_SIDE, type EmblemPart } from './emblemShape.ts';

/** Where the emblem stands: the centre of its square and the square's side, mm. */
type EmblemPlace = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** All of them if left out. */
  readonly parts?: readonly EmblemPart[];
};

/** The state's emblem as closed areas in mm, to be filled by the non-zero rule: for foil, flat inks, watermarks. */
export function layEmblem(place: EmblemPlace): Path {
  const { x, y, size, parts = EMBLEM_PARTS } = place;
  const a = size / EMBLEM_SIDE;
  const map = { a, b: 0, c: 0, d: a, e: x - size / 2, f: y - size / 2 };
  return joinPaths(parts.map(part => transformPath(EMBLEM_SHAPE[part], map)));
}

/** The same emblem as an engraver cuts it: lines with their thickness, and areas where there is none; all in mm. */
export function engraveEmblem(place: EmblemPlace): readonly Engraved[] {
  const { x, y, size, parts = EMBLEM_PARTS } = place;
  const a = size / EMBLEM_SIDE;
  const map = { a, b: 0, c: 0, d: a, e: x - size / 2, f: y - size / 2 };
  return parts.flatMap(part =>
    EMBLEM_ENGRAVING[part].map(({ path, width }) => ({
      path: transformPath(path, map),
      ...(width === undefined ? {} : { width: width * a }),
    })),
  );
}
