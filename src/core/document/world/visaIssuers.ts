/**
 * A state that asks some travellers for a visa, and the labels it issues. Colours are shares of red, green and blue on
 * white paper.
 */
export type VisaIssuer = {
  readonly state: string;
  /** Nationals of these states need none for `freeDays` in any 180. Its own nationals never need one. */
  readonly exempt: readonly string[];
  readonly freeDays: number;
  /** How its label numbers begin; digits follow, nine characters in all. */
  readonly prefix: string;
  /** What the label calls itself, in the state's own words and in English. */
  readonly title: readonly [own: string, english: string];
  readonly ground: readonly [first: Colour, second: Colour];
  readonly letters: Colour;
  /** Figure that only the ultraviolet lamp shows. */
  readonly glow: { readonly figure: 'star' | 'rosette' | 'knot'; readonly colour: Colour };
};
type Colour = readonly [number, number, number];

export const VISA_ISSUERS: readonly VisaIssuer[] = [
  {
    state: 'QVS',
    exempt: ['UTO', 'QTV'],
    freeDays: 90,
    prefix: 'VS',
    title: ['VISTRA', 'VISA'],
    ground: [
      [0.42, 0.76, 0.58],
      [0.93, 0.74, 0.36],
    ],
    letters: [0.08, 0.3, 0.24],
    glow: { figure: 'rosette', colour: [0.12, 0.8, 0.34] },
  },
  {
    state: 'QNR',
    exempt: ['UTO', 'QPW', 'AAU'],
    freeDays: 60,
    prefix: 'NR',
    title: ['INNFAR', 'VISA'],
    ground: [
      [0.46, 0.7, 0.92],
      [0.76, 0.6, 0.86],
    ],
    letters: [0.1, 0.2, 0.42],
    glow: { figure: 'star', colour: [0.2, 0.46, 0.95] },
  },
  {
    state: 'QZM',
    exempt: ['QXN'],
    freeDays: 30,
    prefix: 'ZM',
    title: ['AZUMIT', 'VISA'],
    ground: [
      [0.92, 0.58, 0.48],
      [0.95, 0.82, 0.38],
    ],
    letters: [0.42, 0.14, 0.1],
    glow: { figure: 'knot', colour: [0.95, 0.5, 0.1] },
  },
  {
    state: 'ZZK',
    exempt: ['UTO', 'QSM'],
    freeDays: 90,
    prefix: 'K',
    title: ['KELVASSO', 'VISA'],
    ground: [
      [0.66, 0.58, 0.88],
      [0.44, 0.78, 0.84],
    ],
    letters: [0.24, 0.14, 0.4],
    glow: { figure: 'rosette', colour: [0.9, 0.2, 0.5] },
  },
  {
    state: 'QXN',
    exempt: ['QZM', 'UTO'],
    freeDays: 30,
    prefix: 'XN',
    title: ['LUNIXA', 'VISA'],
    ground: [
      [0.58, 0.82, 0.42],
      [0.4, 0.72, 0.8],
    ],
    letters: [0.12, 0.32, 0.14],
    glow: { figure: 'star', colour: [0.6, 0.85, 0.1] },
  },
];

/** Days in any 180 a state lets in whom it asks for no visa, where it says nothing else. */
const FREE_DAYS = 90;

/** Who issues visas of a state; null where it asks nobody for one. */
export function issuerOf(state: string): VisaIssuer | null {
  return VISA_ISSUERS.find(issuer => issuer.state === state) ?? null;
}

export function needsVisa(nationality: string, state: string): boolean {
  const issuer = issuerOf(state);
  return issuer !== null && state !== nationality && !issuer.exempt.includes(nationality);
}

/** Days of any 180 that a national of one state may spend in another without a visa. */
export function freeDaysOf(state: string): number {
  return issuerOf(state)?.freeDays ?? FREE_DAYS;
}
