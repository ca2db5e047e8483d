import { actOf } from '../alterations/actTable.ts';
import { parametersOf } from '../alterations/alterLeaf.ts';
import type { ActDeed } from '../alterations/deed.ts';
import { textOf } from '../alterations/parameters.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Exercise } from './exercise.ts';
import type { Key } from './key.ts';

/** Documents nobody with the right to do so ever made out: no holder of them is vouched for. */
const NEVER_ISSUED: readonly Key['documentClass'][] = ['counterfeit', 'stolen-blank', 'pseudo'];

/** Who may stand at the counter with the document of an exercise: an impostor, or the holder and whoever an act put in. */
export function travellersOf(acts: readonly ActDeed[], { holder }: Specimen): readonly string[] {
  const impostors = acts.filter(act => act.class === 'impostor').map(act => textOf(parametersOf(act), 'person'));
  return impostors.length > 0 ? impostors : [holder.person, ...acts.flatMap(peopleIn)];
}

/** Whose document it is, as far as deeds decide it; what only an author can know stands as long as the key founds it. */
export function holderRelationOf(
  { acts, traveller, key }: Exercise,
  { places, documentClass }: Pick<Key, 'places' | 'documentClass'>,
): Key['holderRelation'] {
  const hasClass = (name: string): boolean => places.some(place => place.class === name);
  if (hasClass('impostor')) return 'impostor';
  if (key.holderRelation === 'impostor' && hasClass('morphed-portrait')) return 'impostor';
  if (NEVER_ISSUED.includes(documentClass)) return 'unknown';
  if (acts.some(act => peopleIn(act).includes(traveller.person))) return 'unknown';
  return key.holderRelation === 'unknown' && documentClass !== 'authentic' ? 'unknown' : 'rightful';
}

function peopleIn(act: ActDeed): readonly string[] {
  return actOf(act.class).people(parametersOf(act));
}
