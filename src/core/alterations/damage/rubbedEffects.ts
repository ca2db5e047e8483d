import type { Effect } from '../act.ts';
import { stateEffects } from '../materials/stating.ts';

/** What rubbing and typing anew do: the film and the print go, fibres and a pit show, the sheet is thinner, dye lies on it. */
export const RUBBED_EFFECTS: readonly Effect[] = [
  ...stateEffects('body', { add: ['through'] }),
  ...stateEffects('laminate', {
    replace: ['albedo', 'uv365', 'uv254', 'surface', 'ovd', 'coat'],
    multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
    add: ['surface'],
  }),
];
