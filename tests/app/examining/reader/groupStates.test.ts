import { describe, expect, it } from 'vitest';
import { groupRows, groupState, SHOWN_GROUPS } from '../../../../src/app/examining/reader/groupStates.ts';
import { CHECK_GROUPS, type CheckRow, type CheckState } from '../../../../src/core/reader/page/inspection.ts';

const row = (id: string, state: CheckState): CheckRow => ({
  id,
  group: 'zone',
  routine: null,
  isMandatory: true,
  state,
  reasons: [],
  values: { check: 'mrz-contents', problems: [] },
  place: { kind: 'row', source: 'mrz', field: 'name' },
});

const OFF = { state: 'off' } as const;
const READING = { zone: OFF, page: OFF, visual: OFF, secondOpinion: OFF };

describe('the groups of what a reader says', () => {
  it('are all shown, each once', () => {
    expect([...SHOWN_GROUPS].sort()).toEqual([...CHECK_GROUPS].sort());
    expect(groupRows([], READING).map(({ group }) => group)).toEqual(SHOWN_GROUPS);
  });

  it('come to the gravest of their rows', () => {
    const of = (...states: CheckState[]) =>
      groupState(
        states.map(state => ({ state })),
        'done',
      );
    expect(of('successful', 'undetermined', 'failed')).toBe('failed');
    expect(of('successful', 'undetermined')).toBe('undetermined');
    expect(of('aborted', 'undetermined')).toBe('aborted');
    expect(of('successful', 'not-performed')).toBe('successful');
    expect(of('not-performed')).toBe('not-performed');
  });

  it('without rows are not performed, or stopped where their part failed or was given up', () => {
    expect(groupState([], 'waiting')).toBe('not-performed');
    expect(groupState([], 'failed')).toBe('aborted');
    expect(groupState([], 'cancelled')).toBe('aborted');
  });

  it('put what is gravest first and leave the rest in its order', () => {
    const rows = [row('a', 'successful'), row('b', 'undetermined'), row('c', 'successful'), row('d', 'failed')];
    const zone = groupRows(rows, READING).find(({ group }) => group === 'zone');
    expect(zone?.rows.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });
});
