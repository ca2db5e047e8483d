import type { FaceId } from '../document/face.ts';
import type { Light } from '../document/lights.ts';
import { countInBox, type Mask } from '../units/mask.ts';
import type { Dwell, Trace } from './trace.ts';

/** What counts as having looked at a region (rules TRA). */
export const LOOK = { share: 0.3, milliseconds: 500, pxPerMm: 6 } as const;

/** A part of one face. */
export type FaceRegion = { readonly face: FaceId; readonly mask: Mask };

/** Share (0 to 1) of a region that a view of its face shows; 0 for an empty region. */
export function coverageInView(view: Dwell['view'], mask: Mask): number {
  return mask.count === 0 ? 0 : countInBox(mask, view) / mask.count;
}

/** Length of the union of the stretches, so that no moment counts twice. */
function totalTime(dwells: readonly Dwell[]): number {
  let total = 0;
  let reached = 0;
  for (const { from, to } of [...dwells].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

function showsRegion(dwell: Dwell, region: FaceRegion): boolean {
  return (
    dwell.face === region.face && dwell.scale >= LOOK.pxPerMm && coverageInView(dwell.view, region.mask) >= LOOK.share
  );
}

/** At least 30 % of the region in view for at least half a second in all, at 6 screen px per mm or more. */
export function wasLookedAt(trace: Trace, region: FaceRegion): boolean {
  return totalTime(trace.filter(dwell => showsRegion(dwell, region))) >= LOOK.milliseconds;
}

/** The same, counting only what was seen under one of these lights. */
export function wasLookedAtInLight(trace: Trace, region: FaceRegion, lights: readonly Light[]): boolean {
  return wasLookedAt(
    trace.filter(dwell => lights.includes(dwell.light)),
    region,
  );
}
