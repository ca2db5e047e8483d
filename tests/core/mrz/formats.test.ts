import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS, MRZ_TABLES } from '../../../src/core/mrz/formats.ts';
import { MRZ_FIELDS } from '../../../src/core/mrz/mrzFields.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { ICAO_SAMPLES } from './samples.ts';

describe('formats', () => {
  it('MRZ-1 gives every position of every format to exactly one field', () => {
    for (const format of MRZ_FORMATS) {
      const { lines, lineLength, fields } = MRZ_TABLES[format];
      const positions = fields.flatMap(field =>
        Array.from({ length: field.to - field.from + 1 }, (_, i) => (field.line - 1) * lineLength + field.from + i),
      );
      expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: lines * lineLength }, (_, i) => i + 1));
    }
  });

  it('MRZ-1 has the sizes of Doc 9303 and names from the common list', () => {
    const sizes = MRZ_FORMATS.map(format => [MRZ_TABLES[format].lines, MRZ_TABLES[format].lineLength]);
    expect(sizes).toEqual([
      [3, 30],
      [2, 36],
      [2, 44],
      [2, 44],
      [2, 36],
    ]);
    for (const format of MRZ_FORMATS) {
      for (const field of MRZ_TABLES[format].fields) expect(MRZ_FIELDS).toContain(field.name);
    }
  });

  it('MRZ-3 covers with the composite digit what Doc 9303 says', () => {
    const covered = (name: keyof typeof ICAO_SAMPLES) => parseMrz(ICAO_SAMPLES[name]).composite?.text;
    expect(covered('TD3')).toBe('L898902C3674081221204159ZE184226B<<<<<1');
    expect(covered('TD2')).toBe('D23145890774081221204159<<<<<<<');
    expect(covered('TD1')).toBe('D231458907<<<<<<<<<<<<<<<74081221204159<<<<<<<<<<<');
    expect(parseMrz(ICAO_SAMPLES['MRV-A']).composite).toBeNull();
    expect(parseMrz(ICAO_SAMPLES['MRV-B']).composite).toBeNull();
  });

  it('MRZ-3 computes the composite digits of Doc 9303-3, Appendix A', () => {
    const digits = [
      ['P<YTOA<<B<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08'],
      ['I<YTOD231458907<<<<<<<<<<<<<<<', '3407127M9507122YTO<<<<<<<<<<<2', 'A<<B<<<<<<<<<<<<<<<<<<<<<<<<<<'],
      ['I<YTOA<<B<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'HA672242<6YTO5802254M9601086<<<<<<<8'],
    ].map(lines => parseMrz(lines).composite?.computed);
    expect(digits).toEqual([8, 2, 8]);
  });
});
