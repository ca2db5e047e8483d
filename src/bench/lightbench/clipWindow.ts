import type { ShotWindow } from '../../core/appearance/shot.ts';

/** Whole px of a window that lie on the target; null where none do. */
export function clipWindow(
  { x, y, width, height }: ShotWindow,
  target: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [
    Math.min(target.width, Math.ceil(x + width)),
    Math.min(target.height, Math.ceil(y + height)),
  ];
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
