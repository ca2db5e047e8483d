import { addDays } from '../../document/days.ts';
import { type Specimen, SUBSTRATES } from '../../document/specimen.ts';
import { stateOf } from '../../document/world/states.ts';
import type { Dice } from '../../units/dice.ts';
import type { Wear } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainAmendment } from '../lessons/lawfulNotes.ts';
import { drawAside } from '../materials/byCare.ts';
import { drawOne } from '../materials/chance.ts';
import { textOf } from '../parameters.ts';
import { entryText } from '../text/entryText.ts';
import { layNote, NOTE_EFFECTS, NOTE_PARAMETERS, noteLeaf } from './lawfulNote.ts';

const SUBJECTS = {
  'birth-place': 'PLACE OF BIRTH (PAGE 2) IS TO BE READ',
  residence: 'THE BEARER IS RESIDENT IN',
  replaces: 'THIS PASSPORT REPLACES PASSPORT',
} as const;
type Subject = keyof typeof SUBJECTS;

function subjectOf(parameters: Parameters): Subject {
  return textOf(parameters, 'subject') as Subject;
}

/** What each note would put in: part of the birth place, the capital, an earlier number. */
function drawEntry(subject: Subject, specimen: Specimen, dice: Dice): string {
  if (subject === 'birth-place') {
    return `${entryText(specimen, 'birthPlace')!.text} ${drawOne(dice, ['NORTH', 'OLD TOWN', 'QUAYSIDE'])}`.slice(
      0,
      40,
    );
  }
  if (subject === 'residence') return stateOf(specimen.state.code)?.capital ?? 'THE CAPITAL';
  const digit = (): string => String(dice.below(10));
  return specimen.documentNumber.replace(/[0-9]/g, digit);
}

/** Something that an authority put on record about the document or its bearer, in print, with its stamp and its seal. */
export const legalAmendment: Wear = {
  decoy: 'legal-amendment',
  parameters: {
    subject: { kind: 'choice', of: Object.keys(SUBJECTS), fallback: 'birth-place' },
    entry: { kind: 'text', pattern: /^[A-Z0-9][A-Z0-9 '-]{0,39}$/, fallback: 'PORT SELWYN OLD TOWN' },
    ...NOTE_PARAMETERS,
  },
  substrates: SUBSTRATES,
  leavesOf: noteLeaf,
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => {
    if (noteLeaf(specimen).length === 0) return 'no page for observations';
    const isMissing = subjectOf(parameters) === 'birth-place' && entryText(specimen, 'birthPlace') === null;
    return isMissing ? 'no printed birthPlace' : null;
  },
  effects: NOTE_EFFECTS,
  alter: (work, parameters, dice) => {
    const lines = [
      `AMENDMENT No ${textOf(parameters, 'register')}`,
      SUBJECTS[subjectOf(parameters)],
      textOf(parameters, 'entry'),
    ];
    return layNote(work, lines, parameters, dice);
  },
  propose: (specimen, dice, { care }) => {
    const subjects = (Object.keys(SUBJECTS) as Subject[]).filter(
      subject => subject !== 'birth-place' || entryText(specimen, 'birthPlace') !== null,
    );
    const subject = drawOne(dice, subjects);
    return { subject, entry: drawEntry(subject, specimen, dice), ...proposeNote(specimen, dice, care) };
  },
  explain: explainAmendment,
};

/** A few weeks after issue, before any control of the book, on one of the first lines, the stamp a little aslant. */
export function proposeNote(specimen: Specimen, dice: Dice, care: number): Parameters {
  const day = addDays(specimen.issueDate, 20 + dice.below(39));
  return {
    register: `${100 + dice.below(8900)}/${day.slice(2, 4)}`,
    day,
    row: 1 + dice.below(4),
    turn: drawAside(dice, care, 18, 2),
  };
}
