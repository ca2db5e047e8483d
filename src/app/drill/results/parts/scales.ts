/** The ends of the scales figures are drawn on, and where chance or no bias lies. */
export const D_PRIME_SCALE = { from: -1, to: 4, at: 0 };
export const CRITERION_SCALE = { from: -2, to: 2, at: 0 };
export const AREA_SCALE = { from: 0, to: 1, at: 0.5 };
