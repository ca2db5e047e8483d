import { type Affine, composeAffine } from '../../core/units/affine.ts';
import type { BenchState } from '../Bench.ts';
import { isSameFlat } from '../state/isMotion.ts';
import { reverseMap, viewMap } from '../view/viewMap.ts';
import { panesOf } from './pictures.ts';

/**
 * How a picture painted for one state is to be moved (CSS px) so that it stands as another state asks, until that one is
 * painted; null where moving alone cannot do it: another page, two panes, a glass, a tilted page.
 */
export function carryPicture(painted: BenchState, wanted: BenchState): Affine | null {
  if (painted.view === wanted.view || isSameFlat(painted.view, wanted.view)) return null;
  const isOther =
    painted.face !== wanted.face ||
    painted.spread !== wanted.spread ||
    painted.compare !== wanted.compare ||
    painted.size !== wanted.size ||
    painted.view.flipped !== wanted.view.flipped;
  if (isOther || wanted.loupe.on || !wanted.canMark || wanted.compare === 'side-by-side') return null;
  const [pane] = panesOf(wanted);
  return composeAffine(reverseMap(viewMap(painted.view, pane)), viewMap(wanted.view, pane));
}
