import { ellipsePath, joinPaths, makePath, type Path } from '../display/path.ts';

/** A spot of a pen's way in mm and the half width of its mark there. */
export type PenMark = { readonly x: number; readonly y: number; readonly half: number };

/** A soft curve through the spots (Catmull-Rom), `steps` marks to each stretch. */
export function throughSpots(
  spots: readonly (readonly [number, number])[],
  steps: number,
): readonly [number, number][] {
  const curve: [number, number][] = [];
  const at = (i: number): readonly [number, number] => spots[Math.min(spots.length - 1, Math.max(0, i))]!;
  for (let i = 0; i + 1 < spots.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const blend = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      curve.push([blend(0), blend(1)]);
    }
  }
  return [...curve, [...at(spots.length - 1)] as [number, number]];
}

/** The marks as areas, a few together; all turn the same way, so that crossing strokes never cancel (non-zero rule). */
export function inkMarks(marks: readonly PenMark[], together = 24): readonly Path[] {
  const paths: Path[] = [];
  for (let from = 0; from + 1 < marks.length; from += together) {
    const run = marks.slice(from, from + together + 1);
    paths.push(
      joinPaths(
        run.flatMap((mark, i) => [ellipsePath(mark.x, mark.y, mark.half, mark.half), bridge(mark, run[i + 1])]),
      ),
    );
  }
  return paths;
}

/** The area between two marks, clockwise on the page as the marks themselves are. */
function bridge(from: PenMark, to: PenMark | undefined): Path {
  if (to === undefined) return [];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const way = Math.sqrt(dx * dx + dy * dy);
  if (way < 0.002) return [];
  const [nx, ny] = [-dy / way, dx / way];
  return makePath()
    .move(from.x - nx * from.half, from.y - ny * from.half)
    .line(to.x - nx * to.half, to.y - ny * to.half)
    .line(to.x + nx * to.half, to.y + ny * to.half)
    .line(from.x + nx * from.half, from.y + ny * from.half)
    .close().path;
}
