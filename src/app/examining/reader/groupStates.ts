import type { Attempted, ReadingState } from '../../../bench/reading/Reading.ts';
import type { CheckGroup, CheckRow, CheckState } from '../../../core/reader/page/inspection.ts';

/** The groups in the order in which an officer wants them: what stands for the page, then the fields. */
export const SHOWN_GROUPS: readonly CheckGroup[] = [
  'model',
  'expiry',
  'infrared',
  'ultraviolet',
  'zone',
  'visual',
  'second-opinion',
];

/** The rows of one group and the light they come to together. */
export type CheckedGroup = {
  readonly group: CheckGroup;
  readonly state: CheckState;
  /** Nothing is known yet, and it is being read. */
  readonly isWaiting: boolean;
  readonly rows: readonly CheckRow[];
};

/** What decides over a group, the gravest first. A check that was not made leaves a group to those that were. */
const GRAVEST: readonly CheckState[] = ['failed', 'aborted', 'undetermined', 'successful'];

/** Whether somebody should look at it. */
export function isTelling({ state }: Pick<CheckRow, 'state'>): boolean {
  return state === 'failed' || state === 'undetermined';
}

function rankOf({ state }: Pick<CheckRow, 'state'>): number {
  return state === 'failed' ? 0 : state === 'undetermined' ? 1 : 2;
}

/** The part of a reading a group is made of; the rows come only once it is there. */
export function partOf(
  group: CheckGroup,
  { zone, page, visual, secondOpinion }: Pick<ReadingState, 'zone' | 'page' | 'visual' | 'secondOpinion'>,
): Attempted<unknown> {
  if (group === 'visual') return visual;
  if (group === 'second-opinion') return secondOpinion;
  return group === 'zone' || group === 'expiry' ? zone : page;
}

export function groupState(rows: readonly Pick<CheckRow, 'state'>[], part: Attempted<unknown>['state']): CheckState {
  const found = GRAVEST.find(state => rows.some(row => row.state === state));
  return found ?? (part === 'failed' || part === 'cancelled' ? 'aborted' : 'not-performed');
}

/** All groups, those without rows among them; in each what is gravest comes first. */
export function groupRows(
  rows: readonly CheckRow[],
  reading: Pick<ReadingState, 'zone' | 'page' | 'visual' | 'secondOpinion'>,
): readonly CheckedGroup[] {
  return SHOWN_GROUPS.map(group => {
    const own = rows.filter(row => row.group === group).toSorted((a, b) => rankOf(a) - rankOf(b));
    const part = partOf(group, reading).state;
    const state = groupState(own, part);
    return { group, state, isWaiting: state === 'not-performed' && part === 'waiting', rows: own };
  });
}
