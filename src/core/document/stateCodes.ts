/**
 * Codes a fictional issuer or nationality may carry: UTO (ICAO's Utopia) and the blocks ISO 3166-1 leaves to users,
 * AAA-AAZ, QMA-QZZ and ZZA-ZZZ. The block XAA-XZZ is left out because ICAO uses it.
 */
export function isFictionalState(code: string): boolean {
  return /^(UTO|AA[A-Z]|Q[M-Z][A-Z]|ZZ[A-Z])$/.test(code);
}
export const FICTIONAL_STATES = 'UTO, AAA-AAZ, QMA-QZZ or ZZA-ZZZ';
