import type { Text } from '../text.ts';

/**
 * The states of the fictional world. `recognised` ones issue passports that a border officer may accept; a `former` one
 * did until `until`; of any other name there never was a state. Codes as in stateCodes.ts.
 */
export type WorldState = {
  readonly code: string;
  readonly name: Text;
  readonly capital: string;
  readonly standing: 'recognised' | 'former';
  /** The last day on which a former state could issue anything. */
  readonly until?: string;
};

export const STATES: readonly WorldState[] = [
  { code: 'QOV', name: { en: 'Republic of Orvelia' }, capital: 'PORT SELWYN', standing: 'recognised' },
  { code: 'UTO', name: { en: 'Utopia' }, capital: 'ZENITH', standing: 'recognised' },
];
