import { type Specimen, SUBSTRATES } from '../../document/specimen.ts';
import type { Wear } from '../act.ts';

/** Years at which a face has done growing. */
const GROWN = 18;

/** Whole years of life on the day of issue. */
function ageAtIssue({ holder, issueDate }: Specimen): number {
  const birthday = holder.birthDate.slice(5) <= issueDate.slice(5) ? 0 : 1;
  return Number(issueDate.slice(0, 4)) - Number(holder.birthDate.slice(0, 4)) - birthday;
}

/** The picture is of a child, lawfully so: the book was issued then and the holder has grown up. Nothing happened to the page. */
export const agedChildPhoto: Wear = {
  decoy: 'aged-child-photo',
  parameters: {},
  substrates: SUBSTRATES,
  leavesOf: () => [],
  people: () => [],
  presents: () => ({}),
  obstacle: specimen => {
    const age = ageAtIssue(specimen);
    return age < GROWN ? null : `the holder was ${age} at issue, no child any more`;
  },
  effects: [],
  alter: ({ parts }) => parts,
  propose: () => ({}),
  explain: specimen => ({
    en:
      `The document was issued in ${specimen.issueDate.slice(0, 4)}, when the holder was ${ageAtIssue(specimen)}: the picture shows a ` +
      'face that was still growing. Since then the jaw has lengthened and widened, nose and brow have come forward and the ' +
      'cheeks have lost their fullness; hair and a beard change more than all that. What does not change is what to compare: ' +
      'the shape of the ears and their lobes, the distance and slant of the eyes, the outline of the lips, moles and where ' +
      'they lie. An impostor differs just there; the page itself answers every lamp as it did at issue.',
  }),
};
