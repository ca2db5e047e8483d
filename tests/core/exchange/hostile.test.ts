import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttempt, readResults } from '../../../src/core/exchange/readAnswers.ts';
import { readExercise, readSet, readSpecimen } from '../../../src/core/exchange/readFiles.ts';
import { describeFailure, type Result } from '../../../src/core/units/failure.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { alteredExercise } from '../exercises/sampleExercise.ts';
import { setArbitrary } from './arbitraries.ts';
import { resultsOf, sampleKept } from './results/sampleResults.ts';
import { sampleAttempt } from './sampleAttempt.ts';

const READERS = {
  specimen: readSpecimen,
  exercise: readExercise,
  set: readSet,
  attempt: readAttempt,
  results: readResults,
};
type Kind = keyof typeof READERS;
const KINDS = Object.keys(READERS) as Kind[];
const SAMPLES: Readonly<Record<Kind, unknown>> = {
  specimen: sampleSpecimen(),
  exercise: alteredExercise(),
  set: fc.sample(setArbitrary, { seed: 42, numRuns: 1 })[0],
  attempt: sampleAttempt(),
  results: resultsOf(sampleKept()),
};
const kinds = fc.constantFrom(...KINDS);

/** A result, and where it is a refusal: complete, short, on one line. */
function expectSober(result: Result<unknown>): void {
  if (result.ok) return;
  expect(result.failures.length).toBeGreaterThan(0);
  expect(result.failures.length).toBeLessThanOrEqual(50);
  for (const failure of result.failures) {
    expect(failure.code).toMatch(/^(exchange|document|exercises)\/[a-z-]+$/);
    expect(failure.file).toBe('hostile.json');
    expect(failure.rule).not.toBe('');
    expect(failure.expected.length).toBeLessThanOrEqual(200);
    expect(failure.found.length).toBeLessThanOrEqual(200);
    expect(describeFailure(failure)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
}

/** Every place in a value, as the steps that lead there. */
function listPlaces(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, member]) => listPlaces(member, [...at, name]))];
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[step] = replaceAt((value as Record<string, unknown>)[step], rest, replacement);
  return copy;
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('', '\u0000', '\u202e', '\ud83d\ude00', 'x'.repeat(5000), '-'.repeat(5000), '<'.repeat(44)),
  fc.constantFrom(-1, 0, 0.1, 1e-320, 1e308, 2 ** 53, -0, 4_294_967_296),
  fc.constantFrom<unknown>([], {}, [[]], [{}], Array(3000).fill(0), { kind: 'region' }, { kind: 'pair', first: {} }),
);

describe('whatever a file holds', () => {
  it('EXC-12 gives a result where it is no JSON at all', () => {
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary', maxLength: 60 }), (kind, text) => {
        expectSober(READERS[kind](text, 'hostile.json'));
      }),
      { seed: 42, numRuns: 300 },
    );
    expect.hasAssertions();
  });

  it('EXC-12 gives a result where it is other JSON', () => {
    fc.assert(
      fc.property(kinds, fc.jsonValue(), fc.boolean(), (kind, value, dressed) => {
        const rest = typeof value === 'object' && !Array.isArray(value) ? value : {};
        const whole = dressed ? { ...rest, kind: `loupe/${kind}`, version: 1 } : value;
        expectSober(READERS[kind](JSON.stringify(whole), 'hostile.json'));
      }),
      { seed: 42, numRuns: 300 },
    );
    expect.hasAssertions();
  });

  it('EXC-12 gives a result where any member of a good file is another value', () => {
    const places = Object.fromEntries(KINDS.map(kind => [kind, listPlaces(SAMPLES[kind])]));
    fc.assert(
      fc.property(kinds, fc.nat(), odd, (kind, index, value) => {
        const at = places[kind]![index % places[kind]!.length]!;
        expectSober(READERS[kind](JSON.stringify(replaceAt(SAMPLES[kind], at, value)), 'hostile.json'));
      }),
      { seed: 42, numRuns: 1500 },
    );
    expect.hasAssertions();
  });

  it('EXC-12 gives a result where the text of a good file is damaged', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.nat(6), fc.string({ unit: 'binary', maxLength: 3 }), (kind, at, cut, put) => {
        const text = JSON.stringify(SAMPLES[kind]);
        const from = at % text.length;
        expectSober(READERS[kind](text.slice(0, from) + put + text.slice(from + cut), 'hostile.json'));
      }),
      { seed: 42, numRuns: 600 },
    );
    expect.hasAssertions();
  });

  it('EXC-12 is refused where it reaches for the objects of the machine, and these stay as they were', () => {
    const members = ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'];
    for (const kind of KINDS) {
      for (const member of members) {
        const text = JSON.stringify(SAMPLES[kind]).replace('{', `{${member},`);
        expect(READERS[kind](text, 'hostile.json').ok).toBe(false);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('EXC-1 is refused for its size before its content is looked at', () => {
    const codeOf = (result: Result<unknown>): string => (result.ok ? '' : (result.failures[0]?.code ?? ''));
    const withMember = (kind: Kind, member: string): string =>
      codeOf(READERS[kind](`{"kind":"loupe/${kind}","version":1,${member}}`, 'hostile.json'));
    expect(withMember('set', `"id":"${'a-'.repeat(1_000_000)}"`)).toBe('exchange/json-size');
    expect(withMember('attempt', `"marks":[${'1,'.repeat(1_000_000)}1]`)).toBe('exchange/json-size');
    const rows = `[${Array(30)
      .fill(`[${'0,'.repeat(19_999)}0]`)
      .join()}]`;
    expect(withMember('exercise', `"acts":${rows}`)).toBe('exchange/json-size');
    const members = Array.from({ length: 20_001 }, (_, index) => `"m${index}":0`).join();
    expect(withMember('specimen', `"title":{${members}}`)).toBe('exchange/json-size');
    expect(withMember('specimen', `"title":${'{"a":'.repeat(50)}`)).toBe('exchange/json-depth');
  });
});
