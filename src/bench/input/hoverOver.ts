import type { Position } from '../../core/units/affine.ts';
import type { BenchChange, BenchState } from '../Bench.ts';
import { panesOf } from '../stage/pictures.ts';
import { toBenchPoint } from '../view/viewMap.ts';
import { lampAt } from './gestures.ts';

/** What follows a pointer that hovers: the glass, the lamp, the open end of the ruler; null where nothing does. `isDown`: a button is held. */
export function hoverOver(state: BenchState, point: Position, isDown: boolean): BenchChange | null {
  const { loupe, tool, light, ruler, view } = state;
  const place = toBenchPoint(view, panesOf(state)[0], point);
  const change: BenchChange = {
    ...(loupe.on && !loupe.held ? { loupe: { at: place } } : {}),
    ...(tool === 'lamp' && light === 'oblique' && !isDown ? { lamp: lampAt(state, point) } : {}),
    ...(tool === 'ruler' && ruler.open && !isDown ? { ruler: { to: place } } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}
