import type { Extent } from '../../core/appearance/scene.ts';
import type { ShotGeometry } from '../../core/appearance/shot.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { SheetPicture } from '../../core/press/pressSheet.ts';
import type { Box } from '../../core/units/shape.ts';

/** One sheet of one region of a face: RGBA bytes, opaque. The plain backend keeps them: do not write to them again. */
export type SheetBytes = SheetPicture;

/** A name for a set of sheets that cover the same region at the same resolution. */
export type SheetSetId = string;

/** One look at one set of sheets, painted into a part of the target. */
export type Shot = ShotGeometry & { readonly sheets: SheetSetId };

/**
 * Told when the browser takes the graphics context away and gives it back. In between draws do nothing; after
 * `restored` nothing is loaded any more (`has` is false): load the sheets again and draw.
 */
export type ContextWatch = { readonly lost: () => void; readonly restored: () => void };

/**
 * Draws lit pages on a canvas of its own. Everything is in device px of that canvas. A shot is described in
 * core/appearance/shot.ts. Sharpest and quickest when the view puts texels on px: scale = texels / mm, whole px offsets.
 * Made by `makePlainBackend()`, `makeWebglBackend(watch)` (null without WebGL2), or
 * `chooseBackend({ force?: 'webgl2' | 'plain', watch })`, which times a frame of each and takes the faster.
 * Lamp azimuth is as seen on the target, however the view is turned or flipped. To place marks in the light `tilt`:
 * `pageOfView` / `viewOfPage` of core/appearance/tiltPlane.ts take page mm before the tilt to page mm under it and back.
 */
export type LightBackend = {
  readonly name: 'webgl2' | 'plain';
  readonly canvas: HTMLCanvasElement;
  /** Keeps a sheet for the set; `region` in mm, the face's own size in mm. Replaces an earlier one of the same name. */
  readonly load: (id: SheetSetId, sheet: Sheet, bytes: SheetBytes, region: Box, face: Extent) => void;
  readonly has: (id: SheetSetId, sheet: Sheet) => boolean;
  readonly drop: (id: SheetSetId) => void;
  /** Bytes held for all sets. */
  readonly memory: () => number;
  readonly resize: (width: number, height: number) => void;
  /**
   * Paints the shots one over another on the empty bench; those whose sheets are not all loaded are skipped (which a
   * light needs: `sheetsOf(light)` of core/appearance/lights/lightModels.ts). `coarse`: may be drawn at half resolution
   * or less.
   */
  readonly draw: (shots: readonly Shot[], coarse: boolean) => void;
  readonly destroy: () => void;
};
