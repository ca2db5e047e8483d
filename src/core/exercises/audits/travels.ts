import { checkHistory } from '../../document/travel/checkHistory.ts';
import type { Audit, AuditedCase, AuditFinding } from './audit.ts';

/** Travels that are worth a question are so in some books; in more than this share they make every book suspect. */
const ODD_SHARE = 0.25;

export const travels: Audit = {
  name: 'travels',
  description: 'visas and stamps that authorities put into a book do not contradict one another, and are seldom odd',
  check: ({ cases }) => [...cases.flatMap(contradictions), ...oddities(cases)],
};

function historyOf({ exercise, specimen }: AuditedCase): ReturnType<typeof checkHistory> {
  return checkHistory({ ...specimen, endorsements: exercise.endorsements ?? [] }, exercise.controlDate);
}

function contradictions(one: AuditedCase): readonly AuditFinding[] {
  return historyOf(one)
    .filter(({ weight }) => weight === 'contradiction')
    .map(({ sentence }) => ({
      audit: travels.name,
      severity: 'error',
      sentence: { en: `${one.exercise.id}: ${sentence.en}` },
      advice: {
        en: 'Mend or leave out the stamp or visa: what authorities put into a book is lawful, acts come after.',
      },
      exercises: [one.exercise.id],
    }));
}

function oddities(cases: readonly AuditedCase[]): readonly AuditFinding[] {
  const odd = cases.filter(one => historyOf(one).length > 0).map(({ exercise }) => exercise.id);
  if (odd.length / cases.length <= ODD_SHARE) return [];
  return [
    {
      audit: travels.name,
      severity: 'warning',
      sentence: {
        en: `The travels of ${odd.length} of ${cases.length} books are worth a question, as few true ones are.`,
      },
      advice: { en: 'Draw journeys and pages so that most books raise no question.' },
      exercises: odd,
    },
  ];
}
