import { SIDES } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

export function explainHandling(_specimen: Specimen, parameters: Parameters): Text {
  const fold =
    textOf(parameters, 'corner') === 'none'
      ? null
      : `The line across the ${textOf(parameters, 'corner') === 'lower-left' ? 'lower left' : 'lower right'} corner is an old fold: a soft ridge on one face and a valley on the other, with the print unbroken over it.`;
  return say(
    'Years of pockets and counters: hairline scratches, rubbed film, and grime that creeps in from the free edges and most of all where a thumb turns the page.',
    fold,
    'It looks like rubbing out, but an erasure keeps to one entry, thins the paper so that it is light against the lamp, and breaks what glows; wear lies over everything alike and stops at nothing.',
  );
}

export function explainDelamination(specimen: Specimen, parameters: Parameters): Text {
  const corner = textOf(parameters, 'corner') === 'lower-left' ? 'lower left' : 'lower right';
  const device = hasFeature(specimen, 'L3')
    ? 'the film’s ultraviolet print runs on through them'
    : 'the print runs on beneath them';
  return say(
    `Heat has loosened the film at the ${corner} corner: round blisters, crowded at the corner and smaller farther in.`,
    `It resembles a film that was lifted and pressed back, but ${device}, nothing has moved, no glue glows, no fibre is torn, and no ridge marks where somebody stopped peeling.`,
    'Blisters over an entry are still a reason to read that entry twice.',
  );
}

export function explainWash(_specimen: Specimen, parameters: Parameters): Text {
  const strength = numberOf(parameters, 'strength') >= 0.6 ? 'strongly' : 'faintly';
  return say(
    `The leaf went through a washing machine: under ultraviolet the whole sheet glows ${strength}, its free edges most, because paper drinks up the brightener of washing powder.`,
    'The print is a little paler all over and the sheet is cockled; watermark, fibres and invisible print are where they belong.',
    'A copy on office paper glows from edge to edge alike and has none of these, and a patch treated with a solvent ends in a halo round one entry: here nothing ends.',
  );
}

export function explainStain(_specimen: Specimen, parameters: Parameters): Text {
  const face = textOf(parameters, 'side') === SIDES[0] ? 'front' : 'back';
  return say(
    `A drink was spilled on the ${face} of the leaf: a brown patch with a darker rim that went through to the other face, where it is paler.`,
    'Coffee dims what glows evenly and is all but clear in infrared; every line of the background runs through it, and the letters in it are whole.',
    'A stain left by washing out an entry keeps to that entry, bleaches or smears its background, and under ultraviolet or infrared shows what stood there before.',
  );
}

export function explainFading(_specimen: Specimen, parameters: Parameters): Text {
  const share = Math.round(10 * numberOf(parameters, 'share')) * 10;
  return say(
    `Years of daylight took about ${share} per cent of the light from everything that glows in the sheet, and about half of that from the print within the film.`,
    'Dull ultraviolet print makes one think of a copy or of a second film, but here each colour and line is there and in register, paper stays dark, and no light other than ultraviolet shows a difference.',
    'Compare other leaves of the book: those that lay open to the same light have faded as much.',
  );
}

export function explainSunFade(_specimen: Specimen, parameters: Parameters): Text {
  const strength = numberOf(parameters, 'strength') >= 0.6 ? 'much' : 'a little';
  return say(
    `The book lay in the sun: the dye of the cover has lost ${strength} of its colour as far as the light reached, up to the soft shadow of something that lay on it, and pages are yellow along their open edges.`,
    'A cover of another shade makes one think of an exchanged one, but here the pale and the dark part pass into one another in the same grain, the foil is whole, and stitching and end leaves are undisturbed.',
    'A reproduced cover is one wrong colour all over, with paint where the foil should be.',
  );
}

export function explainCurl(_specimen: Specimen, parameters: Parameters): Text {
  const place =
    textOf(parameters, 'place') === 'edge'
      ? 'along its free edge'
      : `at its ${textOf(parameters, 'place') === 'lower-left' ? 'lower left' : 'lower right'} corner`;
  return say(
    `The leaf no longer lies flat ${place}: in oblique light broad soft waves of light and shade run over it, print, paper and film together.`,
    'Film that was lifted makes waves too, but they are narrow, stop at a ridge, and stand on one face alone; a curl bends the whole leaf, so that a ridge here is a valley on the other side.',
    'No ultraviolet, infrared or light from behind shows any of it.',
  );
}
