import type { Triple } from './volumes.ts';

/** A hair: its places at rest from root to tip (x, y, z rows) and how it looks. */
export type Strand = {
  readonly points: Float32Array;
  readonly width: number;
  readonly colour: Triple;
  /** 0 deep in the hair, 1 at its surface. */
  readonly layer: number;
  /** Shares of full cover at root and tip. */
  readonly cover: readonly [root: number, tip: number];
  readonly shine: number;
  readonly castsShadow: boolean;
};
