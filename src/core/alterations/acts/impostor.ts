import type { FeatureTerm } from '../../document/featureTerms.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, Circumstances, RegionSite } from '../act.ts';
import { textOf } from '../parameters.ts';

/** The holder's faces on the page: the portrait and the ghost. */
const FACES: readonly FeatureTerm[] = ['E1', 'E3'];

/** From the people the most like the holder on, a quarter of them: the better done, the nearer to the head of the list. */
function proposePerson(dice: Dice, { care, people }: Circumstances): string {
  const reach = Math.max(1, Math.ceil(people.length / 4));
  const first = Math.round((1 - care) * (people.length - reach));
  const person = people[first + dice.below(reach)];
  if (person === undefined) throw new Error('nobody stands ready to be an impostor');
  return person;
}

function facesOf({ features }: Specimen): readonly RegionSite[] {
  return features
    .filter(({ term }) => FACES.includes(term))
    .map(({ face, areas }) => ({ kind: 'region', face, areas }));
}

function explain({ holder }: Specimen) {
  const name = `${holder.secondary} ${holder.primary}`.trim();
  return {
    en: `The passport is genuine and nothing was done to it: it was issued to ${name}, born ${printDay(holder.birthDate)}. The person presenting it is somebody else. No lamp tells, because the document has nothing to tell; the face does. Compare feature by feature what years, weight, hair and glasses do not change: the shape of the ears, the distance and slant of the eyes, the bridge and base of the nose, the line of the lips, scars and moles. A rightful holder may look older, thinner or tired, but those features agree.`,
  };
}

/** A genuine document in the hands of somebody it was not issued to. */
export const impostor: Act = {
  class: 'impostor',
  parameters: {
    person: { kind: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, fallback: 'rafi-dastan' },
  },
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: () => [],
  people: () => [],
  presents: () => ({}),
  obstacle: ({ holder }, parameters) =>
    textOf(parameters, 'person') === holder.person ? 'the holder is no impostor in a passport of their own' : null,
  effects: [],
  changes: [],
  leaves: ['entry', 'mrz', 'portrait', 'ghost', 'signature', 'number-print', 'perforation', 'chip'],
  alter: ({ parts }) => parts,
  sites: specimen => {
    const faces = facesOf(specimen);
    return {
      main: { kind: 'person' },
      alternatives: faces.map(second => ({ kind: 'pair', first: { kind: 'person' }, second })),
      neutral: faces,
      trace: [],
      tolerance: 2,
    };
  },
  propose: (_specimen, dice, circumstances) => ({ person: proposePerson(dice, circumstances) }),
  explain,
  crossChecks: [
    { en: 'Hold the portrait against the person, feature by feature, beginning with the ears and the eyes.' },
    {
      en: 'Ask for what only the holder knows without looking: date and place of birth, the journey, the last stamps.',
    },
    { en: 'Have the person sign, and hold the hand against the signature on the page.' },
    { en: 'Hold height, age and manner of speaking against what the entries say of the holder.' },
  ],
};
