import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { hasFeature, say } from './wording.ts';

/** Share of glue from which it is seen at once. */
const MUCH_GLUE = 0.4;

export function explainLifted(specimen: Specimen, parameters: Parameters): Text {
  const corner = textOf(parameters, 'corner') === 'lower-left' ? 'lower left' : 'lower right';
  const glue = numberOf(parameters, 'residue') >= MUCH_GLUE ? 'glue glows in streaks' : 'a little glue glows';
  const beads = hasFeature(specimen, 'L2') ? ' In coaxial light the pattern of beads is broken there.' : '';
  return say(
    `The film has been peeled off from the ${corner} corner and pressed back: that makes the page beneath it reachable, whether or not anything on it was changed.`,
    `Oblique light shows waves, bubbles and the ridge at which the film still held; under ultraviolet ${glue}, and what the film carries lies beside its place.${beads}`,
    'Heat or a wet pocket can loosen a corner too: then there are round blisters alone, nothing is glued, torn or moved, and every pattern meets its continuation.',
  );
}

export const LIFTED_CHECKS: readonly Text[] = [
  { en: 'Read everything that lies under the lifted part as if it had been altered, with the zone beside it.' },
  { en: 'Follow each line of the film’s print across the edge of the patch.' },
  { en: 'Feel along the free edges for film that is not sealed.' },
];
