import type { Light } from '../../core/document/lights.ts';
import { type Affine, applyAffine, composeAffine, type Position } from '../../core/units/affine.ts';
import type { BenchState } from '../Bench.ts';
import { pivotOn } from '../stage/pictures.ts';
import type { LaidFace } from '../view/layBook.ts';
import { seenFromFace, tiltFace } from '../view/tiltFace.ts';
import type { Pane } from '../view/view.ts';
import { reverseMap, viewMap } from '../view/viewMap.ts';

/** A place of a face (mm) to CSS px of the host, through the tilt where there is one; null behind the viewer. */
export function projectFace(
  state: BenchState,
  laid: LaidFace,
  pane: Pane,
  fromBench: Affine,
  light: Light = state.light,
): (at: Position) => Position | null {
  const toCss = composeAffine(laid.toBench, composeAffine(reverseMap(fromBench), viewMap(state.view, pane)));
  if (light !== 'tilt' || (state.tilt.x === 0 && state.tilt.y === 0)) return at => applyAffine(toCss, at);
  const pivot = pivotOn(laid, fromBench, state);
  const lean = tiltFace(composeAffine(fromBench, laid.fromBench), pivot, state.tilt);
  return at => {
    const seen = seenFromFace(lean, pivot, at);
    return seen === null ? null : applyAffine(toCss, seen);
  };
}
