import { presentedBy } from '../../alterations/alterLeaf.ts';
import type { WearDeed } from '../../alterations/deed.ts';
import { applyRules } from '../../document/dataRule.ts';
import type { Endorsement } from '../../document/endorsement.ts';
import type { Issue } from '../../document/issueTo.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import { validityOn } from '../../document/validity.ts';
import type { Failure } from '../../units/failure.ts';
import { DEED_RULES } from '../deedRules.ts';
import { deriveKey } from '../deriveKey.ts';
import type { Exercise } from '../exercise.ts';
import { EXERCISE_RULES } from '../exerciseRules.ts';
import { travellersOf } from '../holderRelation.ts';
import type { Key, KeyPlace } from '../key.ts';
import { KEY_RULES } from '../keyRules.ts';
import { QUESTIONS } from './briefWords.ts';
import { explainCase, explainExpiry } from './explainCase.ts';
import { explainPlace } from './explainPlace.ts';
import type { Stock } from './generated.ts';
import type { PlannedAct } from './searchCare.ts';

/** A case before it has a key: the book made out, what befell it, and who brings it. */
export type Draft = {
  readonly id: string;
  readonly model: Specimen;
  /** Everybody there is, to say how a traveller differs from the holder. */
  readonly people: Stock['people'];
  /** The book as issued and endorsed. */
  readonly specimen: Specimen;
  readonly issue: Issue;
  readonly endorsements: readonly Endorsement[] | null;
  readonly controlDate: string;
  readonly brief: Text;
  readonly wear: readonly WearDeed[];
  readonly acts: readonly PlannedAct[];
};

const SOURCE = { mark: 'M', reference: 'traces as examiners know them, to be confirmed by a document expert' } as const;

/** The whole exercise with its exact key; what is seen of it is foretold. */
export function assembleCase(draft: Draft): Exercise {
  const { specimen, controlDate } = draft;
  const acts = draft.acts.map(({ deed }) => deed);
  const { wear } = draft;
  const bare: Exercise = {
    kind: 'loupe/exercise',
    version: 1,
    id: draft.id,
    specimen: draft.model.id,
    issued: draft.issue,
    ...(draft.endorsements === null ? {} : { endorsements: draft.endorsements }),
    controlDate,
    traveller: { person: travellerOf(draft), brief: draft.brief },
    question: { en: QUESTIONS[0]! },
    acts,
    wear,
    presented: presentedBy(specimen, { acts, wear }),
    key: blankKey(draft),
    explanation: { en: '…' },
    source: SOURCE,
  };
  const key = deriveKey(bare, specimen);
  const keyed = { ...bare, key };
  return { ...keyed, explanation: explainCase(keyed, specimen) };
}

/** What stands against a case by the rules of exercises; a generator draws anew then. */
export function judgeCase(exercise: Exercise, specimen: Specimen): readonly Failure[] {
  return [
    ...applyRules(KEY_RULES, exercise, exercise.id),
    ...applyRules([...EXERCISE_RULES, ...DEED_RULES], { exercise, specimen }, exercise.id),
  ];
}

/** Whoever was put into the portrait stands there, as that is what it was put in for; or an impostor; or the holder. */
function travellerOf({ acts, specimen }: Draft): string {
  const deeds = acts.map(({ deed }) => deed);
  return travellersOf(deeds, specimen).at(-1) ?? specimen.holder.person;
}

function blankKey(draft: Draft): Key {
  const { specimen, people, controlDate, acts } = draft;
  const isExpired = acts.length === 0 && validityOn(controlDate, specimen) === 'expired';
  const expired = isExpired ? [blankPlace(1, 'expired', {}, explainExpiry(specimen, controlDate))] : [];
  return {
    referRequired: false,
    urgentReason: null,
    documentClass: 'authentic',
    holderRelation: 'rightful',
    status: 'valid',
    places: [
      ...acts.map(({ deed, visibility }, at) =>
        blankPlace(at + 1, deed.class, visibility ?? {}, explainPlace(deed, specimen, people)),
      ),
      ...expired,
    ],
    neutral: [],
  };
}

function blankPlace(
  number: number,
  name: KeyPlace['class'],
  visibility: KeyPlace['visibility'],
  explanation: Text,
): KeyPlace {
  return {
    id: `place-${number}`,
    class: name,
    weight: 1,
    tolerance: 2,
    main: { kind: 'document', scope: 'document' },
    alternatives: [],
    visibility,
    explanation,
  };
}
