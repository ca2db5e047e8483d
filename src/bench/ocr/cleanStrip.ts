import type { Strip } from './strip.ts';

/** Shares of a strip's px, from the darkest on, at which ink and paper are taken. */
const INK_SHARE = 0.01;
const PAPER_SHARE = 0.8;
/** Ground prints and what a hologram brightens lie in the lighter part between ink and paper; all of that becomes paper. */
const INK_REACH = 0.8;
/** Less between ink and paper than this (levels of 255) is no print. */
const LEAST_CONTRAST = 60;

/** Print alone: what is nearly as dark as the darkest stays, the patterns of the ground become paper. Null where nothing is printed. */
export function cleanStrip({ width, height, grey }: Strip): Strip | null {
  const sorted = grey.toSorted();
  const ink = sorted[Math.floor(INK_SHARE * sorted.length)]!;
  const paper = sorted[Math.floor(PAPER_SHARE * sorted.length)]!;
  if (paper - ink < LEAST_CONTRAST) return null;
  const reach = 255 / (INK_REACH * (paper - ink));
  return { width, height, grey: grey.map(value => Math.min(255, Math.max(0, (value - ink) * reach))) };
}
