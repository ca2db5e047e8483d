/** Books taken before anybody was named in them, as their issuer reported them. Days are YYYY-MM-DD. */
export type StolenBlanks = {
  /** Code of the state. */
  readonly state: string;
  /** First and last number, both included; all of one length. */
  readonly from: string;
  readonly to: string;
  readonly reportedOn: string;
};

export const STOLEN_BLANKS: readonly StolenBlanks[] = [
  { state: 'QOV', from: 'KD7310000', to: 'KD7314999', reportedOn: '2019-11-04' },
  { state: 'QOV', from: 'KD8802500', to: 'KD8802749', reportedOn: '2022-06-21' },
  { state: 'QVS', from: 'VS4410000', to: 'VS4411999', reportedOn: '2018-02-13' },
  { state: 'QTV', from: 'T60718000', to: 'T60718399', reportedOn: '2021-09-30' },
  { state: 'QZM', from: 'ZM0031200', to: 'ZM0033699', reportedOn: '2020-01-17' },
  { state: 'ZZK', from: 'K55020000', to: 'K55020499', reportedOn: '2023-03-08' },
];

/** The report a number falls under on a day; null where none does. */
export function reportOf(state: string, number: string, day: string): StolenBlanks | null {
  const isWithin = ({ from, to }: StolenBlanks): boolean =>
    number.length === from.length && number >= from && number <= to;
  return STOLEN_BLANKS.find(taken => taken.state === state && isWithin(taken) && taken.reportedOn <= day) ?? null;
}
