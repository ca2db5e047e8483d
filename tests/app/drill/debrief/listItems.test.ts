import { describe, expect, it } from 'vitest';
import { missSentence } from '../../../../src/app/drill/debrief/missSentence.ts';
import { packTrace } from '../../../../src/core/trace/packTrace.ts';
import { box, look, makeMark, only, readExercise, tell } from './cases.ts';

const BIRTH = readExercise('altered-birth-year', ({ key }) => ({
  key: { ...key, places: key.places.map(place => ({ ...place, visibility: { white: 1.2, oblique: 4, ir: 14 } })) },
}));
const DIGIT = box(41, 76, 4, 5);

describe('what a debrief tells', () => {
  it('tells a place found by the mark that found it, and in words where it is', () => {
    const mark = makeMark(DIGIT, { class: 'mrz-altered', confidence: 4 });
    const item = only(tell(BIRTH, { marks: [mark] }), 'found');
    expect(item.mark).toEqual(mark);
    expect(item.finding).toMatchObject({ credit: 1, points: 38, evidenceLight: false });
    expect(item.name).toEqual({ kind: 'spot', name: { kind: 'mrz', face: 'data.verso', field: 'birthDate', at: 2 } });
  });

  it('names the other signs of a place, not the one that was marked', () => {
    const row = { kind: 'row', source: 'mrz', field: 'birthDate' };
    const { signs } = only(tell(BIRTH, { marks: [makeMark(row)] }), 'found');
    expect(signs).not.toContainEqual({ kind: 'spot', name: row });
    expect(signs).toContainEqual({ kind: 'spot', name: { ...row, field: 'birthDateCheck' } });
    expect(signs.map(sign => sign.kind)).toContain('pair');
  });

  it('explains a miss by the trace and says in which lights one looked', () => {
    const missed = (lights: Parameters<typeof look>[0][]) =>
      only(tell(BIRTH, { trace: packTrace(lights.map(light => look(light))).text }), 'missed');
    expect(missed([])).toMatchObject({ reason: 'never-looked', seenIn: [] });
    expect(missed(['white'])).toMatchObject({ reason: 'wrong-light', seenIn: ['white'] });
    expect(missed(['ir'])).toMatchObject({ reason: 'no-reaction', seenIn: ['ir'] });
  });

  it('tells what no picture shows by what it is about', () => {
    const about = (main: object) =>
      missSentence(
        only(
          tell(
            readExercise('altered-birth-year', ({ key }) => ({
              key: { ...key, places: key.places.map(place => ({ ...place, main, alternatives: [] })) },
            })),
          ),
          'missed',
        ),
      );
    expect(about({ kind: 'row', source: 'mrz', field: 'birthDateCheck' })).toBe('row');
    expect(about({ kind: 'book', site: 'spine' })).toBe('book');
    expect(about(BIRTH.key.places[0]!.main)).toBe('never-looked');
  });

  it('knows every light that was on', () => {
    const trace = packTrace([look('ir'), { ...look('white', 200), from: 0 }]).text;
    expect(tell(BIRTH, { trace }).opened).toEqual(['white', 'ir']);
  });

  it('tells a mark taken back from one never made', () => {
    const mark = makeMark(DIGIT);
    const edit = { origin: 'pointer', created: [], updated: [], removed: [] };
    const edits = [
      { ...edit, created: [mark] },
      { ...edit, removed: [mark] },
    ];
    expect(only(tell(BIRTH, { edits }), 'missed').reason).toBe('withdrawn');
  });

  it('tells a second mark on the same place, and one on neutral ground, apart from a wrong one', () => {
    const told = tell(BIRTH, { marks: [makeMark(DIGIT, { confidence: 4 }), makeMark(DIGIT, { confidence: 1 })] });
    expect(told.items.map(({ kind }) => kind)).toEqual(['found', 'duplicate']);
    expect(only(told, 'duplicate').place?.id).toBe('birth-year');
    const issuer = readExercise('issuer-digit-error');
    expect(only(tell(issuer, { marks: [makeMark(box(115, 77, 3, 3.2))] }), 'ignored').wear).toEqual([
      'issuer-mrz-error',
    ]);
  });

  it('lists places in the order of the key and then marks in their own', () => {
    const marks = [makeMark(box(100, 5, 10, 10)), makeMark(box(8, 20, 30, 40)), makeMark(DIGIT)];
    const told = tell(BIRTH, { marks });
    expect(told.items.map(({ kind }) => kind)).toEqual(['found', 'wrong', 'wrong']);
    expect(new Set(told.items.map(({ id }) => id)).size).toBe(3);
  });

  it('knows an exercise that has been corrected since', () => {
    expect(tell(BIRTH).hasChanged).toBe(false);
    const older = { exercise: { id: BIRTH.id, hash: `sha256:${'0'.repeat(64)}` } };
    expect(tell(BIRTH, older).hasChanged).toBe(true);
  });
});
