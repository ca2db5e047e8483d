import { joinPaths, MOVE, type Path, pathBounds, walkPath } from '../../press/display/path.ts';
import type { Box } from '../../units/shape.ts';

/** The closed outlines a path is made of, in their order. */
export function contoursOf(path: Path): readonly Path[] {
  const starts: number[] = [];
  walkPath(path, (code, at) => {
    if (code === MOVE) starts.push(at - 1);
  });
  return starts.map((start, i) => path.slice(start, starts[i + 1] ?? path.length));
}

/** A path parted into the outlines whose middles lie in the box and all others. */
export function partPath(path: Path, box: Box): { readonly within: Path; readonly beyond: Path } {
  const contours = contoursOf(path);
  const isWithin = (contour: Path): boolean => {
    const bounds = pathBounds(contour);
    if (bounds === null) return false;
    const [x, y] = [bounds.x + bounds.width / 2 - box.x, bounds.y + bounds.height / 2 - box.y];
    return x >= 0 && x < box.width && y >= 0 && y < box.height;
  };
  return {
    within: joinPaths(contours.filter(isWithin)),
    beyond: joinPaths(contours.filter(contour => !isWithin(contour))),
  };
}
