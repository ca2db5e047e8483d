import { describe, expect, it } from 'vitest';
import { agedChildPhoto } from '../../../../src/core/alterations/wear/agedChildPhoto.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';

const specimen = sampleSpecimen();

function bornOn(birthDate: string) {
  return { ...specimen, issueDate: '2012-04-16', holder: { ...specimen.holder, birthDate } };
}

describe('a picture of a child', () => {
  it('is in no document issued to somebody of age', () => {
    const obstacle = (day: string) => agedChildPhoto.obstacle?.(bornOn(day), {}) ?? null;
    expect(obstacle('1994-04-17')).toBeNull();
    expect(obstacle('1994-04-16')).toContain('was 18');
    expect(obstacle('1974-08-12')).toContain('was 37');
  });

  it('is nothing that happened to a page, and says how old the holder was', () => {
    expect(agedChildPhoto.leavesOf(specimen, {})).toEqual([]);
    expect(agedChildPhoto.presents(specimen, {})).toEqual({});
    expect(agedChildPhoto.explain(bornOn('1996-01-02'), {}).en).toContain('issued in 2012, when the holder was 16');
  });
});
