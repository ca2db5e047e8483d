import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS } from '../../../src/core/mrz/formats.ts';
import type { MrzProblemCode } from '../../../src/core/mrz/mrzProblems.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { changePassport, ICAO_SAMPLES } from './samples.ts';

const codesOf = (text: string | readonly string[]) => parseMrz(text).problems.map(problem => problem.code);

/** Pieces of real zones, look-alikes and dirt, in any order. */
const dirt = fc.constantFrom(
  'P<UTO',
  '<<<',
  'ERIKSSON',
  '7408122F',
  '\r\n',
  '\n',
  ' ',
  '\t',
  '«',
  'é',
  '💥',
  '\ud800',
  '\u0000',
  'a',
  '0',
  '\u2028',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(dirt, { maxLength: 60 }).map(pieces => pieces.join('')),
);

describe('hostile text', () => {
  it('MRZ-4 reads any text without an exception and within bounds', () => {
    const forced = fc.option(fc.constantFrom(...MRZ_FORMATS), { nil: undefined });
    fc.assert(
      fc.property(hostile, forced, (text, format) => {
        const reading = parseMrz(text, format === undefined ? {} : { format, controlDate: '2026-06-01' });
        expect(reading.characters.length).toBeLessThanOrEqual(2090);
        expect(reading.fields.length).toBeLessThanOrEqual(16);
        expect(reading.format === null).toBe(reading.verdict === 'unreadable');
      }),
      { seed: 42, numRuns: 800 },
    );
  });

  it('MRZ-4 reads any list of lines the same way', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), lines => {
        expect(parseMrz(lines)).toEqual(parseMrz(lines.join('\n')));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('MRZ-4 looks at the beginning of a very long text only, and says so', () => {
    const megabyte = parseMrz('A'.repeat(1_000_000));
    expect(megabyte.problems.map(problem => problem.code)).toContain('mrz/input-cut');
    expect(megabyte.lines.join('').length).toBe(2000);
    const manyLines = parseMrz(new Array<string>(1_000_000).fill('P<UTO'));
    expect(manyLines.problems.map(problem => problem.code)).toContain('mrz/input-cut');
    expect(manyLines.lines.length).toBeLessThanOrEqual(12);
    expect(codesOf(ICAO_SAMPLES.TD3.join('\n') + '\n'.repeat(5000))).toEqual(['mrz/input-cut']);
    expect(codesOf(['A'.repeat(2001)])).toContain('mrz/input-cut');
    expect(codesOf(['A'.repeat(2000)])).not.toContain('mrz/input-cut');
  });

  it('MRZ-4 takes what is no text for an empty line', () => {
    const [upper, lower] = ICAO_SAMPLES.TD3;
    for (const nothing of [null, undefined, 7, {}]) {
      expect(parseMrz(nothing as unknown as string).verdict).toBe('unreadable');
      expect(parseMrz([upper, nothing as unknown as string, lower]).verdict).toBe('valid');
    }
  });

  it('MRZ-4 has a reading for nothing at all', () => {
    for (const nothing of ['', ' \r\n\t', [], ['', '']]) {
      expect([parseMrz(nothing).verdict, ...codesOf(nothing)]).toEqual(['unreadable', 'mrz/empty']);
    }
    expect(codesOf('hello, world')).toContain('mrz/no-format');
  });
});

describe('format', () => {
  it('MRZ-5 tells the formats apart by their lines and visas by V', () => {
    for (const format of MRZ_FORMATS) {
      const reading = parseMrz(ICAO_SAMPLES[format]);
      expect([reading.format, reading.certainty]).toEqual([format, 'exact']);
    }
    expect(parseMrz(changePassport(1, 'V', 1)).format).toBe('MRV-A');
  });

  it('MRZ-5 reads any text as a format it is told', () => {
    const reading = parseMrz(ICAO_SAMPLES['MRV-A'], { format: 'TD3' });
    expect([reading.format, reading.certainty, reading.verdict]).toEqual(['TD3', 'forced', 'invalid']);
  });

  it('MRZ-5 finds the zone among other lines of a page', () => {
    const page = ['PASSPORT', ...ICAO_SAMPLES.TD3, '12'].join('\n');
    const reading = parseMrz(page);
    expect([reading.format, reading.certainty, reading.lines]).toEqual(['TD3', 'by-length', ICAO_SAMPLES.TD3]);
    expect(codesOf(page).filter(code => code === 'mrz/extra-line')).toHaveLength(2);
    expect(reading.checks.every(check => check.ok)).toBe(true);
  });

  it('MRZ-5 knows which line is missing', () => {
    const reading = parseMrz(ICAO_SAMPLES.TD3[1]);
    expect([reading.format, reading.certainty, reading.verdict]).toEqual(['TD3', 'by-length', 'partial']);
    expect(reading.lines).toEqual(['', ICAO_SAMPLES.TD3[1]]);
    expect(parseMrz(ICAO_SAMPLES.TD3[0]).lines).toEqual([ICAO_SAMPLES.TD3[0], '']);
    expect(parseMrz(ICAO_SAMPLES.TD1.slice(1)).lines).toEqual(['', ...ICAO_SAMPLES.TD1.slice(1)]);
  });

  it('MRZ-6 puts aside every kind of line break and the blanks around lines', () => {
    for (const glue of ['\n', '\r\n', '\r', '\u2028', '\n\n', '  \n\t']) {
      const reading = parseMrz(`\ufeff ${ICAO_SAMPLES.TD1.join(glue)} `);
      expect([reading.lines, reading.problems]).toEqual([ICAO_SAMPLES.TD1, []]);
    }
  });

  it('MRZ-6 rejoins lines that were run together or torn, and says so', () => {
    for (const glue of ['', ' ']) {
      for (const format of MRZ_FORMATS) {
        const text = ICAO_SAMPLES[format].join(glue);
        expect(parseMrz(text).lines).toEqual(ICAO_SAMPLES[format]);
        expect(codesOf(text)).toContain('mrz/lines-rejoined');
      }
    }
    const spaced = ICAO_SAMPLES.TD3.map(line => `${line.slice(0, 20)} ${line.slice(20)}`);
    expect([parseMrz(spaced).lines, codesOf(spaced)]).toEqual([ICAO_SAMPLES.TD3, ['mrz/blanks-removed']]);
  });

  it('MRZ-6 leaves lines apart that are only too short, whatever their sum', () => {
    // 88 and 72 characters, as many as in the two lines of a passport or of TD2.
    const [first, second, third] = ICAO_SAMPLES.TD1;
    for (const lines of [
      [first, second.slice(0, 28), third],
      [first, second, third.slice(0, 12)],
      [ICAO_SAMPLES.TD3[0], ICAO_SAMPLES.TD3[1].slice(0, 28)],
    ]) {
      const { lines: read, verdict } = parseMrz(lines);
      expect([read, verdict]).toEqual([lines, 'partial']);
    }
  });

  it('MRZ-6 leaves a blank where the line already has its length', () => {
    const reading = parseMrz(changePassport(14, ' ', 1));
    expect(reading.lines[0]).toBe('P<UTOERIKSSON <ANNA<MARIA<<<<<<<<<<<<<<<<<<<');
    expect(reading.fields.find(field => field.name === 'name')?.problems).toEqual(['mrz/not-in-alphabet']);
  });
});

describe('characters', () => {
  const problemAt = (lines: readonly string[], line: number, column: number) =>
    parseMrz(lines).characters.find(character => character.line === line && character.column === column);

  it('MRZ-7 judges each position by the kind that belongs there', () => {
    const cases: readonly (readonly [1 | 2, number, string, MrzProblemCode, string | null])[] = [
      [2, 15, 'O', 'mrz/letter-where-digit', '0'],
      [2, 10, '<', 'mrz/filler-where-digit', null],
      [1, 7, '5', 'mrz/digit-where-letter', 'S'],
      [1, 3, '<', 'mrz/filler-where-letter', null],
      [1, 8, 'k', 'mrz/lower-case', 'K'],
      [1, 8, '«', 'mrz/not-in-alphabet', null],
      [1, 8, '\u0000', 'mrz/not-in-alphabet', null],
      [1, 8, '\ud800', 'mrz/not-in-alphabet', null],
      [2, 21, 'X', 'mrz/not-a-sex', '<'],
    ];
    for (const [line, column, character, problem, alternative] of cases) {
      const found = problemAt(changePassport(column, character, line), line, column);
      expect(found).toMatchObject({ character, problem, alternative });
    }
    expect(parseMrz(ICAO_SAMPLES.TD3).characters.every(({ problem }) => problem === null)).toBe(true);
    expect(parseMrz(ICAO_SAMPLES.TD3).characters).toHaveLength(88);
  });

  it('MRZ-7 counts a character outside the basic plane as one', () => {
    const reading = parseMrz([ICAO_SAMPLES.TD3[0].replace('K', '💥'), ICAO_SAMPLES.TD3[1]]);
    expect([reading.certainty, reading.characters.length]).toEqual(['exact', 88]);
  });

  it('MRZ-7 names missing and extra characters', () => {
    const short = [ICAO_SAMPLES.TD3[0], ICAO_SAMPLES.TD3[1].slice(0, 42)];
    expect(problemAt(short, 2, 43)).toMatchObject({
      character: '',
      problem: 'mrz/missing',
      field: 'personalNumberCheck',
    });
    const long = [ICAO_SAMPLES.TD3[0], `${ICAO_SAMPLES.TD3[1]}7`];
    expect(problemAt(long, 2, 45)).toMatchObject({ character: '7', problem: 'mrz/extra', field: null });
  });

  it('MRZ-7 reads lower case as what it is', () => {
    const reading = parseMrz(ICAO_SAMPLES.TD3.map(line => line.toLowerCase()));
    expect([reading.format, reading.verdict, reading.lines[0]?.slice(0, 5)]).toEqual(['TD3', 'invalid', 'p<uto']);
    expect(reading.checks.find(check => check.name === 'documentNumberCheck')).toMatchObject({
      computed: null,
      ok: false,
    });
    expect(reading.checks.find(check => check.name === 'birthDateCheck')).toMatchObject({ computed: 2, ok: true });
  });
});

describe('verdict', () => {
  it('MRZ-18 is partial where characters are missing and nothing else is wrong', () => {
    expect(parseMrz([ICAO_SAMPLES.TD3[0], ICAO_SAMPLES.TD3[1].slice(0, 40)]).verdict).toBe('partial');
    const alsoWrong = changePassport(10, '7');
    expect(parseMrz([alsoWrong[0], alsoWrong[1].slice(0, 40)]).verdict).toBe('invalid');
    expect(parseMrz([ICAO_SAMPLES.TD3[0], `${ICAO_SAMPLES.TD3[1]}7`]).verdict).toBe('invalid');
  });

  it('MRZ-18 lets an expired document be valid', () => {
    const reading = parseMrz(ICAO_SAMPLES.TD3, { controlDate: '2012-04-16' });
    expect(reading.problems).toEqual([{ code: 'mrz/expired', severity: 'note', field: 'expiryDate', line: 2 }]);
    expect(reading.verdict).toBe('valid');
    expect(parseMrz(ICAO_SAMPLES.TD3, { controlDate: '2012-04-15' }).problems).toEqual([]);
  });

  it('MRZ-9 takes 0 and a filler for the digit of an empty personal number, and nothing else', () => {
    const empty = (check: string, composite: string) => changePassport(29, `<<<<<<<<<<<<<<${check}${composite}`);
    const verdicts = [empty('<', '8'), empty('0', '8'), empty('5', '3')].map(lines => {
      const { checks } = parseMrz(lines);
      return checks.map(check => check.ok);
    });
    expect(verdicts[0]).toEqual([true, true, true, true, true]);
    expect(verdicts[1]).toEqual([true, true, true, true, true]);
    expect(verdicts[2]?.[3]).toBe(false);
    const used = parseMrz(changePassport(43, '<'));
    expect(used.fields.find(field => field.name === 'personalNumberCheck')?.problems).toEqual([
      'mrz/check-digit-missing',
    ]);
  });
});
