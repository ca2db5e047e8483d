import type { Endorsement, Stamp, Visa } from '../../document/endorsement.ts';
import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Parameters } from '../deed.ts';
import { drawOne } from '../materials/chance.ts';
import { type Parameter, textOf } from '../parameters.ts';

type Kind = Endorsement['kind'];

/** The visa or stamp something is done on, by its id. */
export function targetParameter(fallback: string): Parameter {
  return { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, fallback };
}

export function findTarget({ endorsements = [] }: Specimen, parameters: Parameters): Endorsement | undefined {
  return endorsements.find(({ id }) => id === textOf(parameters, 'target'));
}

/** Why nothing can be done on the target; null where it is there and of the kind. */
export function missingTarget(specimen: Specimen, parameters: Parameters, kind: Kind): string | null {
  const found = findTarget(specimen, parameters);
  if (found === undefined) return `the book holds no visa or stamp ${textOf(parameters, 'target')}`;
  return found.kind === kind ? null : `${found.id} is a ${found.kind}, not a ${kind}`;
}

export function stampOf(specimen: Specimen, parameters: Parameters): Stamp {
  const found = findTarget(specimen, parameters);
  if (found?.kind !== 'stamp') throw new Error(missingTarget(specimen, parameters, 'stamp') ?? 'no stamp');
  return found;
}

export function visaOf(specimen: Specimen, parameters: Parameters): Visa {
  const found = findTarget(specimen, parameters);
  if (found?.kind !== 'visa') throw new Error(missingTarget(specimen, parameters, 'visa') ?? 'no visa');
  return found;
}

/** The leaf it lies on; none where it is not there. */
export function leafOfTarget(specimen: Specimen, parameters: Parameters): readonly string[] {
  const found = findTarget(specimen, parameters);
  return found === undefined ? [] : [parseFaceId(found.face).leaf];
}

/** One of those of a kind, by chance; the fallback where the book holds none. */
export function drawTarget({ endorsements = [] }: Specimen, kind: Kind, fallback: string, dice: Dice): string {
  const ids = endorsements.filter(other => other.kind === kind).map(({ id }) => id);
  return ids.length === 0 ? fallback : drawOne(dice, ids);
}

/** The book as if one of its visas or stamps had never been there. */
export function withoutEndorsement(specimen: Specimen, id: string): Specimen {
  return { ...specimen, endorsements: (specimen.endorsements ?? []).filter(other => other.id !== id) };
}
