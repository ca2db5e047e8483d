import { describe, expect, it } from 'vitest';
import {
  isStepDone,
  nextStep,
  previousStep,
  TOUR_STEPS,
  type TourLook,
} from '../../../../src/app/drill/tour/tourSteps.ts';
import type { Mark } from '../../../../src/core/marks/mark.ts';

const VIEW = { centre: { x: 0, y: 0 }, pxPerMm: 6, angle: 0, flipped: false };
const LOUPE = { on: false, at: { x: 0, y: 0 }, magnification: 6, held: false };
const NOTHING: TourLook = { bench: { view: VIEW, light: 'white', loupe: LOUPE }, fitted: 6, marks: [], step: null };
const MARK: Mark = {
  id: 'a',
  sequence: 0,
  place: { kind: 'person' },
  family: 'portrait',
  class: null,
  confidence: 3,
  light: 'oblique',
};

function look(change: Partial<TourLook>): TourLook {
  return { ...NOTHING, ...change };
}

describe('the steps of the tour', () => {
  it('are none of them done on a bench nobody has touched', () => {
    expect(TOUR_STEPS.filter(step => isStepDone(step, NOTHING))).toEqual([]);
  });

  it('are done by hand, each by its own deed', () => {
    const done: readonly (readonly [(typeof TOUR_STEPS)[number], TourLook])[] = [
      ['closer', look({ bench: { ...NOTHING.bench, view: { ...VIEW, pxPerMm: 6.7 } } })],
      ['oblique', look({ bench: { ...NOTHING.bench, light: 'oblique' } })],
      ['uv365', look({ bench: { ...NOTHING.bench, light: 'uv365' } })],
      ['loupe', look({ bench: { ...NOTHING.bench, loupe: { ...LOUPE, on: true } } })],
      ['mark', look({ marks: [MARK] })],
      ['verdict', look({ step: 5 })],
    ];
    for (const [step, seen] of done) {
      expect(TOUR_STEPS.filter(other => isStepDone(other, seen))).toEqual([step]);
    }
    expect(isStepDone('name', look({ marks: [MARK] }))).toBe(false);
    expect(isStepDone('name', look({ marks: [{ ...MARK, class: 'photo-substitution' }] }))).toBe(true);
  });

  it('lead forth and back, and stop at both ends', () => {
    expect(nextStep('closer')).toBe('oblique');
    expect(nextStep('verdict')).toBe('verdict');
    expect(previousStep('oblique')).toBe('closer');
    expect(previousStep('closer')).toBe('closer');
  });
});
