import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

export function explainSubstitution(specimen: Specimen, parameters: Parameters): Text {
  const thickness = Math.round(numberOf(parameters, 'thickness'));
  const film =
    textOf(parameters, 'film') === 'relaid'
      ? 'the film over it was opened, and what it carries no longer meets at the cut'
      : 'the film over it carries nothing of what the rest of the page shows';
  const ground =
    textOf(parameters, 'ground') === 'copied'
      ? 'Behind the face the page’s background is imitated, but its lines do not meet those of the page at the edge.'
      : null;
  const crossed = hasFeature(specimen, 'P14') ? 'The dry seal and the' : 'The';
  return say(
    `The portrait of the holder has been exchanged for a photograph of somebody else, pasted in over it; ${film}.`,
    ground,
    `Oblique light shows a step of about ${thickness} micrometres all round and unevenness beneath; against the light the rectangle is dense, and under ultraviolet its paper glows as no paper of this page does.`,
    `${crossed} print that ran from the portrait across the page stop at its edge, and in infrared its dyes pale where the genuine portrait keeps its darks.`,
    'Film that heat has loosened may stand off a portrait too, but then the print, the seal and the device run on beneath it without a break.',
  );
}

export const SUBSTITUTION_CHECKS: readonly Text[] = [
  { en: 'Compare the portrait with the second image of the holder on the same page.' },
  { en: 'Follow the seal, the ultraviolet print and the diffractive device across the edge of the portrait.' },
  { en: 'Hold apparent age and sex against the printed entries and the machine-readable zone.' },
  { en: 'Compare the portrait with the picture in the chip, and both with the person.' },
];
