import type { Box } from '../../units/shape.ts';

/** mm outside a box; below zero inside. */
export function beyondBox(box: Box, x: number, y: number): number {
  const dx = Math.abs(x - box.x - box.width / 2) - box.width / 2;
  const dy = Math.abs(y - box.y - box.height / 2) - box.height / 2;
  return Math.hypot(Math.max(0, dx), Math.max(0, dy)) + Math.min(0, Math.max(dx, dy));
}
