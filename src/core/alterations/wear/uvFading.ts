import { SIDES } from '../../document/face.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Laid } from '../../press/recipe/Desk.ts';
import { mm } from '../../units/length.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { drawBetween } from '../materials/chance.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { boxRing, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { numberOf } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

function alter({ specimen, parts }: Work, parameters: Parameters) {
  const { width, height } = faceSizeOf(specimen);
  const face = ringPath(boxRing({ x: mm(0), y: mm(0), width: mm(width), height: mm(height) }));
  const item = fillItem(face, { uvDim: 1 - numberOf(parameters, 'share') });
  const placed = SIDES.flatMap(side =>
    placeOnLeaf([{ where: 'here', layer: 'personalisation', item } satisfies Laid], side, width),
  );
  return [...parts, { element: null, placed }];
}

/** Years in daylight: what glows in the sheet and on it has lost a share of its light, everywhere alike. Print within the film keeps it. */
export const uvFading: Wear = {
  decoy: 'uv-fading',
  parameters: {
    leaf: LEAF_PARAMETER,
    share: { kind: 'number', unit: 'share', from: 0.1, to: 0.8, fallback: 0.5 },
  },
  substrates: ['paper-laminate', 'polycarbonate'],
  leafOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: stateEffects('personalisation', { multiply: ['uv365', 'uv254'] }),
  alter,
  propose: (_specimen, dice) => ({ leaf: 'data', share: drawBetween(dice, 0.3, 0.65) }),
};
