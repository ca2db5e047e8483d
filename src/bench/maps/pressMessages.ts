import type { Deeds } from '../../core/alterations/deed.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import type { InkTable } from '../../core/press/recipe/inkSchema.ts';
import type { LeafRecipe } from '../../core/press/recipe/leafRecipe.ts';
import type { MapFailureCode, SheetOrder } from './MapSource.ts';

/** Pictures of the holder: where they lie, or themselves. `mask` is white where the person is; null takes all as the person. */
export type PortraitFiles = { readonly picture: string | Blob; readonly mask: string | Blob | null };

/** `specimen` as it was issued; `deeds` are done to it, with the portraits of `people` besides the holder's. */
export type PressJob = {
  readonly specimen: Specimen;
  readonly inks: InkTable;
  readonly portrait: PortraitFiles;
  readonly deeds?: Deeds;
  readonly people?: Readonly<Record<string, PortraitFiles>>;
};

export type ToPress =
  | { readonly kind: 'open'; readonly job: PressJob }
  | { readonly kind: 'leaf'; readonly recipe: LeafRecipe }
  | { readonly kind: 'press'; readonly id: number; readonly order: SheetOrder }
  | { readonly kind: 'drop'; readonly id: number };

export type FromPress =
  | {
      readonly kind: 'sheet';
      readonly id: number;
      readonly width: number;
      readonly height: number;
      readonly bytes: ArrayBuffer;
    }
  | { readonly kind: 'dropped'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly code: MapFailureCode; readonly text: string };

/** The side of the press one speaks to: a worker, or the window where there is none that can draw. */
export type PressPort = {
  readonly send: (message: ToPress) => void;
  readonly close: () => void;
};
