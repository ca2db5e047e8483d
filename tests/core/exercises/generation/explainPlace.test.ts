import { describe, expect, it } from 'vitest';
import { explainPlace } from '../../../../src/core/exercises/generation/explainPlace.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { PEOPLE } from '../../portrait/people.ts';

const specimen = sampleSpecimen();
const issued = { ...specimen, holder: { ...specimen.holder, person: 'bako-nirem' } };
const deed = { class: 'impostor', seed: 1, parameters: { person: 'koffi-adanel' } } as const;

describe('the words of a place', () => {
  it('say of an impostor where the two faces differ', () => {
    expect(explainPlace(deed, issued, PEOPLE).en).toContain('how far the ears stand off the head');
  });

  it('say nothing of faces nobody knows', () => {
    expect(explainPlace(deed, issued, []).en).not.toContain('there the two faces differ');
  });
});
