import type { Bench } from '../../../bench/Bench.ts';
import { mapBox } from '../../../bench/view/layBook.ts';
import { reverseMap, scaleOf } from '../../../bench/view/viewMap.ts';
import type { Bounds } from '../../../core/document/bounds.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { PIN_RADIUS } from '../../../core/marks/rasteriseMark.ts';
import { shapeBounds } from '../../../core/marks/tools/finishShape.ts';
import { type Affine, applyAffine, type Position } from '../../../core/units/affine.ts';
import { mm } from '../../../core/units/length.ts';
import { type Eye, eyesOf } from './benchEye.ts';
import { pathOf, type ShownMark, traceShape } from './markPaths.ts';

/** Widths in CSS px of the dark rim and of the light line over it; what is in hand is bolder, never merely of another colour. */
const WEIGHTS = { plain: [3.6, 1.6], hovered: [5.4, 2.6], chosen: [6, 3] } as const;
export type Weight = keyof typeof WEIGHTS;

export const RIM = 'rgba(9, 13, 17, 0.85)';
export const LINE = '#ffffff';
export const CHOSEN = '#ffd24a';

/** More numbers than this at once are noise; then only those in hand are written. */
const LABELS_MOST = 160;

/** Marks made ready to be painted many times, those that look alike together. */
export type MarkSheet = { readonly groups: readonly Group[] };

type Group = {
  readonly face: FaceId;
  readonly weight: Weight;
  readonly entries: readonly Entry[];
};
type Entry = {
  readonly label: string;
  readonly bounds: Bounds;
  readonly shape: ShownMark['places'][number]['shape'];
  readonly path: Path2D;
};

/** Sorts marks by face and look, the bolder last, so that they lie on top. */
export function prepareMarks(marks: readonly ShownMark[], weightOf: (id: string) => Weight): MarkSheet {
  const groups = new Map<string, Group & { readonly entries: Entry[] }>();
  for (const mark of marks) {
    const weight = weightOf(mark.id);
    for (const [at, { face, shape }] of mark.places.entries()) {
      const key = `${face} ${weight}`;
      const group = groups.get(key) ?? { face, weight, entries: [] };
      const suffix = mark.places.length > 1 ? 'ab'.charAt(at) : '';
      group.entries.push({ label: `${mark.label}${suffix}`, bounds: shapeBounds(shape), shape, path: pathFor(shape) });
      groups.set(key, group);
    }
  }
  const order = Object.keys(WEIGHTS);
  return { groups: [...groups.values()].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight)) };
}

/** A shape is never changed, so its path is made once. */
const paths = new WeakMap<Entry['shape'], Path2D>();

function pathFor(shape: Entry['shape']): Path2D {
  const known = paths.get(shape);
  if (known !== undefined) return known;
  const path = pathOf(shape);
  paths.set(shape, path);
  return path;
}

/** Paints marks as the bare eye and the glass see them. */
export function paintMarks(context: CanvasRenderingContext2D, bench: Bench, ...sheets: readonly MarkSheet[]): void {
  for (const eye of eyesOf(bench)) {
    lookThrough(context, eye, () => {
      for (const sheet of sheets) {
        for (const group of sheet.groups) paintGroup(context, eye, group);
        paintLabels(context, eye, sheet);
      }
    });
  }
}

/** Paints within the window of an eye. */
export function lookThrough(context: CanvasRenderingContext2D, { window }: Eye, paint: () => void): void {
  const round = window.kind === 'glass' ? window : window.hole;
  context.save();
  context.beginPath();
  if (window.kind === 'pane') context.rect(window.x, window.y, window.width, window.height);
  if (round !== null) {
    context.moveTo(round.middle.x + round.radius, round.middle.y);
    context.arc(round.middle.x, round.middle.y, round.radius, 0, 2 * Math.PI);
  }
  context.clip('evenodd');
  paint();
  context.restore();
}

function paintGroup(context: CanvasRenderingContext2D, eye: Eye, { face, weight, entries }: Group): void {
  const map = eye.mapOf(face);
  if (map === null) return;
  const { project } = eye;
  const seen =
    project === null
      ? listSeen(entries, eye, map).map(({ path }) => path)
      : entries.map(({ shape }) => {
          const path = new Path2D();
          traceShape(path, shape, at => project(face, at));
          return path;
        });
  strokeTwice(context, seen, project === null ? map : null, WEIGHTS[weight], [], inkOf(weight));
}

/** Those that reach into the window. */
function listSeen(entries: readonly Entry[], { window }: Eye, map: Affine): readonly Entry[] {
  const { left, top, right, bottom } = windowOn(window, map);
  const room = PIN_RADIUS + 1;
  return entries.filter(
    ({ bounds }) =>
      bounds.left - room <= right &&
      bounds.right + room >= left &&
      bounds.top - room <= bottom &&
      bounds.bottom + room >= top,
  );
}

/** The upright bounds of a window on the face, mm. */
function windowOn(window: Eye['window'], map: Affine): Bounds {
  const { x, y, width, height } =
    window.kind === 'pane'
      ? window
      : {
          x: window.middle.x - window.radius,
          y: window.middle.y - window.radius,
          width: 2 * window.radius,
          height: 2 * window.radius,
        };
  const box = mapBox(reverseMap(map), { x: mm(x), y: mm(y), width: mm(width), height: mm(height) });
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

function inkOf(weight: Weight): string {
  return weight === 'chosen' ? CHOSEN : LINE;
}

/** A wide dark line with a narrow light one over it shows on any ground. `map` leads from the frame of the paths to CSS px. */
export function strokeTwice(
  context: CanvasRenderingContext2D,
  paths: readonly Path2D[],
  map: Affine | null,
  [rim, line]: readonly [number, number],
  dash: readonly number[] = [],
  ink: string = LINE,
): void {
  context.save();
  if (map !== null) context.transform(map.a, map.b, map.c, map.d, map.e, map.f);
  const scale = map === null ? 1 : scaleOf(map);
  context.miterLimit = 3;
  context.strokeStyle = RIM;
  context.lineWidth = rim / scale;
  for (const path of paths) context.stroke(path);
  context.setLineDash(dash.map(length => length / scale));
  context.strokeStyle = ink;
  context.lineWidth = line / scale;
  for (const path of paths) context.stroke(path);
  context.restore();
}

function paintLabels(context: CanvasRenderingContext2D, eye: Eye, { groups }: MarkSheet): void {
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  for (const { face, weight, entries } of groups) {
    const map = eye.mapOf(face);
    if (map === null || (weight === 'plain' && count > LABELS_MOST)) continue;
    for (const { label, bounds } of entries) {
      const at = cornerOf(bounds, point => (eye.project === null ? applyAffine(map, point) : eye.project(face, point)));
      if (at !== null) paintPlate(context, at, label, weight === 'chosen');
    }
  }
}

/** Where a number stands: at the upper right corner as seen. */
function cornerOf({ left, top, right, bottom }: Bounds, project: (at: Position) => Position | null): Position | null {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ].flatMap(corner => project(corner) ?? []);
  if (corners.length < 4) return null;
  return { x: Math.max(...corners.map(({ x }) => x)) + 3, y: Math.min(...corners.map(({ y }) => y)) - 3 };
}

function paintPlate(context: CanvasRenderingContext2D, { x, y }: Position, label: string, isChosen: boolean): void {
  context.font = '600 12px system-ui, sans-serif';
  const [width, height] = [Math.max(18, 7.2 * label.length + 9), 18];
  context.beginPath();
  context.roundRect(x - 2, y - height + 2, width, height, height / 2);
  context.fillStyle = isChosen ? CHOSEN : 'rgba(9, 13, 17, 0.9)';
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = isChosen ? RIM : LINE;
  context.stroke();
  context.fillStyle = isChosen ? '#111519' : LINE;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, x - 2 + width / 2, y - height / 2 + 2.5);
}
