/** Printed samples of ICAO Doc 9303, with the part each stands in. */
export const ICAO_SAMPLES = {
  TD3: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  TD3of2026: ['PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  TD3older: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<14'],
  TD2: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
  TD1: ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
  'MRV-A': ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<<<'],
  'MRV-B': ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226'],
  singleSheet: ['PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F2606277<<<<<<<8'],
} as const;

/** The passport above with the characters from one position on replaced, positions counted from 1. */
export function changePassport(from: number, text: string, line: 1 | 2 = 2): readonly [string, string] {
  const [upper, lower] = ICAO_SAMPLES.TD3;
  const change = (whole: string) => whole.slice(0, from - 1) + text + whole.slice(from - 1 + text.length);
  return line === 1 ? [change(upper), lower] : [upper, change(lower)];
}
