/** mm from character to character (ICAO Doc 9303-3). */
export const PITCH = 2.54;
/** How far the pitch may be from what the zone was straightened by, as a share. */
const PITCH_SLACK = 0.04;
const PITCH_STEP = 0.001;
const PHASES = 24;

/** How like a character the zone is at each place along a line, px by px, wherever in its height it is likest. */
type LineTrail = Float32Array;

/** Characters stand `pitch` apart, one of each line at its `phase`; px of the plane. */
export type Grid = { readonly pitch: number; readonly phases: readonly number[]; readonly likeness: number };

/** The grid on which the trails of all lines are likest to characters. */
export function fitGrid(trails: readonly LineTrail[], pxPerMm: number): Grid {
  let best: Grid = { pitch: PITCH * pxPerMm, phases: trails.map(() => 0), likeness: -1 };
  for (let share = 1 - PITCH_SLACK; share <= 1 + PITCH_SLACK; share += PITCH_STEP) {
    const pitch = PITCH * pxPerMm * share;
    const fits = trails.map(trail => fitPhase(trail, pitch));
    const likeness = fits.reduce((sum, fit) => sum + fit.likeness, 0);
    if (likeness > best.likeness)
      best = {
        pitch,
        phases: bringTogether(
          fits.map(({ phase }) => phase),
          pitch,
        ),
        likeness,
      };
  }
  return best;
}

/** Phases of all lines within half a pitch of the first, so that columns count alike. */
function bringTogether(phases: readonly number[], pitch: number): readonly number[] {
  const first = phases[0] ?? 0;
  return phases.map(phase => phase - pitch * Math.round((phase - first) / pitch));
}

function fitPhase(trail: LineTrail, pitch: number): { readonly phase: number; readonly likeness: number } {
  let best = { phase: 0, likeness: -1 };
  for (let i = 0; i < PHASES; i++) {
    const phase = (i / PHASES) * pitch;
    let likeness = 0;
    for (let x = phase; x < trail.length; x += pitch) likeness += Math.max(0, likenessAt(trail, x));
    if (likeness > best.likeness) best = { phase, likeness };
  }
  return best;
}

function likenessAt(trail: LineTrail, x: number): number {
  const left = Math.floor(x);
  return (trail[left] ?? 0) * (1 - x + left) + (trail[left + 1] ?? trail[left] ?? 0) * (x - left);
}
