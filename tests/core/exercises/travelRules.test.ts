import { describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../src/core/document/endorsement.ts';
import { TRAVEL_RULES } from '../../../src/core/exercises/travelRules.ts';
import { broken } from '../document/broken.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';
import { sampleBook, sampleStamp, sampleVisa } from '../document/travel/sampleBook.ts';
import { soundExercise } from './sampleExercise.ts';

const specimen = { ...sampleSpecimen(), leaves: sampleBook().leaves };
const check = (...endorsements: readonly Endorsement[]): readonly string[] =>
  broken(TRAVEL_RULES, { exercise: { ...soundExercise(), endorsements: [...endorsements] }, specimen });

describe('the visas and stamps of an exercise', () => {
  it('EXE-30 are of posts and issuers of this world, each by an id of its own', () => {
    const home = sampleStamp('1 exit zenith-central 2010-05-04');
    expect(check(home, sampleVisa())).toEqual([]);
    expect(check({ ...home, post: 'dover' })).toEqual(['exercises/endorsement-unknown endorsements[0].post']);
    expect(check(sampleVisa({ issuer: 'QRH' }))).toEqual(['exercises/endorsement-unknown endorsements[0].issuer']);
    expect(check(home, { ...sampleVisa(), id: home.id })).toEqual(['exercises/endorsement-unknown endorsements[1].id']);
    const nameless = { ...sampleVisa().holder, primary: '漢字' };
    expect(check(sampleVisa({ holder: nameless }))).toContain('exercises/endorsement-unknown endorsements[0]');
  });

  it('EXE-31 tell travels that can be true on the day of the control', () => {
    const [entry, exit] = [sampleStamp('1 entry tallow-quay 2010-05-04'), sampleStamp('2 exit tallow-quay 2010-06-15')];
    expect(check(entry)).toEqual([]);
    expect(check(entry, exit)).toEqual(['exercises/history-contradiction endorsements[1]']);
    expect(check(exit)).toContain('exercises/history-contradiction endorsements[0]');
  });
});
