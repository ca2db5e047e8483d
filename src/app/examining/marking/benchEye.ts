import type { Bench, BenchState } from '../../../bench/Bench.ts';
import { glassSize } from '../../../bench/stage/looks.ts';
import { glassMagnification, glassMiddle, layoutOf, panesOf } from '../../../bench/stage/pictures.ts';
import { LIFE_SIZE } from '../../../bench/view/fitView.ts';
import type { Pane } from '../../../bench/view/view.ts';
import { scaleOf } from '../../../bench/view/viewMap.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { type Affine, applyAffine, composeAffine, type Position, scaleAbout } from '../../../core/units/affine.ts';

/** One way of looking at the faces on the bench: through a window, each face by its map, or point by point where it is tilted. */
export type Eye = {
  readonly window:
    | ({ readonly kind: 'pane'; readonly hole: Glass | null } & Pane)
    | { readonly kind: 'glass'; readonly middle: Position; readonly radius: number };
  readonly mapOf: (face: FaceId) => Affine | null;
  readonly project: ((face: FaceId, at: Position) => Position | null) | null;
  /** A point of the host as this eye sees it. */
  readonly see: (point: Position) => Position;
};

export type Glass = { readonly middle: Position; readonly radius: number; readonly times: number };

/** The glass as it lies on the screen; null while it is off. */
export function glassOn(state: BenchState): Glass | null {
  if (!state.loupe.on) return null;
  const times = (glassMagnification(state, LIFE_SIZE) * LIFE_SIZE) / state.view.pxPerMm;
  return { middle: glassMiddle(state, panesOf(state)[0], state.loupe.at), radius: glassSize(state) / 2, times };
}

export function shownFaces(state: BenchState): readonly FaceId[] {
  return layoutOf(state).faces.map(laid => laid.face.id);
}

/** The eyes of the bench: the bare one, which sees nothing through the glass, and the glass where it is on. */
export function eyesOf(bench: Bench): readonly Eye[] {
  const state = bench.getState();
  const glass = glassOn(state);
  const pane: Eye = {
    window: { kind: 'pane', hole: glass, ...panesOf(state)[0] },
    mapOf: bench.mapOf,
    project: state.canMark ? null : bench.pointOf,
    see: point => point,
  };
  return glass === null ? [pane] : [pane, eyeOfGlass(pane, glass)];
}

function eyeOfGlass({ mapOf, project }: Eye, glass: Glass): Eye {
  const enlarge = scaleAbout(glass.middle, glass.times);
  return {
    window: { kind: 'glass', ...glass },
    mapOf: face => {
      const map = mapOf(face);
      return map === null ? null : composeAffine(map, enlarge);
    },
    project:
      project === null
        ? null
        : (face, at) => {
            const point = project(face, at);
            return point === null ? null : applyAffine(enlarge, point);
          },
    see: point => applyAffine(enlarge, point),
  };
}

/** CSS px of one mm of the page. */
export function pxPerMmOf(bench: Bench, face: FaceId): number {
  const map = bench.mapOf(face);
  return map === null ? bench.getState().view.pxPerMm : scaleOf(map);
}
