import { MOVE, type Path, walkPath } from '../../../../src/core/press/display/path.ts';

/** The points at which contours and their steps end, contour by contour. */
export function listContours(path: Path): (readonly [number, number])[][] {
  const contours: (readonly [number, number])[][] = [];
  walkPath(path, (code, at) => {
    if (code === MOVE) contours.push([]);
    const count = [2, 2, 4, 6, 0][code] ?? 0;
    if (count > 0) contours.at(-1)?.push([path[at + count - 2] ?? Number.NaN, path[at + count - 1] ?? Number.NaN]);
  });
  return contours;
}

/** Area with a sign: contours that run the other way round count against it. */
export function areaOf(path: Path): number {
  let area = 0;
  for (const contour of listContours(path)) {
    for (const [i, [x, y]] of contour.entries()) {
      const [nextX, nextY] = contour[(i + 1) % contour.length] ?? [x, y];
      area += (x * nextY - nextX * y) / 2;
    }
  }
  return area;
}
