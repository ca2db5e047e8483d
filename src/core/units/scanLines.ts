import { applyAffine, type Position, turnAbout } from './affine.ts';
import { centreOfCell, firstCell } from './grid.ts';
import { deg } from './length.ts';
import type { Area } from './shape.ts';
import { turnOf } from './turn.ts';

/** Where grid lines cross an area: for each line from `first` on, pairs of positions (mm) between which it is inside. */
export type ScanLines = { readonly first: number; readonly stretches: readonly (readonly number[])[] };

/** `along` rows: lines at the rows' centres, positions are x. Along columns: the other way round. */
export type Direction = 'rows' | 'columns';

type Edges = readonly (readonly [Position, Position])[];

function transpose(point: Position): Position {
  return { x: point.y, y: point.x };
}

/** Corners in order, of a rectangle or polygon. */
export function cornersOf(area: Exclude<Area, { kind: 'ellipse' }>): readonly Position[] {
  if (area.kind === 'polygon') return area.points;
  const { x, y, width, height } = area;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  if (area.angle === undefined || area.angle === 0) return corners;
  const turn = turnAbout({ x: x + width / 2, y: y + height / 2 }, area.angle);
  return corners.map(corner => applyAffine(turn, corner));
}

/** Edges from upper to lower end, so that areas sharing an edge compute the very same crossing. */
function fallingEdges(corners: readonly Position[]): Edges {
  return corners.map((corner, i) => {
    const next = corners[i + 1] ?? corners[0]!;
    return corner.y <= next.y ? [corner, next] : [next, corner];
  });
}

function scanPolygon(corners: readonly Position[], lineCount: number): ScanLines {
  const ys = corners.map(corner => corner.y);
  const first = Math.max(0, firstCell(Math.min(...ys)));
  const end = Math.min(lineCount, firstCell(Math.max(...ys)));
  const crossings: number[][] = [];
  for (let line = first; line < end; line++) crossings.push([]);
  for (const [upper, lower] of fallingEdges(corners)) {
    const last = Math.min(end, firstCell(lower.y));
    for (let line = Math.max(first, firstCell(upper.y)); line < last; line++) {
      const share = (centreOfCell(line) - upper.y) / (lower.y - upper.y);
      crossings[line - first]!.push(upper.x + share * (lower.x - upper.x));
    }
  }
  for (const list of crossings) {
    if (list.length > 2) list.sort((a, b) => a - b);
    else if (list[0]! > list[1]!) list.reverse();
  }
  return { first, stretches: crossings };
}

function scanEllipse(ellipse: Extract<Area, { kind: 'ellipse' }>, direction: Direction, lineCount: number): ScanLines {
  const { cos, sin } = turnOf(ellipse.angle ?? deg(0));
  const p = 1 / (ellipse.radiusX * ellipse.radiusX);
  const q = 1 / (ellipse.radiusY * ellipse.radiusY);
  const xx = cos * cos * p + sin * sin * q;
  const yy = sin * sin * p + cos * cos * q;
  const mixed = cos * sin * (q - p);
  const [alongSquare, acrossSquare] = direction === 'rows' ? [xx, yy] : [yy, xx];
  const [along, across] = direction === 'rows' ? [ellipse.x, ellipse.y] : [ellipse.y, ellipse.x];
  const reach = Math.sqrt(alongSquare / (alongSquare * acrossSquare - mixed * mixed));
  const first = Math.max(0, firstCell(across - reach));
  const end = Math.min(lineCount, firstCell(across + reach));
  const stretches: number[][] = [];
  for (let line = first; line < end; line++) {
    const off = centreOfCell(line) - across;
    const root = mixed * mixed * off * off - alongSquare * (acrossSquare * off * off - 1);
    const half = Math.sqrt(Math.max(0, root)) / alongSquare;
    const middle = along - (mixed * off) / alongSquare;
    stretches.push([middle - half, middle + half]);
  }
  return { first, stretches };
}

/** Crossings of an area with the centre lines of `lineCount` rows or columns, by the even-odd rule. */
export function scanArea(area: Area, direction: Direction, lineCount: number): ScanLines {
  if (area.kind === 'ellipse') return scanEllipse(area, direction, lineCount);
  const corners = cornersOf(area);
  return scanPolygon(direction === 'rows' ? corners : corners.map(transpose), lineCount);
}
