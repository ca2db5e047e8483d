import type { BenchState } from '../Bench.ts';
import { panesOf } from './pictures.ts';

/** Diameter of the glass, CSS px: as large as the pane bears, at most 320. */
export function glassSize(state: Pick<BenchState, 'size' | 'compare' | 'reference'>): number {
  const { width, height } = panesOf(state)[0];
  return Math.round(Math.min(320, Math.max(180, 0.38 * Math.min(width, height))));
}

/** What the hand looks like over the bench. */
export function cursorOf({ tool, light, loupe }: Pick<BenchState, 'tool' | 'light' | 'loupe'>): string {
  if (loupe.on && !loupe.held) return 'none';
  if (tool === 'ruler' || tool === 'mark') return 'crosshair';
  if (tool === 'lamp' && light === 'oblique') return 'pointer';
  return tool === 'tilt' && light === 'tilt' ? 'move' : 'grab';
}

/** Words on glass and ruler where the app gives none. */
export const WORDS = {
  length: (length: number): string => `${length.toFixed(length < 10 ? 2 : 1)} mm`,
  magnification: (times: number): string => `${times < 10 ? Math.round(times * 10) / 10 : Math.round(times)}×`,
};
