import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { FacePart } from '../acts/overprintPatch.ts';
import type { Parameters } from '../deed.ts';
import { textOf } from '../parameters.ts';
import { say } from './wording.ts';

const PARTS: Readonly<Record<FacePart, string>> = {
  hair: 'The hair',
  brows: 'The band of the eyebrows',
  beard: 'The lower face, where a beard would be,',
  jaw: 'The line of the jaw',
};

export function explainOverprint(_specimen: Specimen, parameters: Parameters): Text {
  const infrared =
    textOf(parameters, 'ink') === 'carbon'
      ? 'in infrared its black stands out darker than that of the portrait, whose own inks pale there'
      : 'in infrared the added ink falls away and what was printed at issue stands there again';
  return say(
    `${PARTS[textOf(parameters, 'part') as FacePart]} of the portrait has been printed over, so that it resembles somebody else; the rest of the face is as issued.`,
    `The tones of the patch do not run on into those beside it, it shines otherwise in oblique light, and under ultraviolet it is a dull patch over print that glows; ${infrared}.`,
    'Under the loupe a second set of dots, coarser and at another angle, lies over the first.',
    'A portrait rubbed by long use loses tone, evenly and at its high places: it never gains a feature, and the second portrait has worn with it.',
  );
}

export const OVERPRINT_CHECKS: readonly Text[] = [
  { en: 'Compare hair, brows, jaw and beard of the large portrait with those of the second one, feature by feature.' },
  { en: 'Compare the patch in white light with the same patch in infrared.' },
  { en: 'Look for a second set of dots under the loupe, at the edge of the patch.' },
  { en: 'Compare the portrait with the picture in the chip, and both with the person.' },
];
