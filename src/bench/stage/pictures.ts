import { NO_TILT } from '../../core/appearance/scene.ts';
import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import {
  type Affine,
  applyAffine,
  composeAffine,
  type Position,
  scaleAbout,
  turnAbout,
} from '../../core/units/affine.ts';
import { intersectBoxes } from '../../core/units/box.ts';
import { deg, mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import type { BenchState } from '../Bench.ts';
import type { MapSource } from '../maps/MapSource.ts';
import { faceBox } from '../view/faceBox.ts';
import { type LaidFace, type Layout, layBook, mapBox } from '../view/layBook.ts';
import { boxSeenTilted, tiltFace } from '../view/tiltFace.ts';
import type { Pane } from '../view/view.ts';
import { reverseMap, scaleOf, toDevice, viewMap } from '../view/viewMap.ts';

/** A part of the target in device px: a box, or a disc inscribed in it. */
export type Window = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
};

/** One face of one source seen through one window; the shots of the backend and the sheets to ask for follow from it. */
export type Picture = {
  readonly source: MapSource;
  readonly face: FaceId;
  readonly light: Light;
  readonly size: { readonly width: number; readonly height: number };
  /** Landscape mm of the face to device px. */
  readonly view: Affine;
  /** Landscape mm about which the page tilts. */
  readonly pivot: Position;
  readonly window: Window;
  /** The part of the face the window shows, mm; null where it shows none. */
  readonly seen: Box | null;
  readonly part: 'page' | 'glass';
  readonly isReference: boolean;
  readonly ground: boolean;
  readonly mix: 1 | 'difference';
  /** False for what is only kept ready: the other half of a blink. */
  readonly shown: boolean;
  /** How the tilt of the bench is written in the frame of the face. */
  readonly tilt: { readonly x: number; readonly y: number };
};

export type Scene = {
  readonly state: BenchState;
  readonly source: MapSource;
  /** Diameter of the glass, CSS px. */
  readonly glass: number;
  readonly screenPxPerMm: number;
  /** Whether a blink now shows the reference. */
  readonly blinked: boolean;
};

type Side = {
  readonly source: MapSource;
  readonly light: Light;
  readonly layout: Layout;
  readonly toCss: Affine;
  readonly fromBench: Affine;
  readonly pane: Pane;
};

/** The panes of the host in CSS px: one, or two beside each other (one above the other where that leaves more room). */
export function panesOf(
  state: Pick<BenchState, 'size' | 'compare' | 'reference'>,
): readonly [Pane] | readonly [Pane, Pane] {
  const { width, height } = state.size;
  if (state.compare !== 'side-by-side' || state.reference === null) return [{ x: 0, y: 0, width, height }];
  const gap = 2;
  if (width >= height) {
    const half = Math.floor((width - gap) / 2);
    return [
      { x: 0, y: 0, width: half, height },
      { x: half + gap, y: 0, width: width - half - gap, height },
    ];
  }
  const half = Math.floor((height - gap) / 2);
  return [
    { x: 0, y: 0, width, height: half },
    { x: 0, y: half + gap, width, height: height - half - gap },
  ];
}

/** Places of the reference's bench to places of ours, as registered. */
export function registration(reference: { readonly shift: Position; readonly turn: number }): Affine {
  const turn = turnAbout({ x: 0, y: 0 }, deg(reference.turn));
  return { ...turn, e: turn.e + reference.shift.x, f: turn.f + reference.shift.y };
}

/** While something is compared, one page lies on the bench. */
export function layoutOf(state: Pick<BenchState, 'book' | 'face' | 'spread' | 'compare'>): Layout {
  return layBook(state.book, state.face, state.spread && state.compare === null);
}

/** Magnification the glass truly has: never less than half as much again as the view around it. */
export function glassMagnification(state: Pick<BenchState, 'loupe' | 'view'>, screenPxPerMm: number): number {
  return Math.min(40, Math.max(state.loupe.magnification, (1.5 * state.view.pxPerMm) / screenPxPerMm));
}

/** Everything on the screen, in the order in which it is painted. */
export function composePictures(scene: Scene): readonly Picture[] {
  const { state, source } = scene;
  const panes = panesOf(state);
  const identity = scaleAbout({ x: 0, y: 0 }, 1);
  const own: Side = {
    source,
    light: state.light,
    layout: layoutOf(state),
    toCss: viewMap(state.view, panes[0]),
    fromBench: identity,
    pane: panes[0],
  };
  const { reference, compare } = state;
  if (reference === null || compare === null) {
    return [...pagesOf(scene, own, {}), ...glassOf(scene, own, {})];
  }
  const registered = registration(reference);
  const pane = panes[1] ?? panes[0];
  const other: Side = {
    source: reference.source,
    light: reference.light ?? state.light,
    layout: layBook(reference.source.book, reference.face, false),
    toCss: composeAffine(registered, viewMap(state.view, pane)),
    fromBench: reverseMap(registered),
    pane,
  };
  const [mine, theirs] = [
    { shown: compare !== 'blink' || !scene.blinked },
    {
      isReference: true,
      shown: compare !== 'blink' || scene.blinked,
      ...(compare === 'difference' ? { mix: 'difference' as const } : {}),
    },
  ];
  return [
    ...pagesOf(scene, own, mine),
    ...pagesOf(scene, other, theirs),
    ...glassOf(scene, own, mine),
    ...glassOf(scene, other, theirs),
  ];
}

type Extras = { readonly shown?: boolean; readonly isReference?: boolean; readonly mix?: 'difference' };

function pagesOf(scene: Scene, side: Side, extras: Extras): readonly Picture[] {
  const { ratio } = scene.state.size;
  const [left, top] = [Math.round(side.pane.x * ratio), Math.round(side.pane.y * ratio)];
  const window = {
    x: left,
    y: top,
    width: Math.round((side.pane.x + side.pane.width) * ratio) - left,
    height: Math.round((side.pane.y + side.pane.height) * ratio) - top,
    round: false,
  };
  return facesThrough(scene, side, toDevice(side.toCss, ratio), window, 'page', extras);
}

function glassOf(scene: Scene, side: Side, extras: Extras): readonly Picture[] {
  const { state, glass, screenPxPerMm } = scene;
  if (!state.loupe.on) return [];
  const { ratio } = state.size;
  const middle = glassMiddle(state, side.pane, state.loupe.at);
  const larger = (glassMagnification(state, screenPxPerMm) * screenPxPerMm) / state.view.pxPerMm;
  const magnified = composeAffine(side.toCss, scaleAbout(middle, larger));
  const window = {
    x: Math.round((middle.x - glass / 2) * ratio),
    y: Math.round((middle.y - glass / 2) * ratio),
    width: Math.round(glass * ratio),
    height: Math.round(glass * ratio),
    round: true,
  };
  return facesThrough(scene, side, toDevice(magnified, ratio), window, 'glass', extras);
}

/** Where the middle of the glass lies on the screen (CSS px) when it lies on a place of the bench. */
export function glassMiddle(state: Pick<BenchState, 'view'>, pane: Pane, at: Position): Position {
  return applyAffine(viewMap(state.view, pane), at);
}

function facesThrough(
  scene: Scene,
  side: Side,
  toTarget: Affine,
  window: Window,
  part: Picture['part'],
  { shown = true, isReference = false, mix }: Extras,
): readonly Picture[] {
  const { book } = side.source;
  const { state } = scene;
  const isTilted = side.light === 'tilt';
  return side.layout.faces.map((laid, at) => {
    const flat = composeAffine(laid.toBench, toTarget);
    const pivot = pivotOn(laid, side.fromBench, state);
    const lean = tiltFace(composeAffine(side.fromBench, laid.fromBench), pivot, isTilted ? state.tilt : NO_TILT);
    const view = isTilted ? composeAffine(lean.spin, flat) : flat;
    const own = isTilted || window.round ? window : halfWindow(window, side, at, toTarget);
    const seen = isTilted ? boxSeenTilted(view, pivot, lean.tilt, window) : seenFlat(view, own);
    return {
      source: side.source,
      face: laid.face.id,
      light: side.light,
      size: { width: book.width, height: book.height },
      view,
      pivot,
      tilt: lean.tilt,
      window: own,
      seen: intersectBoxes(seen ?? faceBox(book), faceBox(book)),
      part,
      isReference,
      ground: (at === 0 || own !== window) && mix === undefined,
      mix: mix ?? 1,
      shown,
    };
  });
}

/** In a spread that lies square each face has the window to its own side of the spine, so that each throws its shadow on the bench. */
function halfWindow(window: Window, { layout, source }: Side, at: number, toTarget: Affine): Window {
  if (layout.faces.length < 2 || (Math.abs(toTarget.a) > 1e-9 && Math.abs(toTarget.b) > 1e-9)) return window;
  const [own, other] = [at, 1 - at].map(index => {
    const { toBench } = layout.faces[index]!;
    return applyAffine(composeAffine(toBench, toTarget), { x: source.book.width / 2, y: 0.5 });
  });
  const spine = applyAffine(toTarget, { x: 0, y: 0 });
  return cutWindow(window, spine, own!, other!);
}

/** The part of a window on that side of the spine on which `own` lies. */
function cutWindow(window: Window, spine: Position, own: Position, other: Position): Window {
  if (Math.abs(own.x - other.x) >= Math.abs(own.y - other.y)) {
    const cut = Math.min(window.x + window.width, Math.max(window.x, Math.round(spine.x)));
    return own.x < spine.x
      ? { ...window, width: cut - window.x }
      : { ...window, x: cut, width: window.x + window.width - cut };
  }
  const cut = Math.min(window.y + window.height, Math.max(window.y, Math.round(spine.y)));
  return own.y < spine.y
    ? { ...window, height: cut - window.y }
    : { ...window, y: cut, height: window.y + window.height - cut };
}

/** The page tilts about the place in the middle of the view, so that what one looks at stays in sight. */
export function pivotOn(laid: LaidFace, fromBench: Affine, state: Pick<BenchState, 'view'>): Position {
  return applyAffine(laid.fromBench, applyAffine(fromBench, state.view.centre));
}

function seenFlat(view: Affine, window: Window): Box {
  const onTarget = { x: mm(window.x), y: mm(window.y), width: mm(window.width), height: mm(window.height) };
  return mapBox(reverseMap(view), onTarget);
}

/** Device px that one mm of the face becomes. */
export function neededScale(picture: Pick<Picture, 'view'>): number {
  return scaleOf(picture.view);
}
