import type { FaceId } from '../document/face.ts';
import type { Key, KeyPlace } from '../exercises/key.ts';
import type { NamedPlace } from '../marks/place.ts';
import type { Grid } from '../units/grid.ts';
import type { Mask } from '../units/mask.ts';

/** A key region as cells: as it is, and grown by the tolerance of its place. */
export type KeyMask = {
  readonly kind: 'region';
  readonly face: FaceId;
  readonly mask: Mask;
  readonly grown: Mask;
};

/** Something a single mark can match. */
export type KeyTarget = KeyMask | NamedPlace;

/** One sign of a place. `second` is the other half of a pair. */
export type KeySign = { readonly first: KeyTarget; readonly second: KeyTarget | null };

/** `signs[0]` is the main spot, the others are its alternatives in order. */
export type PreparedPlace = {
  readonly id: string;
  readonly class: KeyPlace['class'];
  readonly weight: number;
  readonly visibility: KeyPlace['visibility'];
  readonly signs: readonly KeySign[];
};

/** A key made ready once, to score any number of answers. */
export type PreparedKey = {
  readonly key: Key;
  readonly grid: Grid;
  readonly faces: ReadonlySet<FaceId>;
  readonly places: readonly PreparedPlace[];
  /** Where a region mark costs nothing; a face that is wholly neutral has every cell. */
  readonly neutral: ReadonlyMap<FaceId, Mask>;
};
