import type { Shot } from './LightBackend.ts';

/** A shot on a target so much smaller, while something moves. */
export function coarsen(shot: Shot, share: number): Shot {
  const { a, b, c, d, e, f } = shot.view;
  const { x, y, width, height, round } = shot.window;
  return {
    ...shot,
    view: { a: a * share, b: b * share, c: c * share, d: d * share, e: e * share, f: f * share },
    window: { x: x * share, y: y * share, width: width * share, height: height * share, round },
  };
}
