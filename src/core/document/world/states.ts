import type { Text } from '../text.ts';

/**
 * The states of the fictional world. `recognised` ones issue passports that a border officer may accept; a `former` one
 * did until `until`; of any other name there never was a state. Codes as in stateCodes.ts.
 */
export type WorldState = {
  readonly code: string;
  readonly name: Text;
  /** The one word of the name that stamps and labels print, in capitals. */
  readonly shortName: string;
  readonly capital: string;
  readonly standing: 'recognised' | 'former';
  /** The last day on which a former state could issue anything. */
  readonly until?: string;
};

type Written = readonly [code: string, name: string, shortName: string, capital: string];

const RECOGNISED: readonly Written[] = [
  ['AAU', 'Principality of Aubrenne', 'AUBRENNE', 'AUBRENNE VALE'],
  ['QMD', 'Meridane', 'MERIDANE', 'ISK'],
  ['QNR', 'Kingdom of Norreth', 'NORRETH', 'NORRETH SOUND'],
  ['QOV', 'Republic of Orvelia', 'ORVELIA', 'PORT SELWYN'],
  ['QPW', 'Pellowey Cantons', 'PELLOWEY', 'TERRACE'],
  ['QRH', 'Rhoswyn', 'RHOSWYN', 'ANNERLEY'],
  ['QSM', 'Commonwealth of Selmoor', 'SELMOOR', 'SELMOOR'],
  ['QTV', 'Republic of Tiravel', 'TIRAVEL', 'MARRAM'],
  ['QVS', 'Vessary Federation', 'VESSARY', 'TALLOW QUAY'],
  ['QWD', 'Wendoray Islands', 'WENDORAY', 'LOW HARBOUR'],
  ['QXN', 'Republic of Ixalune', 'IXALUNE', 'IXALUNE'],
  ['QZM', 'Zarumel', 'ZARUMEL', 'ZARUMEL'],
  ['UTO', 'Utopia', 'UTOPIA', 'ZENITH'],
  ['ZZK', 'Republic of Kelvarra', 'KELVARRA', 'KELVARRA POINT'],
];

const FORMER: readonly (readonly [...Written, until: string])[] = [
  ['AAE', 'Grand Duchy of Eldrane', 'ELDRANE', 'ELDRANE', '1994-05-31'],
  ['QTD', 'Tarrowdale Union', 'TARROWDALE', 'UPPER TARROW', '2003-06-30'],
  ['QYS', 'United Provinces of Ysmere', 'YSMERE', 'HALDEN MERE', '1991-12-31'],
  ['ZZO', 'Free Coast of Oskeli', 'OSKELI', 'OSKELI ROADS', '1978-09-14'],
];

export const STATES: readonly WorldState[] = [
  ...RECOGNISED.map((written): WorldState => ({ ...nameState(written), standing: 'recognised' })),
  ...FORMER.map(
    ([code, name, shortName, capital, until]): WorldState => ({
      ...nameState([code, name, shortName, capital]),
      standing: 'former',
      until,
    }),
  ),
];

function nameState([code, name, shortName, capital]: Written) {
  return { code, name: { en: name }, shortName, capital };
}

/** The state of a code; null where the world has none. */
export function stateOf(code: string): WorldState | null {
  return STATES.find(state => state.code === code) ?? null;
}
