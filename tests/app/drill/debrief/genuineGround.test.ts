import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../../src/app/drill/debrief/debriefItem.ts';
import { groundSentence } from '../../../../src/app/drill/debrief/groundSentence.ts';
import { areaBounds } from '../../../../src/core/document/bounds.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import { box, makeMark, ORVELIA, only, readExercise, tell, UTOPIA } from './cases.ts';

const SOUND = readExercise('sound-passport');
const BIRTH = readExercise('altered-birth-year');
const stained = (parameters: object): Exercise =>
  readExercise('sound-passport', () => ({ specimen: ORVELIA.id, wear: [{ decoy: 'stain', seed: 1, parameters }] }));

function groundOf(exercise: Exercise, place: object, change: object = {}, specimen = UTOPIA): Ground {
  return only(tell(exercise, { marks: [makeMark(place, change)] }, specimen), 'wrong').ground;
}

function sentenceOf(exercise: Exercise, place: object, specimen = UTOPIA): string {
  return groundSentence(only(tell(exercise, { marks: [makeMark(place)] }, specimen), 'wrong'), exercise);
}

describe('what is genuine under a wrong mark', () => {
  it('names the genuine feature most like the mark', () => {
    const feature = ORVELIA.features.find(({ term }) => term.startsWith('O'))!;
    const { left, top, right, bottom } = areaBounds(feature.areas[0]!);
    const place = box(left, top, right - left, bottom - top, feature.face);
    const exercise = readExercise('sound-passport', () => ({ specimen: ORVELIA.id }));
    const ground = groundOf(exercise, place, {}, ORVELIA);
    expect(ground.features[0]?.id).toBe(feature.id);
    expect(ground.features.length).toBeLessThanOrEqual(2);
  });

  it('says so where a mark touches the place and misses it', () => {
    expect(groundOf(BIRTH, box(10, 70, 34, 12)).near?.id).toBe('birth-year');
    expect(groundOf(BIRTH, box(90, 5, 10, 10)).near).toBeNull();
  });

  it('calls a stain a stain where it lies, and mirrored on the other face', () => {
    const exercise = stained({ leaf: 'data', side: 'recto', x: 100, y: 40, radius: 12 });
    expect(groundOf(exercise, box(95, 35, 10, 10, 'data.recto'), {}, ORVELIA).wear).toEqual(['stain']);
    expect(groundOf(exercise, box(20, 35, 10, 10, 'data.verso'), {}, ORVELIA).wear).toEqual(['stain']);
    expect(groundOf(exercise, box(95, 35, 10, 10, 'data.verso'), {}, ORVELIA).wear).toEqual([]);
  });

  it('holds wear of the whole sheet to its leaf and its lights', () => {
    const wear = [{ decoy: 'uv-fading', seed: 1, parameters: { leaf: 'data' } }];
    const faded = readExercise('sound-passport', () => ({ wear }));
    expect(groundOf(faded, box(60, 5, 20, 20), { light: 'uv365' }).worn).toEqual(['uv-fading']);
    expect(groundOf(faded, box(60, 5, 20, 20)).worn).toEqual([]);
  });

  it('has an honest sentence for every kind of mark', () => {
    const row = { kind: 'row', source: 'mrz', field: 'sex' };
    const person = { kind: 'person' };
    const whole = { kind: 'document', scope: 'document' };
    expect(sentenceOf(SOUND, row)).toBe('row');
    expect(sentenceOf(readExercise('issuer-digit-error'), row)).toBe('wear');
    expect(sentenceOf(SOUND, { kind: 'pair', first: row, second: person })).toBe('pair');
    expect(sentenceOf(SOUND, { kind: 'book', site: 'spine' })).toBe('book');
    expect(sentenceOf(SOUND, person)).toBe('rightful');
    expect(sentenceOf(SOUND, whole)).toBe('sound');
    expect(sentenceOf(BIRTH, whole)).toBe('altered');
    expect(sentenceOf(SOUND, box(8, 20, 30, 40))).toBe('portrait');
    expect(sentenceOf(SOUND, box(40, 38, 25, 5))).toBe('entry');
    expect(sentenceOf(SOUND, box(10, 77, 60, 3))).toBe('mrz');
    expect(sentenceOf(SOUND, box(60, 40, 12, 10, 'cover.recto'))).toBe('plain');
  });
});
