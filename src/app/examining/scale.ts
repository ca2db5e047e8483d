/** CSS px per mm at life size on a screen nobody measured: 96 to the inch. */
export const LIFE_PX_PER_MM = 96 / 25.4;

/** How many times life size, to two figures below ten. */
export function lifeSizes(pxPerMm: number): string {
  const times = pxPerMm / LIFE_PX_PER_MM;
  return times < 9.95 ? times.toFixed(1) : times.toFixed(0);
}
