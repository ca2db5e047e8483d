import { describe, expect, it } from 'vitest';
import type { PairSite } from '../../../src/core/alterations/act.ts';
import type { ActDeed } from '../../../src/core/alterations/deed.ts';
import { stillContradicts } from '../../../src/core/exercises/stillContradicts.ts';
import { sampleSpecimen } from '../document/sampleSpecimen.ts';

const specimen = sampleSpecimen();
const face = 'data.verso';
const pair: PairSite = {
  kind: 'pair',
  first: { kind: 'region', face, areas: [] },
  second: { kind: 'region', face, areas: [] },
  fact: 'birthDate',
};
const typed = (text: string): ActDeed => ({
  class: 'mechanical-erasure',
  seed: 1,
  parameters: { field: 'birthDate', text },
});
const zone: ActDeed = { class: 'mrz-recomputed', seed: 2, parameters: { line: 2, column: 14, text: '79' } };

describe('a contradiction between the printed entry and the zone', () => {
  it('EXE-23 is a sign while the copies differ, and none once another act has made up for it', () => {
    const judge = (...acts: readonly ActDeed[]): boolean => stillContradicts(pair, { acts, wear: [] }, specimen);
    expect(judge(typed('12 AUG 1979'))).toBe(true);
    expect(judge(zone)).toBe(true);
    expect(judge(typed('12 AUG 1979'), zone)).toBe(false);
    expect(judge(typed('12 AUG 1978'), zone)).toBe(true);
    expect(judge()).toBe(false);
  });

  it('EXE-23 says nothing of signs that rest on no copy', () => {
    const region = { kind: 'region', face, areas: [] } as const;
    expect(stillContradicts(region, { acts: [], wear: [] }, specimen)).toBe(true);
  });
});
