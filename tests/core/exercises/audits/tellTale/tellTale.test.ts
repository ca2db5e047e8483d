import { describe, expect, it } from 'vitest';
import type { Light } from '../../../../../src/core/document/lights.ts';
import type { Audited, AuditedCase } from '../../../../../src/core/exercises/audits/audit.ts';
import { handOut, handOutHash } from '../../../../../src/core/exercises/audits/handOut.ts';
import { powerAt, reportTellTales, tellTale } from '../../../../../src/core/exercises/audits/tellTale/tellTale.ts';
import type { Exercise } from '../../../../../src/core/exercises/exercise.ts';
import { makeDice } from '../../../../../src/core/units/dice.ts';
import { auditedCase, drawCases } from '../sampleCases.ts';

const LIGHTS: readonly Light[] = ['white'];
const CASES = drawCases(2000, 5);

function audited(cases: readonly AuditedCase[]): Audited {
  return { name: 'sample', cases, lights: LIGHTS };
}

type Change = (exercise: Exercise) => Exercise;
type Issued = NonNullable<Exercise['issued']>;

function issuing(change: (issued: Issued) => Partial<Issued>): Change {
  return exercise => ({ ...exercise, issued: { ...exercise.issued!, ...change(exercise.issued!) } });
}

/** Draws the personal number again until the first bit of the hash is set. */
const setFirstBit: Change = exercise => {
  for (let number = 10000; ; number++) {
    const drawn = issuing(({ personalNumber }) => ({ personalNumber: `${personalNumber.slice(0, 7)}${number}` }))(
      exercise,
    );
    if ((handOutHash(drawn)[0]! & 1) === 1) return drawn;
  }
};

type Planting = {
  /** By which cue it is found. */
  readonly cue: string;
  /** In how many cases to be referred, so that its area is 0.60: 0.2 for what no other case has, more for what others have. */
  readonly share: number;
  readonly change: Change;
};

function saying(more: string): Change {
  return exercise => {
    const { traveller } = exercise;
    return { ...exercise, traveller: { ...traveller, brief: { en: `${traveller.brief.en} ${more}` } } };
  };
}

const STAMP = {
  kind: 'stamp',
  id: 'one',
  face: 'visa-1.recto',
  x: 30,
  y: 30,
  angle: 3,
  post: 'quay',
  date: '2022-03-04',
};

/** What does not touch the same part of a case is planted in the same set. */
const PLANTED: readonly (readonly Planting[])[] = [
  [
    { cue: 'the length of the brief', share: 0.2, change: saying('All is well. '.repeat(9)) },
    { cue: 'the holder’s sex', share: 0.4, change: issuing(({ holder }) => ({ holder: { ...holder, sex: 'M' } })) },
    {
      cue: 'the holder’s age',
      share: 0.2,
      change: issuing(({ holder }) => ({ holder: { ...holder, birthDate: '1931-02-03' } })),
    },
    {
      cue: 'who the holder is',
      share: 0.27,
      change: issuing(({ holder }) => ({ holder: { ...holder, person: 'rafi-dastan' } })),
    },
    { cue: 'the place of birth', share: 0.3, change: issuing(() => ({ birthPlace: 'HAVERLY' })) },
    {
      cue: 'the last digit of the document number',
      share: 0.22,
      change: issuing(({ documentNumber }) => ({ documentNumber: `${documentNumber.slice(0, 8)}9` })),
    },
    { cue: 'the date of control', share: 0.2, change: exercise => ({ ...exercise, controlDate: '2027-12-20' }) },
    {
      cue: 'wear of the kind machine-wash',
      share: 0.28,
      change: exercise => ({ ...exercise, wear: [{ decoy: 'machine-wash', seed: 77, parameters: {} }] }),
    },
    {
      cue: 'the number of visas and stamps',
      share: 0.2,
      change: exercise => ({ ...exercise, endorsements: [STAMP] as unknown as Exercise['endorsements'] }),
    },
    { cue: 'bit 1 of the hash of the content', share: 0.4, change: setFirstBit },
  ],
  [
    { cue: 'the choice of words of the brief', share: 0.2, change: saying('The hands shake.') },
    {
      cue: 'the length of the surname',
      share: 0.2,
      change: issuing(({ holder }) => ({ holder: { ...holder, primary: 'WESTERBY VANE' } })),
    },
    { cue: 'the issuing office', share: 0.4, change: issuing(() => ({ authority: 'PASSPORT OFFICE 2' })) },
    {
      cue: 'the days since issue',
      share: 0.2,
      change: issuing(() => ({ issueDate: '2017-01-10', expiryDate: '2027-01-09' })),
    },
    {
      cue: 'a weekend as the day of control',
      share: 0.28,
      change: exercise => ({ ...exercise, controlDate: '2024-06-15' }),
    },
    {
      cue: 'the size of the seeds of wear',
      share: 0.2,
      change: exercise => ({ ...exercise, wear: exercise.wear.map(deed => ({ ...deed, seed: 4294967295 })) }),
    },
    { cue: 'the size of the file', share: 0.2, change: saying('x'.repeat(300)) },
    { cue: 'the number in the name', share: 0.2, change: exercise => ({ ...exercise, id: `${exercise.id}99` }) },
  ],
];

function plant(plantings: readonly Planting[]): readonly AuditedCase[] {
  const dice = makeDice(3);
  return CASES.map(({ exercise, ...one }) => {
    const changes = plantings.filter(({ share }) => exercise.key.referRequired && dice.next() < share);
    if (changes.length === 0) return { exercise, ...one };
    return auditedCase(changes.reduce((changed, { change }) => change(changed), exercise));
  });
}

describe('the tell-tale audit', () => {
  it('EXE-70 hands out neither deeds nor key nor what follows from them', () => {
    const members = ['controlDate', 'id', 'issued', 'kind', 'question', 'specimen', 'traveller', 'version'];
    expect(Object.keys(handOut(CASES[0]!.exercise)).toSorted()).toEqual(members);
  });

  it('EXE-71 has nothing against 2,000 cases of which each was referred by a throw of its own', () => {
    const report = reportTellTales(audited(CASES));
    expect(report.figures.length).toBeGreaterThan(80);
    expect(report.figures.filter(({ tells }) => tells)).toEqual([]);
    expect(report.power).toBeGreaterThan(0.99);
  });

  it.each(PLANTED.map(plantings => [plantings.map(({ cue }) => cue).join(', '), plantings] as const))(
    'EXE-72 finds each at AUC 0.60 in 2,000 cases: %s',
    (_, plantings) => {
      const { figures } = reportTellTales(audited(plant(plantings)));
      const found = new Set(figures.flatMap(({ name, tells }) => (tells ? [name] : [])));
      expect(plantings.map(({ cue }) => cue).filter(cue => !found.has(cue))).toEqual([]);
    },
  );

  it('EXE-74 lets the dates of an expired document and the words of who asks for protection tell', () => {
    const cases = drawCases(300, 9).map(one => {
      if (!one.exercise.key.referRequired) return one;
      const { key } = one.exercise;
      const late = { ...one.exercise, controlDate: '2034-05-06', key: { ...key, status: 'expired' as const } };
      return auditedCase(
        saying('Please do not send me back.')({ ...late, key: { ...late.key, urgentReason: 'protection' } }),
      );
    });
    const named = tellTale.check(audited(cases)).map(({ sentence }) => sentence.en);
    expect(named.filter(sentence => /control|expiry|brief/i.test(sentence))).toEqual([]);
  });

  it('EXE-75 says how little it could have found among few cases', () => {
    const [finding] = tellTale.check(audited(CASES.slice(0, 60)));
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding!.sentence.en).toMatch(/AUC 0.60 would be found in \d of 100 such sets/);
    expect(tellTale.check(audited(CASES.slice(0, 12)))[0]!.sentence.en).toContain('could not be looked for');
    expect(powerAt(0.6, 1000, 1000, 120)).toBeGreaterThan(0.99);
    expect(powerAt(0.6, 50, 50, 120)).toBeLessThan(0.1);
  });
});
