import { describe, expect, it } from 'vitest';
import { agreeingBriefs } from '../../../../../src/core/exercises/audits/briefs/agreeingBriefs.ts';
import { readBrief } from '../../../../../src/core/exercises/audits/briefs/readBrief.ts';
import { makeDice } from '../../../../../src/core/units/dice.ts';
import { auditedCase, drawCase } from '../sampleCases.ts';

const { exercise } = drawCase(1, makeDice(4), false);
const holder = { ...exercise.issued!.holder, sex: 'F' as const, birthDate: '1971-03-09', primary: 'VELDEN' };
const CASE = { ...exercise, controlDate: '2024-09-18', issued: { ...exercise.issued!, holder } };

function complain(brief: string, person = CASE.traveller.person): readonly string[] {
  const one = auditedCase({ ...CASE, traveller: { person, brief: { en: brief } } });
  return agreeingBriefs.check({ name: 'sample', cases: [one], lights: ['white'] }).map(({ sentence }) => sentence.en);
}

describe('briefs', () => {
  it('EXE-79 agree with the document they go with', () => {
    expect(
      complain(
        'A woman in her fifties, Mrs Velden, on her way to her son’s. The date at the counter is 18 September 2024.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['A man on the way to his daughter’s graduation.', 'a man'],
    ['A young woman travels to an interview.', 'young woman'],
    ['A woman of about 35 returns from a conference.', 'about 35'],
    ['A woman, 62 years old, with a bag.', '62 years old'],
    ['She comes for a wedding. Today is 19 September 2024.', 'today is 2024-09-19'],
    ['She says she was born on 4 May 1980.', '1980-05-04'],
    ['Ms Westerby has a ticket.', 'Westerby'],
    ['A citizen of Norreth comes for a wedding.', 'tells of Norreth'],
    ['The ticket was booked with passport XY1234567.', 'XY1234567'],
  ])('EXE-79 do not say otherwise: %s', (brief, about) => {
    expect(complain(brief).join(' ')).toContain(about);
  });

  it('EXE-79 may tell of other people, and of the looks of an impostor', () => {
    expect(complain('A woman comes to her father’s wedding with her son of 12.')).toEqual([]);
    expect(complain('A young man with a rucksack.', 'somebody-else')).toEqual([]);
    expect(complain('A citizen of Orvelia on the way to Norreth.')).toEqual([]);
    expect(readBrief('A student on a rail tour, because his brother did it.').sex).toBeNull();
  });
});
