import { parse } from 'mrz';
import { parseMrz } from '../../src/core/mrz/parseMrz.ts';
import type { Benchmark } from './measure.ts';

const LINES = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

export function makeMrzBenchmark(): Benchmark {
  return {
    name: 'read 1,000 passport MRZs, every field and character',
    run: () => {
      for (let round = 0; round < 1000; round++) parseMrz(LINES, { controlDate: '2026-01-15' });
    },
    baselineName: 'npm package mrz, fields only',
    baseline: () => {
      for (let round = 0; round < 1000; round++) parse([...LINES]);
    },
  };
}
