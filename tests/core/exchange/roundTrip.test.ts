import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/core/exchange/contentHash.ts';
import { readAttempt } from '../../../src/core/exchange/readAnswers.ts';
import { readExercise, readSet, readSpecimen } from '../../../src/core/exchange/readFiles.ts';
import { writeFileText } from '../../../src/core/exchange/writeFileText.ts';
import type { Result } from '../../../src/core/units/failure.ts';
import { attemptArbitrary, exerciseArbitrary, setArbitrary, specimenArbitrary } from './arbitraries.ts';

/** The same content with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

type Kind<Value> = readonly [fc.Arbitrary<Value>, (text: string, file: string) => Result<Value>];

function expectRoundTrip<Value extends Parameters<typeof writeFileText>[0]>([arbitrary, read]: Kind<Value>): void {
  fc.assert(
    fc.property(arbitrary, value => {
      expect(read(writeFileText(value), 'a.json')).toEqual({ ok: true, value });
      expect(read(JSON.stringify(shuffled(value)), 'a.json')).toEqual({ ok: true, value });
      expect(contentHash(shuffled(value))).toBe(contentHash(value));
    }),
    { seed: 42, numRuns: 60 },
  );
}

describe('what is written is read back as it was, whatever the order of its members', () => {
  it('EXC-13 specimens', () => {
    expectRoundTrip([specimenArbitrary, readSpecimen]);
  });

  it('EXC-13 exercises', () => {
    expectRoundTrip([exerciseArbitrary, readExercise]);
  });

  it('EXC-13 sets', () => {
    expectRoundTrip([setArbitrary, readSet]);
  });

  it('EXC-13 attempts', () => {
    expectRoundTrip([attemptArbitrary, readAttempt]);
  });
});
