import type { Act, Wear } from '../alterations/act.ts';
import { ACTS } from '../alterations/actTable.ts';
import { presentedBy } from '../alterations/alterLeaf.ts';
import type { ActDeed, WearDeed } from '../alterations/deed.ts';
import { readParameters } from '../alterations/parameters.ts';
import { WEAR } from '../alterations/wearTable.ts';
import type { DataRule, Finding } from '../document/dataRule.ts';
import type { Specimen } from '../document/specimen.ts';
import { reportOf } from '../document/world/stolenBlanks.ts';
import { isSameValue } from '../units/isSameValue.ts';
import { type Case, caseRule } from './caseRules.ts';
import type { Exercise } from './exercise.ts';
import { travellersOf } from './holderRelation.ts';

type Filed = { readonly path: string; readonly deed: ActDeed | WearDeed; readonly doing: Act | Wear | undefined };

function deedsOf({ acts, wear }: Exercise): readonly Filed[] {
  return [
    ...acts.map((deed, index) => ({ path: `acts[${index}]`, deed, doing: ACTS[deed.class] })),
    ...wear.map((deed, index) => ({ path: `wear[${index}]`, deed, doing: WEAR[deed.decoy] })),
  ];
}

/** What stands against a deed: that nobody can draw it, its parameters, or the document it is to be done on. */
function judgeDeed({ path, deed, doing }: Filed, specimen: Specimen): readonly Finding[] {
  if (doing === undefined) {
    const [member, name, known] =
      'class' in deed ? ['class', deed.class, Object.keys(ACTS)] : ['decoy', deed.decoy, Object.keys(WEAR)];
    return [{ path: `${path}.${member}`, expected: `one of ${known.join(', ')}`, found: name }];
  }
  const read = readParameters(doing.parameters, deed.parameters);
  if (!read.ok) {
    return read.failures.map(failure => ({ ...failure, path: `${path}.parameters.${failure.path}` }));
  }
  if (!doing.substrates.includes(specimen.substrate)) {
    return [{ path, expected: `a page of ${doing.substrates.join(' or ')}`, found: specimen.substrate }];
  }
  const obstacle = doing.obstacle?.(specimen, read.value) ?? null;
  return obstacle === null
    ? []
    : [{ path: `${path}.parameters`, expected: 'a deed the document allows', found: obstacle }];
}

const deedsPossible = caseRule(
  'deed-impossible',
  'every act and every wear is one there is, with parameters in their ranges, and can be done on the document',
  ({ exercise, specimen }) => deedsOf(exercise).flatMap(filed => judgeDeed(filed, specimen)),
);

const presentedAsDone = caseRule(
  'presented-otherwise',
  'what an exercise presents is what its deeds make of the document as issued',
  ({ exercise, specimen }) => {
    if (deedsOf(exercise).some(filed => judgeDeed(filed, specimen).length > 0)) return [];
    const expected = presentedBy(specimen, exercise);
    if (isSameValue(expected, exercise.presented)) return [];
    return [{ path: 'presented', expected: JSON.stringify(expected), found: JSON.stringify(exercise.presented) }];
  },
);

const travellerKnown = caseRule(
  'traveller-unexplained',
  'the traveller is the holder of the document, or the person whom an act of impostor or an exchanged portrait names',
  ({ exercise, specimen }) => {
    if (deedsOf(exercise).some(filed => judgeDeed(filed, specimen).length > 0)) return [];
    const people = travellersOf(exercise.acts, specimen);
    const found = exercise.traveller.person;
    return people.includes(found) ? [] : [{ path: 'traveller.person', expected: people.join(' or '), found }];
  },
);

const blankTaken = caseRule(
  'reported-blank-unexplained',
  'a number among blanks reported stolen by the control date is that of a stolen blank, or of a document reported itself',
  ({ exercise, specimen }) => {
    const { state, documentNumber } = specimen;
    const isExplained = exercise.key.status === 'reported' || exercise.acts.some(act => act.class === 'stolen-blank');
    if (isExplained || reportOf(state.code, documentNumber, exercise.controlDate) === null) return [];
    return [{ path: 'issued.documentNumber', expected: 'a number of no stolen blank', found: documentNumber }];
  },
);

/** What deeds must keep towards the document they are done on. */
export const DEED_RULES: readonly DataRule<Case>[] = [deedsPossible, presentedAsDone, travellerKnown, blankTaken];
