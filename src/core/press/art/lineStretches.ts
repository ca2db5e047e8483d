import type { Path } from '../display/path.ts';
import type { Spot } from './polar.ts';
import { drawSmoothPiece } from './smoothPath.ts';

/** How a family of lines is cut into pieces small enough for a loupe to skip most of a page. */
type Cutting = {
  /** Points of a line in one piece, and lines in one piece. */
  readonly points: number;
  readonly lines: number;
  /** Whether each line ends where it begins. */
  readonly closed?: boolean;
  /** Whether the cuts differ from line to line, so that no seam runs across lines that lie side by side. */
  readonly staggered?: boolean;
};

/** First points of a line's pieces. */
function cutsOf(line: number, total: number, { points, staggered = true }: Cutting): readonly number[] {
  const first = staggered ? Math.round(points * (0.5 + ((line * 0.618) % 0.5))) : points;
  const cuts = [0];
  for (let at = first; at < total - 3; at += points) cuts.push(at);
  return [...cuts, total];
}

/** Pieces of all lines, neighbours together: lines of one piece are one shape, so that ink does not add up where they cross. */
export function cutLines(lines: readonly (readonly Spot[])[], cutting: Cutting): readonly Path[] {
  const { closed = false } = cutting;
  const pieces: Path[] = [];
  for (let first = 0; first < lines.length; first += cutting.lines) {
    const bundle: number[][] = [];
    for (const [i, points] of lines.slice(first, first + cutting.lines).entries()) {
      const cuts = cutsOf(first + i, points.length, cutting);
      for (let k = 0; k + 1 < cuts.length; k++) {
        bundle[k] ??= [];
        drawSmoothPiece(bundle[k]!, points, cuts[k]!, cuts[k + 1]!, closed);
      }
    }
    pieces.push(...bundle);
  }
  return pieces;
}
