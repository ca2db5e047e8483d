import { mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';

/** All of a face, mm. */
export function faceBox({ width, height }: { readonly width: number; readonly height: number }): Box {
  return { x: mm(0), y: mm(0), width: mm(width), height: mm(height) };
}
