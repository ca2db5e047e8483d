import { SIDES } from '../../document/face.ts';
import type { Layer } from '../../press/display/item.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import type { Laid } from '../../press/recipe/Desk.ts';
import { mm } from '../../units/length.ts';
import type { Wear, Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { explainFading } from '../lessons/innocentWear.ts';
import { drawByCare } from '../materials/byCare.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { boxRing, ringPath } from '../materials/ring.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf } from '../parameters.ts';
import { LEAF_PARAMETER, leafParameter } from './leafParameter.ts';

/** Of what the sheet loses, the share that print within the film loses too. */
const IN_FILM = 0.5;

function alter({ specimen, parts }: Work, parameters: Parameters): readonly LeafPart[] {
  const { width, height } = faceSizeOf(specimen);
  const face = ringPath(boxRing({ x: mm(0), y: mm(0), width: mm(width), height: mm(height) }));
  const share = numberOf(parameters, 'share');
  const film = 1 - IN_FILM * share;
  const lay = (layer: Layer, uvDim: number): Laid => ({ where: 'here', layer, item: fillItem(face, { uvDim }) });
  const faded = [lay('personalisation', (1 - share) / film), lay('laminate', film)];
  return SIDES.reduce((laid, side) => layUnderOverprint(laid, side, placeOnLeaf(faded, side, width)), parts);
}

/** Years in daylight: what glows in the sheet and on it has lost a share of its light, everywhere alike; print within the film about half of that. */
export const uvFading: Wear = {
  decoy: 'uv-fading',
  parameters: {
    leaf: LEAF_PARAMETER,
    share: { kind: 'number', unit: 'share', from: 0.1, to: 0.8, fallback: 0.5 },
  },
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: leafParameter,
  people: () => [],
  presents: () => ({}),
  effects: [
    ...stateEffects('personalisation', { multiply: ['uv365', 'uv254'] }),
    ...stateEffects('laminate', { multiply: ['uv365', 'uv254'] }),
  ],
  alter,
  propose: (_specimen, dice, { care }) => ({ leaf: 'data', share: drawByCare(dice, care, 0.72, 0.2) }),
  explain: explainFading,
};
