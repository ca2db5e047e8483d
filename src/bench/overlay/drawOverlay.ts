import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import { type Affine, applyAffine } from '../../core/units/affine.ts';
import type { BenchState } from '../Bench.ts';
import { glassMagnification, glassMiddle, layoutOf, panesOf, registration } from '../stage/pictures.ts';
import { referenceLayout } from '../state/applyChange.ts';
import type { Layout } from '../view/layBook.ts';
import { outlineArea } from '../view/outlineArea.ts';
import type { Pane } from '../view/view.ts';
import { reverseMap, viewMap } from '../view/viewMap.ts';
import { drawGlass } from './drawGlass.ts';
import { drawRuler } from './drawRuler.ts';
import { projectFace } from './projectFace.ts';
import { ACCENT_INK, doubleLine, drawElement, LIGHT_INK, round } from './svg.ts';

export type OverlayOptions = {
  readonly glass: number;
  readonly screenPxPerMm: number;
  /** Faces that are still being made: only their outline is shown. */
  readonly missing: readonly FaceId[];
  readonly words: { readonly length: (mm: number) => string; readonly magnification: (times: number) => string };
};

type Side = readonly [Pane, Layout, Affine];

/** All that lies above the picture: outlines, ruler, glass. Everything goes through the one map from mm to px. */
export function drawOverlay(state: BenchState, options: OverlayOptions): readonly SVGElement[] {
  const [own, other] = panesOf(state);
  const identity = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const sides: Side[] = [[own, layoutOf(state), identity]];
  if (other !== undefined && state.reference !== null) {
    sides.push([other, referenceLayout(state.reference), reverseMap(registration(state.reference))]);
  }
  return sides.flatMap(([pane, layout, fromBench], at) => [
    ...drawMissing(state, [pane, layout, fromBench], lightOf(state, at === 1), options.missing),
    ...(state.highlightsHidden ? [] : drawOutlines(state, [pane, layout, fromBench], at === 1)),
    ...drawRulerIn(state, pane, options),
    ...drawGlassIn(state, pane, options),
  ]);
}

function drawOutlines(state: BenchState, [pane, layout, fromBench]: Side, isReference: boolean): SVGElement[] {
  return layout.faces.flatMap(laid => {
    const project = projectFace(state, laid, pane, fromBench, lightOf(state, isReference));
    return state.highlights
      .filter(
        highlight => highlight.face === laid.face.id && (!isReference || state.reference?.source.book === state.book),
      )
      .flatMap(highlight =>
        highlight.areas.flatMap(area => {
          const points = outlineArea(area).map(project);
          if (points.some(point => point === null)) return [];
          const path = `${points.map((point, at) => `${at === 0 ? 'M' : 'L'}${round(point!.x)} ${round(point!.y)}`).join('')}Z`;
          return [
            drawElement(
              'g',
              { 'data-highlight': highlight.id },
              doubleLine(path, highlight.strong ? 2.2 : 1.2, highlight.strong ? ACCENT_INK : LIGHT_INK),
            ),
          ];
        }),
      );
  });
}

function lightOf({ light, reference }: BenchState, isReference: boolean): Light {
  return (isReference ? reference?.light : null) ?? light;
}

/** A sheet of paper in the dark, until the page itself is there. */
function drawMissing(
  state: BenchState,
  [pane, layout, fromBench]: Side,
  light: Light,
  missing: readonly FaceId[],
): SVGElement[] {
  const { width, height } = state.book;
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  return layout.faces
    .filter(laid => missing.includes(laid.face.id))
    .flatMap(laid => {
      const project = projectFace(state, laid, pane, fromBench, light);
      const points = corners.map(([x, y]) => project({ x, y }));
      if (points.includes(null)) return [];
      const path = points.map(point => `${round(point!.x)},${round(point!.y)}`).join(' ');
      return [
        drawElement('polygon', {
          points: path,
          fill: LIGHT_INK,
          'fill-opacity': 0.07,
          stroke: LIGHT_INK,
          'stroke-opacity': 0.22,
        }),
      ];
    });
}

function drawRulerIn(state: BenchState, pane: Pane, { words }: OverlayOptions): SVGElement[] {
  const { ruler, view } = state;
  if (!ruler.on || ruler.from === null) return [];
  const map = viewMap(view, pane);
  const length = ruler.to === null ? 0 : Math.hypot(ruler.to.x - ruler.from.x, ruler.to.y - ruler.from.y);
  const to = ruler.to === null ? null : applyAffine(map, ruler.to);
  return [drawRuler(applyAffine(map, ruler.from), to, view.pxPerMm, words.length(length))];
}

function drawGlassIn(state: BenchState, pane: Pane, { glass, screenPxPerMm, words }: OverlayOptions): SVGElement[] {
  if (!state.loupe.on) return [];
  const magnification = glassMagnification(state, screenPxPerMm);
  return [
    drawGlass({
      middle: glassMiddle(state, pane, state.loupe.at),
      radius: glass / 2,
      pxPerMm: magnification * screenPxPerMm,
      label: words.magnification(magnification),
      isHeld: state.loupe.held,
    }),
  ];
}
