import { FACE_SIZES } from '../../../src/core/document/formats.ts';
import { type Key, keySchema } from '../../../src/core/exercises/key.ts';
import { type Mark, markSchema } from '../../../src/core/marks/mark.ts';
import type { Verdict, VerdictStep } from '../../../src/core/marks/verdict.ts';
import type { Booklet } from '../../../src/core/scoring/booklet.ts';
import type { CaseScore } from '../../../src/core/scoring/caseScore.ts';
import type { PreparedKey } from '../../../src/core/scoring/preparedKey.ts';
import { prepareKey } from '../../../src/core/scoring/prepareKey.ts';
import { scoreCase } from '../../../src/core/scoring/scoreCase.ts';

/** A TD3 booklet with a data page, its back, and a cover. */
export const BOOKLET: Booklet = { ...FACE_SIZES.TD3, faces: ['data.recto', 'data.verso', 'cover.recto'] };

export const rectangle = (x: number, y: number, width: number, height: number) => ({
  kind: 'rectangle',
  x,
  y,
  width,
  height,
});
export const pin = (x: number, y: number) => ({ kind: 'pin', x, y });

/** A key region on the data page. */
export const on = (shape: object, face = 'data.recto') => ({ kind: 'region', face, areas: [shape] });
/** A marked region on the data page. */
export const at = (shape: object, face = 'data.recto') => ({ kind: 'region', face, shape });

/** A key place of weight 1, class photo-substitution, tolerance 2 mm. */
export function makePlace(id: string, main: object, change: object = {}): object {
  return {
    id,
    class: 'photo-substitution',
    weight: 1,
    tolerance: 2,
    main,
    alternatives: [],
    visibility: {},
    explanation: { en: 'x' },
    ...change,
  };
}

export const PHOTO = makePlace('photo', on(rectangle(10, 20, 35, 45)));
export const STAMP = makePlace('stamp', on(rectangle(90, 10, 25, 25)), { class: 'stamp-counterfeit' });

export function makeKey(places: readonly object[], change: object = {}): Key {
  return keySchema.parse({
    referRequired: true,
    urgentReason: null,
    documentClass: 'forged',
    holderRelation: 'rightful',
    status: 'valid',
    places,
    neutral: [],
    ...change,
  });
}

export function prepare(places: readonly object[], change: object = {}): PreparedKey {
  const prepared = prepareKey(makeKey(places, change), BOOKLET);
  if (!prepared.ok) throw new Error(prepared.failures[0]?.code ?? '');
  return prepared.value;
}

export const GENUINE = { referRequired: false, documentClass: 'authentic' };

let made = 0;
/** A mark of its own id in the order of making: photo-substitution, confidence 3, white light. */
export function makeMark(place: object, change: object = {}): Mark {
  made++;
  const given = { id: `t${made}`, sequence: made, family: 'portrait', class: 'photo-substitution', confidence: 3 };
  return markSchema.parse({ ...given, light: 'white', place, ...change });
}

export function verdictOf(step: VerdictStep | null, urgent: Verdict['urgent'] = null): Verdict {
  return { step, urgent };
}

export function score(key: PreparedKey, marks: readonly Mark[], step: VerdictStep | null = 5): CaseScore {
  return scoreCase(key, { marks, verdict: verdictOf(step) });
}

/** Each mark's fate by id, for telling assertions. */
export function fates(result: CaseScore): Record<string, string> {
  return Object.fromEntries([
    ...result.findings.map(({ markId, placeId }) => [markId, placeId]),
    ...result.falseMarks.map(({ markId }) => [markId, 'false']),
    ...result.duplicates.map(id => [id, 'duplicate']),
    ...result.ignored.map(id => [id, 'ignored']),
    ...result.dropped.map(({ markId, reason }) => [markId, reason]),
  ]);
}
