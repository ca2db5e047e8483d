import type { Box } from '../../units/shape.ts';
import type { ReaderPicture } from '../readerPicture.ts';
import { findPatches } from './findPatches.ts';
import { middleOf } from './middleOf.ts';
import { sketchGlow } from './sketchPage.ts';

/** How dull a page is under 365 nm. Print that fluoresces by design covers too little of a cell to be counted. */
export type UltravioletMeasure = {
  /** What the sheet gives off, 0 to 1: the median of its cells. */
  readonly glow: number;
  /** Where it gives off far more than the rest of the page, mm. */
  readonly patches: readonly Box[];
};

/** A patch glows by so many times more than its page, and by itself so much. */
const TIMES = 4;
const LEAST = 0.12;

export function measureGlow(uv365: ReaderPicture, pxPerMm: number): UltravioletMeasure {
  const sketch = sketchGlow(uv365, pxPerMm);
  const cells = [...sketch.glow];
  const glow = middleOf(cells);
  const bright = Math.max(LEAST, TIMES * glow);
  return {
    glow,
    patches: findPatches(
      cells.map(cell => cell > bright),
      sketch.columns,
    ),
  };
}
