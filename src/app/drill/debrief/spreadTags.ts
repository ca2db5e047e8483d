import type { Position } from '../../../core/units/affine.ts';

/** Room a number takes on the screen, CSS px. */
const TAG = { width: 46, height: 24 } as const;

/** Moves numbers that would lie on one another apart along the line, the earlier one staying; null stays null. */
export function spreadTags(corners: readonly (Position | null)[]): readonly (Position | null)[] {
  const laid: Position[] = [];
  return corners.map(corner => {
    if (corner === null) return null;
    let { x } = corner;
    const isTaken = (): boolean =>
      laid.some(other => Math.abs(other.x - x) < TAG.width && Math.abs(other.y - corner.y) < TAG.height);
    while (isTaken()) x += TAG.width / 2;
    laid.push({ x, y: corner.y });
    return { x, y: corner.y };
  });
}
