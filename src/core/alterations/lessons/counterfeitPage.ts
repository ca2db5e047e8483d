import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { textOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

export function explainCopy(specimen: Specimen, parameters: Parameters): Text {
  const mark =
    textOf(parameters, 'watermark') === 'printed'
      ? 'the watermark is printed in grey, to be seen in daylight as well'
      : 'there is no watermark';
  const beads = hasFeature(specimen, 'L2') ? ' or coaxial' : '';
  const film = textOf(parameters, 'film') === 'pouch' ? 'Clear film over it shines as the page should, but ' : '';
  const gone = `nothing answers oblique${beads} light: no relief, no seal, no device that moves.`;
  return say(
    'The whole leaf has been scanned and printed anew: everything a scanner sees is there, and nothing it does not see.',
    `Under ultraviolet the office paper glows blue-white and no invisible print comes up; against the light ${mark}.`,
    film === '' ? capital(gone) : film + gone,
    'In infrared the machine-readable zone fades with all other print. Paper that went through the wash glows too, but keeps its watermark, its fibres and its invisible print.',
  );
}

export const COPY_CHECKS: readonly Text[] = [
  { en: 'Look at fine lines and microprint under the loupe: dots of four colours stand where lines should.' },
  { en: 'Compare brightness under ultraviolet, paper and hinge with the next leaf of the same book.' },
  { en: 'Look for the zone in infrared.' },
  { en: 'Compare number, stitching and index marks of the leaf with the rest of the book.' },
];

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
