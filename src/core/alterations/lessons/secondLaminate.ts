import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

export function explainSecondLaminate(specimen: Specimen, parameters: Parameters): Text {
  const inset = numberOf(parameters, 'inset').toFixed(1);
  const beads = hasFeature(specimen, 'L2') ? ', and in coaxial light the beads of the first film answer weakly' : '';
  return say(
    'A second film covers the whole page, over the one it was issued with; a page has one film, and another is put on to hide or to hold what was done beneath it.',
    `In oblique light a second edge runs about ${inset} mm inside the page’s edge, beside that of the first film; the page looks milky, and against the light a little darker.`,
    `Under ultraviolet everything that glows does so weakly${beads}; the diffractive device shines dully when the page is tilted.`,
    'A film dulled by years of use has the same single edge as ever: it is scratched and soiled where hands touch it, not veiled evenly from edge to edge.',
  );
}

export const SECOND_LAMINATE_CHECKS: readonly Text[] = [
  { en: 'Count the edges of film along the three free sides of the page in oblique light.' },
  { en: 'Feel for a step, and for a page stiffer than the model’s.' },
  { en: 'Examine everything that lies under the added film: portrait, entries and machine-readable zone.' },
  { en: 'Compare the brightness of the ultraviolet print with that on the pages without film.' },
];
