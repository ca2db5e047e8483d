import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeName } from '../../../src/core/mrz/writeName.ts';
import { readVectors } from '../../vectors.ts';

type Units = {
  readonly nameEncoding: readonly {
    readonly primary: string;
    readonly secondary: string;
    readonly length: number;
    readonly mrz: string;
  }[];
};
const units = readVectors('mrz_units.json') as Units | null;

const LONG = 'BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL';
const [TD3, TD2, TD1] = [39, 31, 30];

/** Name, field length and what Doc 9303 prints (parts 4, 5 and 6, 4.2.3). */
const PRINTED: readonly (readonly [primary: string, secondary: string, room: number, written: string])[] = [
  ['ERIKSSON', 'ANNA MARIA', TD3, 'ERIKSSON<<ANNA<MARIA'],
  ['HENG', 'DEBORAH MING LO', TD3, 'HENG<<DEBORAH<MING<LO'],
  ['SMITH-JONES', 'SUSIE MARGARET', TD3, 'SMITH<JONES<<SUSIE<MARGARET'],
  ["O'CONNOR", 'ENYA SIOBHAN', TD3, 'OCONNOR<<ENYA<SIOBHAN'],
  ['VAN DER MUELLEN', 'MARTIN', TD3, 'VAN<DER<MUELLEN<<MARTIN'],
  ['AL-BASRI', 'HUDA MUHAMMAD JAWAD', TD3, 'AL<BASRI<<HUDA<MUHAMMAD<JAWAD'],
  ['VILARCHAO FERNANDEZ', 'JOSE RAMON', TD3, 'VILARCHAO<FERNANDEZ<<JOSE<RAMON'],
  ['VILARCHAO FERNANDEZ', 'JOSE RAMON', TD1, 'VILARCHAO<FERNANDEZ<<JOSE<RAMO'],
  ['ARKFREITH', '', TD3, 'ARKFREITH'],
  ['SATRIYA SUDARPA', '', TD3, 'SATRIYA<SUDARPA'],
  ['NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', TD3, 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
  ['NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', TD2, 'NILAVADHANANANDA<<CHAYAPA<DEJ<K'],
  ['NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', TD1, 'NILAVADHANANANDA<<CHAYAPA<DE<K'],
  ['NILAVADHANANANDA', 'ARNPOL PETCH CHARONGUANG', TD3, 'NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
  [LONG, 'DINGO POTOROO', TD3, 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI'],
  [LONG, 'DINGO POTOROO', TD2, 'BENNELONG<WOOLOOMOOLOO<W<W<<D<P'],
  [LONG, 'DINGO POTOROO', TD1, 'BENNELONG<WOOLOOMOOLOO<W<W<<DI'],
  ['PAPANDROPOULOUS', 'JONATHON WARREN TREVOR', TD3, 'PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
  ['PAPANDROPOULOUS', 'JONATHOON ALEC', TD2, 'PAPANDROPOULOUS<<JONATHOON<ALEC'],
  ['PAPANDROPOULOUS', 'JONATHON ALEC', TD1, 'PAPANDROPOULOUS<<JONATHON<ALEC'],
];

const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 1, maxLength: 14 });
const words = (least: number) => fc.array(letters, { minLength: least, maxLength: 8 }).map(parts => parts.join(' '));

describe('names in their field', () => {
  it('MRZ-27 writes names as Doc 9303 prints them', () => {
    for (const [primary, secondary, room, written] of PRINTED) {
      expect(writeName(primary, secondary, room)).toEqual({ text: written.padEnd(room, '<'), problems: [] });
    }
  });

  it('MRZ-27 cuts to a fixed number of letters as Doc 9303 prints it', () => {
    const fixed = (room: number, lettersKept: number) => writeName(LONG, 'DINGO POTOROO', room, { lettersKept }).text;
    expect(fixed(TD3, 6)).toBe('BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO');
    expect(fixed(TD1, 5)).toBe('BENNE<WOOLO<WARRA<WARNA<<DIN<P');
    expect(fixed(TD2, 4)).toBe('BENN<WOOL<WARR<WARN<<DINGO<POTO');
  });

  it('MRZ-27 fills the field exactly where there is no primary identifier', () => {
    for (const room of [TD1, TD2, TD3]) {
      expect(writeName('', 'A'.repeat(60), room).text).toBe(`<<${'A'.repeat(room - 2)}`);
      expect(writeName('', 'A', room).text).toBe('<<A'.padEnd(room, '<'));
    }
  });

  it('MRZ-27 fills the field, begins with the primary identifier and ends a cut name with a letter', () => {
    const kept = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
    const name = fc.record({ primary: words(1), secondary: words(0), room: fc.constantFrom(TD1, TD2, TD3), kept });
    fc.assert(
      fc.property(name, ({ primary, secondary, room, kept: lettersKept }) => {
        const { text } = writeName(primary, secondary, room, lettersKept === undefined ? {} : { lettersKept });
        expect(text).toHaveLength(room);
        expect(text[0]).toBe(primary[0]);
        const whole = primary.length + (secondary === '' ? 0 : secondary.length + 2);
        const longWord = primary.split(' ').some(word => word.length > 1);
        if (whole <= room) expect(text).toBe(writeName(primary, secondary, 99).text.slice(0, room));
        else if (longWord) expect(text).toMatch(/^[A-Z<]*[A-Z]$/);
        if (secondary !== '') expect(text).toMatch(/^[A-Z]+(<[A-Z]+)*<<[A-Z]+(<[A-Z]+)*<*$/);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe.runIf(units !== null)('against the published pairs', () => {
  it('MRZ-27 agrees with the published encodings', () => {
    for (const { primary, secondary, length, mrz } of units?.nameEncoding ?? []) {
      expect(writeName(primary, secondary, length).text).toBe(mrz);
    }
  });
});
