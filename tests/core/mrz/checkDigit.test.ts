import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindSpotsOf, isBlindSpot } from '../../../src/core/mrz/blindSpots.ts';
import { checkDigit } from '../../../src/core/mrz/checkDigit.ts';
import { MRZ_TABLES } from '../../../src/core/mrz/formats.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { readVectors } from '../../vectors.ts';
import { ICAO_SAMPLES } from './samples.ts';

type Units = { readonly checkDigits: readonly { readonly data: string; readonly digit: string }[] };
const units = readVectors('mrz_units.json') as Units | null;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

describe('check digits', () => {
  it('MRZ-2 computes the worked examples of Doc 9303-3, Appendix A', () => {
    expect(checkDigit('520727')).toBe(3);
    expect(checkDigit('AB2134<<<')).toBe(5);
    expect(checkDigit('HA672242<658022549601086<<<<<<<<<<<<<<0')).toBe(8);
    expect(checkDigit('D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<')).toBe(2);
  });

  it('MRZ-2 has no digit for a text with a character outside the alphabet', () => {
    for (const text of ['a', 'A B', '12\u00003', 'Ä', '«', '💥', '１', '\ud800']) expect(checkDigit(text)).toBeNull();
    expect(checkDigit('')).toBe(0);
  });
});

describe('blind spots', () => {
  it('MRZ-28 puts the alphabet into ten classes by value modulo 10', () => {
    const classes = [...'0123456789'].map(digit => digit + blindSpotsOf(digit));
    expect(classes).toEqual(['0AKU<', '1BLV', '2CMW', '3DNX', '4EOY', '5FPZ', '6GQ', '7HR', '8IS', '9JT']);
    expect(blindSpotsOf('a')).toBe('');
  });

  it('MRZ-28 tells single changes that stay unseen', () => {
    expect(isBlindSpot('L898902C3', 'L8989O2C3')).toBe(false);
    expect(isBlindSpot('L898902C3', 'L898962C3')).toBe(false);
    expect(isBlindSpot('740812', '74A812')).toBe(true);
    expect(isBlindSpot('740812', '74B812')).toBe(false);
    expect(isBlindSpot('740812', '740812')).toBe(false);
    expect(isBlindSpot('74', '740')).toBe(false);
  });

  it('MRZ-28 misses 80 of the 720 ways to swap two neighbouring, different digits of a nine-digit number', () => {
    let [swaps, unseen] = [0, 0];
    for (let position = 0; position < 8; position++) {
      for (let first = 0; first < 10; first++) {
        for (let second = 0; second < 10; second++) {
          if (first === second) continue;
          const number = (pair: string) => '0'.repeat(position) + pair + '0'.repeat(7 - position);
          swaps++;
          if (isBlindSpot(number(`${first}${second}`), number(`${second}${first}`))) unseen++;
        }
      }
    }
    expect([unseen, swaps]).toEqual([80, 720]);
  });

  it('MRZ-29 catches every change of one covered character but those of one class, in every format', () => {
    const formats = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;
    const cases = formats.flatMap(format =>
      MRZ_TABLES[format].fields
        .filter(field => field.checkedBy !== null)
        .flatMap(field => Array.from({ length: field.to - field.from + 1 }, (_, i) => ({ format, field, i }))),
    );
    const changed = fc.record({ spot: fc.constantFrom(...cases), character: fc.constantFrom(...ALPHABET) });
    fc.assert(
      fc.property(changed, ({ spot: { format, field, i }, character }) => {
        const lines: string[] = [...ICAO_SAMPLES[format]];
        const line = lines[field.line - 1]!;
        const at = field.from - 1 + i;
        fc.pre(line[at] !== character);
        lines[field.line - 1] = line.slice(0, at) + character + line.slice(at + 1);
        const check = parseMrz(lines, { format }).checks.find(candidate => candidate.name === field.checkedBy);
        expect(check?.ok).toBe(blindSpotsOf(line[at]!).includes(character));
      }),
      { seed: 42, numRuns: 800 },
    );
  });
});

describe.runIf(units !== null)('against the published pairs', () => {
  it('MRZ-2 agrees with every published pair', () => {
    for (const { data, digit } of units?.checkDigits ?? [])
      expect([data, String(checkDigit(data))]).toEqual([data, digit]);
  });
});
