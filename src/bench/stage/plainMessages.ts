import type { Sheet } from '../../core/press/display/sheets.ts';
import type { Box } from '../../core/units/shape.ts';
import type { SheetBytes, SheetSetId, Shot } from '../lightbench/LightBackend.ts';

export type ToPlain =
  | {
      readonly kind: 'load';
      readonly id: SheetSetId;
      readonly sheet: Sheet;
      readonly bytes: SheetBytes;
      readonly region: Box;
      readonly face: { readonly width: number; readonly height: number };
    }
  | { readonly kind: 'drop'; readonly id: SheetSetId }
  | {
      readonly kind: 'draw';
      readonly width: number;
      readonly height: number;
      readonly shots: readonly Shot[];
      readonly coarse: boolean;
    };

/** A frame, and the bytes of all sets held. */
export type FromPlain = { readonly bitmap: ImageBitmap; readonly bytes: number };
