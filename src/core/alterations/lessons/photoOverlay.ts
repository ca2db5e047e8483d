import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

/** µm from which the edge of a film is felt by a fingernail. */
const FELT = 40;

export function explainOverlay(specimen: Specimen, parameters: Parameters): Text {
  const thickness = Math.round(numberOf(parameters, 'thickness'));
  const felt = thickness >= FELT ? ', high enough for a fingernail to catch' : '';
  const muted = hasFeature(specimen, 'E4')
    ? ' what runs from the portrait across the page is muted where the film lies'
    : ' the page’s own print is muted where the film lies';
  return say(
    'A thin film with somebody else’s face lies over the portrait, on top of the laminate.',
    `In oblique light its lip runs all round the portrait, about ${thickness} micrometres high${felt}; against the light the rectangle is darker, and under ultraviolet${muted}.`,
    'Infrared tells most: the dyes of the film let it pass, and the face that was printed at issue shows through.',
    'A worn laminate may be scratched or blistered too, but wear has no straight second edge round the portrait and never hides another face.',
  );
}

export const OVERLAY_CHECKS: readonly Text[] = [
  { en: 'Compare the large portrait with the second, smaller one: the film covers only the first.' },
  { en: 'Compare the face seen in white light with the face seen in infrared.' },
  { en: 'Follow the edge of the portrait in oblique light from all sides.' },
  { en: 'Compare the portrait with the picture in the chip, and both with the person.' },
];
