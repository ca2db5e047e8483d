import type { VizField } from '../document/vizFields.ts';
import type { Box } from '../units/shape.ts';

/** Where the model prints a field of the visual zone, mm on the face. */
export type VisualPlace = { readonly field: VizField; readonly box: Box };

/** A field of the visual zone as it was read from pixels; an empty text where nothing was. */
export type VisualField = {
  readonly field: VizField;
  readonly text: string;
  /** 0 to 1, as the recogniser states it. */
  readonly confidence: number;
};
