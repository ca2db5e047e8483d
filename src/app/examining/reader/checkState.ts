/** What a reader says of a check (BSI TR-03135 in ICAO Doc 9303-2): green, red, yellow, grey, black. */
export const CHECK_STATES = ['successful', 'failed', 'undetermined', 'not-performed', 'aborted'] as const;
export type CheckState = (typeof CHECK_STATES)[number];
