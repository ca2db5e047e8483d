import { ACTS } from '../../alterations/actTable.ts';
import { parametersOf } from '../../alterations/alterLeaf.ts';
import { LIGHTS, type Light } from '../../document/lights.ts';
import type { KeyPlace } from '../key.ts';
import type { Audit, Audited, AuditedCase, AuditFinding } from './audit.ts';

/** CIEDE2000 from which a difference is seen (SCORING.md 0b). */
export const SEEN = 2;

export const visibleKeys: Audit = {
  name: 'visible-key',
  description: 'every place of a key can be seen in a light the audience has, or found by reading or comparing',
  check: audited =>
    audited.cases.flatMap(one =>
      one.exercise.key.places.flatMap(place => {
        const judged = judgePlace(place, one, audited);
        return judged === null ? [] : [{ audit: visibleKeys.name, exercises: [one.exercise.id], ...judged }];
      }),
    ),
};

type Judged = Pick<AuditFinding, 'severity' | 'sentence' | 'advice'>;

function judgePlace(place: KeyPlace, { exercise, specimen }: AuditedCase, { lights }: Audited): Judged | null {
  const { id, class: name, visibility } = place;
  const where = `${exercise.id}: the place ${id} (${name})`;
  if (Object.keys(visibility).length === 0) {
    const deed = exercise.acts.find(act => act.class === name);
    const leavesNothing = deed === undefined || ACTS[name]?.leavesOf(specimen, parametersOf(deed)).length === 0;
    if (leavesNothing || isTold(place)) return null;
    return {
      severity: 'warning',
      sentence: { en: `Nobody knows whether ${where} can be seen: its visibility was never measured.` },
      advice: { en: 'Run npm run exercises, or generate with --verify, so that a drawing measures it.' },
    };
  }
  const shows = (light: Light): boolean => (visibility[light] ?? 0) >= SEEN;
  if (lights.some(shows) || isTold(place)) return null;
  const others = LIGHTS.filter(shows);
  if (others.length === 0) {
    return {
      severity: 'error',
      sentence: { en: `${where} is seen in no light at all: ${tellBest(place)}.` },
      advice: { en: 'Do the act with less care, on a larger place, or leave the case out.' },
    };
  }
  return {
    severity: 'error',
    sentence: { en: `${where} is seen in ${others.join(', ')} only, and this audience has ${lights.join(', ')}.` },
    advice: { en: 'Give the audience one of those lamps, or leave the case to those who have it.' },
  };
}

/** A contradiction is read, a person is looked at, a book or reader place needs no lamp. */
function isTold({ main, alternatives }: KeyPlace): boolean {
  return [main, ...alternatives].some(({ kind }) => kind === 'pair' || kind === 'row' || kind === 'person');
}

function tellBest({ visibility }: KeyPlace): string {
  const [best] = LIGHTS.toSorted((a, b) => (visibility[b] ?? 0) - (visibility[a] ?? 0));
  return `the most is ${visibility[best!] ?? 0} in ${best}, where ${SEEN} is needed`;
}
