import { SUBSTRATES } from '../../document/specimen.ts';
import type { Wear } from '../act.ts';
import { explainNameChange } from '../lessons/lawfulNotes.ts';
import { drawOne } from '../materials/chance.ts';
import { textOf } from '../parameters.ts';
import { layNote, NOTE_EFFECTS, NOTE_PARAMETERS, noteLeaf } from './lawfulNote.ts';
import { proposeNote } from './legalAmendment.ts';

const GROUNDS = { marriage: 'BY MARRIAGE', divorce: 'BY DIVORCE', decree: 'BY DECREE' } as const;
const NAMES = ['ARDEN', 'BRUNEL', 'CALDER', 'DORN', 'HALE', 'MARLOWE', 'ORSINI', 'SEABORN', 'VANCE', 'WREN'];

/** A surname that changed after issue, put on record by the office; data page and zone rightly keep the old one. */
export const nameChangeNote: Wear = {
  decoy: 'name-change-note',
  parameters: {
    surname: { kind: 'text', pattern: /^[A-Z][A-Z '-]{0,38}$/, fallback: 'CALDER' },
    ground: { kind: 'choice', of: Object.keys(GROUNDS), fallback: 'marriage' },
    ...NOTE_PARAMETERS,
  },
  substrates: SUBSTRATES,
  leavesOf: noteLeaf,
  people: () => [],
  presents: () => ({}),
  obstacle: (specimen, parameters) => {
    if (noteLeaf(specimen).length === 0) return 'no page for observations';
    return specimen.holder.primary === textOf(parameters, 'surname') ? 'the same name as before' : null;
  },
  effects: NOTE_EFFECTS,
  alter: (work, parameters, dice) => {
    const ground = GROUNDS[textOf(parameters, 'ground') as keyof typeof GROUNDS];
    const lines = [
      'THE SURNAME OF THE BEARER IS NOW',
      textOf(parameters, 'surname'),
      `${ground}, REGISTER No ${textOf(parameters, 'register')}`,
    ];
    return layNote(work, lines, parameters, dice);
  },
  propose: (specimen, dice, { care }) => ({
    surname: drawOne(
      dice,
      NAMES.filter(name => name !== specimen.holder.primary),
    ),
    ground: drawOne(dice, Object.keys(GROUNDS)),
    ...proposeNote(specimen, dice, care),
  }),
  explain: explainNameChange,
};
