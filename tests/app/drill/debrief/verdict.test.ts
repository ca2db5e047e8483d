import { describe, expect, it } from 'vitest';
import { judgeVerdict } from '../../../../src/app/drill/debrief/judgeVerdict.ts';
import { splitPoints } from '../../../../src/app/drill/debrief/splitPoints.ts';
import { summarise } from '../../../../src/app/drill/debrief/summarise.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import { box, makeMark, readExercise, tell } from './cases.ts';

const SOUND = readExercise('sound-passport');
const BIRTH = readExercise('altered-birth-year');
const CLAIM = readExercise('protection-claim');
const DIGIT = makeMark(box(41, 76, 4, 5), { class: 'mrz-altered', confidence: 4 });
const WRONG = makeMark(box(90, 5, 20, 20), { confidence: 4 });

function judge(exercise: Exercise, step: number | null, change: object = {}, urgent: string | null = null) {
  const { score, attempt } = tell(exercise, { verdict: { step, urgent }, ...change });
  return judgeVerdict(score, attempt.verdict, exercise.key);
}

describe('what is said of a decision', () => {
  it('calls luck luck', () => {
    expect(judge(BIRTH, 6)).toEqual({ outcome: 'right', notes: ['luck'] });
    expect(judge(BIRTH, 6, { marks: [DIGIT] })).toEqual({ outcome: 'right', notes: [] });
  });

  it('tells an omission, and never calls it wrong', () => {
    expect(judge(BIRTH, null)).toEqual({ outcome: 'none', notes: ['omitted'] });
  });

  it('tells a firm mark beside an admission: inconsistent where the case asks to refer, overcalled where it does not', () => {
    expect(judge(BIRTH, 2, { marks: [DIGIT] })).toEqual({ outcome: 'wrong', notes: ['inconsistent'] });
    expect(judge(SOUND, 2, { marks: [WRONG] })).toEqual({ outcome: 'right', notes: ['overcalled'] });
  });

  it('tells what became of urgency', () => {
    expect(judge(CLAIM, 6).notes).toEqual(['urgency-missed']);
    expect(judge(CLAIM, 6, {}, 'protection').notes).toEqual(['urgency-right']);
    expect(judge(CLAIM, 6, {}, 'medical').notes).toEqual(['urgency-wrong-reason']);
    expect(judge(SOUND, 1, {}, 'medical').notes).toEqual(['urgency-unneeded']);
  });

  it('sums the search up', () => {
    const sum = (exercise: Exercise, ...marks: object[]) => summarise(tell(exercise, { marks }).score);
    expect(sum(SOUND)).toBe('nothing-clean');
    expect(sum(SOUND, WRONG)).toBe('nothing-wrong');
    expect(sum(CLAIM)).toBe('nothing-placed');
    expect(sum(BIRTH)).toBe('none');
    expect(sum(BIRTH, DIGIT)).toBe('all');
    expect(sum(BIRTH, DIGIT, WRONG)).toBe('all-and-wrong');
  });

  it('splits points so that the parts add up', () => {
    const { score } = tell(BIRTH, { marks: [DIGIT, WRONG] });
    expect(splitPoints(score)).toEqual({ found: 38, wrong: -42, best: 1 });
    expect(score.localisation).toBe(-4);
  });
});
