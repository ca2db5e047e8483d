import { describe, expect, it } from 'vitest';
import { LIGHTS, type Light } from '../../../../src/core/document/lights.ts';
import { BORDER_POSTS } from '../../../../src/core/document/world/borderPosts.ts';
import { AUDIENCE_LIGHTS } from '../../../../src/core/exercises/audits/audienceLights.ts';
import type { AuditedCase, AuditFinding } from '../../../../src/core/exercises/audits/audit.ts';
import { AUDITS, auditSet } from '../../../../src/core/exercises/audits/auditSet.ts';
import { balance } from '../../../../src/core/exercises/audits/balance.ts';
import { nearDuplicates } from '../../../../src/core/exercises/audits/nearDuplicates.ts';
import { travels } from '../../../../src/core/exercises/audits/travels.ts';
import { visibleKeys } from '../../../../src/core/exercises/audits/visibleKeys.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import type { KeyPlace } from '../../../../src/core/exercises/key.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { samplePlace, sampleRegion } from '../sampleExercise.ts';
import { auditedCase, drawCase } from './sampleCases.ts';

function audited(cases: readonly AuditedCase[], lights: readonly Light[] = LIGHTS) {
  return { name: 'sample', cases, lights };
}

function withPlaces({ exercise }: AuditedCase, places: readonly KeyPlace[]): AuditedCase {
  return auditedCase({ ...exercise, key: { ...exercise.key, places } });
}

function changed({ exercise }: AuditedCase, change: Partial<Exercise>): AuditedCase {
  return auditedCase({ ...exercise, ...change });
}

function sentencesOf(findings: readonly AuditFinding[]): readonly string[] {
  return findings.map(({ sentence }) => sentence.en);
}

const dice = makeDice(12);
const CASES = Array.from({ length: 24 }, (_, i) => drawCase(i + 1, dice, i % 3 === 0));
const [FIRST, SECOND] = [CASES[0]!, CASES[3]!];

describe('auditing a set', () => {
  it('EXE-76 warns of a place, a class or a point of a page that is in so many keys that a blind guess pays', () => {
    const said = sentencesOf(balance.check(audited(CASES)));
    expect(said.some(sentence => sentence.includes('class overwriting in 8 of 8'))).toBe(true);
    expect(said.some(sentence => sentence.includes('is right in 8 of 8 cases to be referred'))).toBe(true);
    const spread = CASES.map((one, i) =>
      withPlaces(one, i % 3 === 0 ? [samplePlace('overwriting', sampleRegion('data.verso', 4 + 4 * i))] : []),
    );
    expect(sentencesOf(balance.check(audited(spread))).filter(sentence => sentence.includes('blindly on'))).toEqual([]);
    expect(balance.check(audited(CASES.slice(0, 19)))).toEqual([]);
  });

  it('EXE-77 refuses the same document in the same state, and warns of it in another, but not of siblings', () => {
    const { acts, wear } = FIRST.exercise;
    const again = changed(FIRST, { id: 'again', acts, wear });
    const worn = changed(FIRST, { id: 'worn', wear: [{ decoy: 'stain', seed: 3, parameters: {} }] });
    const about = (...cases: AuditedCase[]): readonly string[] =>
      nearDuplicates.check(audited(cases)).map(({ severity, exercises }) => `${severity} ${exercises.join()}`);
    expect(about(FIRST, again)).toEqual([`error ${FIRST.exercise.id},again`]);
    expect(about(FIRST, worn)).toEqual([`warning ${FIRST.exercise.id},worn`]);
    expect(about({ ...FIRST, triplet: 'a' }, { ...worn, triplet: 'a' })).toEqual([]);
  });

  it('EXE-77 warns of one act done twice to the same holder, and of a brief told twice', () => {
    const act = { class: 'mechanical-erasure' as const, seed: 1, parameters: { pit: 26 } };
    const issued = { ...SECOND.exercise.issued!, holder: FIRST.exercise.issued!.holder };
    const [one, near] = [changed(FIRST, { acts: [act] }), changed(SECOND, { issued, acts: [{ ...act, seed: 2 }] })];
    const far = changed(near, { acts: [{ ...act, parameters: { pit: 45 } }] });
    const about = (other: AuditedCase): readonly string[] => sentencesOf(nearDuplicates.check(audited([one, other])));
    expect(about(near).some(sentence => sentence.includes('the same mechanical-erasure'))).toBe(true);
    expect(about(far).some(sentence => sentence.includes('mechanical-erasure'))).toBe(false);
    const told = changed(near, { traveller: { ...near.exercise.traveller, brief: one.exercise.traveller.brief } });
    expect(about(told).some(sentence => sentence.startsWith('One brief is told word for word'))).toBe(true);
  });

  it('EXE-78 refuses a place that no light of the audience shows, unless it is found by reading', () => {
    const seen = (visibility: KeyPlace['visibility']): KeyPlace => ({ ...samplePlace('overwriting'), visibility });
    const about = (place: KeyPlace, lights: readonly Light[]): readonly string[] =>
      sentencesOf(visibleKeys.check(audited([withPlaces(FIRST, [place])], lights)));
    const infrared = seen({ white: 1.9, ir: 6 });
    expect(about(infrared, AUDIENCE_LIGHTS[2])).toEqual([]);
    expect(about(infrared, AUDIENCE_LIGHTS[1])[0]).toContain('is seen in ir only');
    expect(about(seen({ white: 1.9, ir: 0.4 }), AUDIENCE_LIGHTS[3])[0]).toContain('the most is 1.9 in white');
    const read = { ...infrared, alternatives: [{ kind: 'row', source: 'mrz', field: 'birthDate' } as const] };
    expect(about(read, AUDIENCE_LIGHTS[1])).toEqual([]);
  });

  it('EXE-78 says of a place whose visibility nobody measured that nobody knows', () => {
    const acts = [{ class: 'overwriting' as const, seed: 1, parameters: {} }];
    const one = changed(withPlaces(FIRST, [samplePlace('overwriting')]), { acts });
    const findings = visibleKeys.check(audited([one]));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    const expired = withPlaces(FIRST, [samplePlace('expired')]);
    expect(visibleKeys.check(audited([expired]))).toEqual([]);
  });

  it('EXE-82 refuses travels that contradict themselves, and warns where most are worth a question', () => {
    const stamp = {
      kind: 'stamp',
      id: 'one',
      face: 'visa-1.recto',
      x: 40,
      y: 30,
      angle: 0,
      direction: 'entry',
      seed: 1,
    };
    const travelled = (date: string): AuditedCase =>
      changed(FIRST, {
        endorsements: [{ ...stamp, post: BORDER_POSTS[0]!.id, date }] as unknown as Exercise['endorsements'],
      });
    const [said] = travels.check(audited([travelled('2001-02-03')]));
    expect(said).toMatchObject({ severity: 'error', exercises: [FIRST.exercise.id] });
    expect(said!.sentence.en).toMatch(/^sample-0001: \p{Lu}.+\.$/u);
    expect(travels.check(audited(CASES))).toEqual([]);
  });

  it('EXE-80 says everything in sentences, each with what to do, errors first', () => {
    const twin = changed(FIRST, { id: 'twin' });
    const findings = auditSet({ id: 'sample' }, [...CASES, twin], ['white']);
    expect(new Set(findings.map(({ audit }) => audit))).toEqual(new Set(['tell-tale', 'balance', 'near-duplicate']));
    for (const { sentence, advice } of findings) {
      expect(sentence.en).toMatch(/^[\p{L}\d].{20,}[.”…]$/u);
      expect(advice.en).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
    const severities = findings.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
    expect(AUDITS.every(({ description }) => description.length > 20)).toBe(true);
  });
});
