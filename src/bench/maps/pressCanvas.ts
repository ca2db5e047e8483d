import type { PaintCanvas, PaintContext } from '../../core/press/display/PaintContext.ts';
import { MapFailure } from './MapSource.ts';
import type { PressCanvas } from './pressDesk.ts';
import { readsBack } from './readsBack.ts';

type AnyCanvas = {
  width: number;
  height: number;
  getContext(kind: '2d', options: { willReadFrequently: boolean }): unknown;
};

/** One canvas for sheets and one for stamps, in memory the press can read quickly. */
export function createPressCanvas(make: (width: number, height: number) => AnyCanvas): PressCanvas {
  const sheet = open(make, 64, 64);
  const stamp = open(make, 64, 64);
  if (!readsBack(sheet.context, 64)) throw new MapFailure('maps/no-canvas', 'altered');
  return {
    context: (width, height) => {
      resize(sheet.canvas, width, height);
      return sheet.context;
    },
    stamps: {
      context: (width, height) => {
        resize(stamp.canvas, width, height);
        return { canvas: stamp.canvas as unknown as PaintCanvas, context: stamp.context };
      },
    },
  };
}

function open(make: (width: number, height: number) => AnyCanvas, width: number, height: number) {
  const canvas = make(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new MapFailure('maps/no-canvas');
  return { canvas, context: context as PaintContext };
}

/** Setting either side also clears; an unchanged size is painted over by whoever asked. */
function resize(canvas: AnyCanvas, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
