import type { ActDeed } from '../../alterations/deed.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Identity } from '../../portrait/identity.ts';
import type { Person } from '../../portrait/person.ts';
import { tellApart } from '../../portrait/tellApart.ts';
import { travellersOf } from '../holderRelation.ts';
import { explainAct } from './explainCase.ts';

/** What an act has to say of itself, and of an impostor where the two faces differ. */
export function explainPlace(deed: ActDeed, specimen: Specimen, people: readonly Person[]): Text {
  const told = explainAct(deed, specimen);
  if (deed.class !== 'impostor') return told;
  const faceOf = (id: string | undefined): Identity | undefined => people.find(person => person.id === id)?.identity;
  const [holder, traveller] = [faceOf(specimen.holder.person), faceOf(travellersOf([deed], specimen).at(-1))];
  const faces = holder === undefined || traveller === undefined ? null : tellApart(holder, traveller);
  return faces === null ? told : { en: `${told.en} ${faces.en}` };
}
