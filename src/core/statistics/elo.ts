import type { Measured } from './measured.ts';
import { measured, undefinedFor } from './measured.ts';

/** An ability or a difficulty in logits, and how many answers it has seen. */
export type EloRating = { readonly value: number; readonly answers: number };

/** K(n) = start / (1 + decay n): large for a newcomer, small for a well-known. */
export type EloStep = { readonly start: number; readonly decay: number };

export const ELO_STEP: EloStep = { start: 1, decay: 0.05 };

/** The chance that this ability solves that difficulty, both in logits. */
export function expectScore(ability: number, difficulty: number): number {
  return 1 / (1 + Math.exp(difficulty - ability));
}

export function stepAfter(answers: number, step: EloStep = ELO_STEP): number {
  return step.start / (1 + step.decay * answers);
}

/** Both ratings after one answer; `score` is 0 to 1, and each side moves by its own step. */
export function updateElo(
  person: EloRating,
  item: EloRating,
  score: number,
  step: EloStep = ELO_STEP,
): Measured<{ readonly person: EloRating; readonly item: EloRating }> {
  if (!Number.isFinite(person.value + item.value + score)) return undefinedFor('statistics/not-finite');
  const possible = score >= 0 && score <= 1 && person.answers >= 0 && item.answers >= 0;
  if (!possible || !(step.start > 0) || !(step.decay >= 0)) return undefinedFor('statistics/out-of-range');
  const surprise = score - expectScore(person.value, item.value);
  return measured({
    person: move(person, surprise, step),
    item: move(item, -surprise, step),
  });
}

function move(rating: EloRating, surprise: number, step: EloStep): EloRating {
  return { value: rating.value + stepAfter(rating.answers, step) * surprise, answers: rating.answers + 1 };
}
