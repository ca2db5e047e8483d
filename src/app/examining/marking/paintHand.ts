import type { Bench } from '../../../bench/Bench.ts';
import { panesOf } from '../../../bench/stage/pictures.ts';
import { drawnPlaces } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import { applyAffine, type Position } from '../../../core/units/affine.ts';
import { type Eye, eyesOf } from './benchEye.ts';
import { middleOfShape } from './guessFamily.ts';
import type { MarkingState } from './markingState.ts';
import { traceDraft, traceShape } from './markPaths.ts';
import { CHOSEN, LINE, lookThrough, RIM, strokeTwice } from './paintMarks.ts';
import { type ScreenHandle, screenHandles } from './screenHandles.ts';

const HANDLE = 5;

/** What the hand is doing: the shape that is being drawn, the first half of a pair, handles, the grid cursor. */
export function paintHand(
  context: CanvasRenderingContext2D,
  bench: Bench,
  state: MarkingState,
  isHidden: boolean,
): void {
  const mark = state.marks.find(({ id }) => id === state.selected) ?? null;
  const isTakable = state.grip === null && !state.isLocked && !isHidden && bench.getState().tool === 'mark';
  for (const eye of eyesOf(bench)) {
    lookThrough(context, eye, () => {
      paintDraft(context, eye, state);
      paintHalf(context, eye, state);
      if (mark !== null && !isHidden) paintLink(context, eye, mark);
      paintCursor(context, bench, eye, state);
      if (mark !== null && isTakable) paintHandles(context, eye, screenHandles(bench, mark), state.handle);
    });
  }
}

function paintDraft(context: CanvasRenderingContext2D, eye: Eye, { draft: held }: MarkingState): void {
  const map = held === null ? null : eye.mapOf(held.face);
  if (held === null || map === null) return;
  const path = new Path2D();
  traceDraft(path, held.draft, point => point);
  strokeTwice(context, [path], map, [5, 2], [7, 4]);
  if (held.draft.tool !== 'polygon') return;
  for (const [at, point] of held.draft.points.entries()) {
    const isDoor = at === 0 && held.draft.points.length >= 3;
    paintDot(context, applyAffine(map, point), isDoor ? 7 : 4, isDoor ? CHOSEN : LINE);
  }
}

/** The first place of a pair, until the second is named. */
function paintHalf(context: CanvasRenderingContext2D, eye: Eye, { pairing }: MarkingState): void {
  const first = pairing?.first;
  if (first?.kind !== 'region') return;
  const map = eye.mapOf(first.face);
  if (map === null) return;
  const path = new Path2D();
  traceShape(path, first.shape, point => point);
  strokeTwice(context, [path], map, [6, 3], [2, 6], CHOSEN);
}

/** The line between the two places of a pair. */
function paintLink(context: CanvasRenderingContext2D, eye: Eye, mark: Mark): void {
  const [from, to] = drawnPlaces(mark.place).flatMap(({ face, shape }) => {
    const map = eye.mapOf(face);
    return map === null ? [] : [applyAffine(map, middleOfShape(shape))];
  });
  if (from === undefined || to === undefined || eye.project !== null) return;
  const path = new Path2D();
  path.moveTo(from.x, from.y);
  path.lineTo(to.x, to.y);
  strokeTwice(context, [path], null, [3, 1.2], [3, 5]);
}

function paintCursor(context: CanvasRenderingContext2D, bench: Bench, eye: Eye, { cursor }: MarkingState): void {
  const map = cursor === null ? null : eye.mapOf(cursor.face);
  if (cursor === null || map === null) return;
  const { x, y } = applyAffine(map, cursor.at);
  const pane = panesOf(bench.getState())[0];
  const hair = new Path2D();
  hair.moveTo(pane.x, y);
  hair.lineTo(x - 14, y);
  hair.moveTo(x + 14, y);
  hair.lineTo(pane.x + pane.width, y);
  hair.moveTo(x, pane.y);
  hair.lineTo(x, y - 14);
  hair.moveTo(x, y + 14);
  hair.lineTo(x, pane.y + pane.height);
  context.save();
  context.globalAlpha = 0.55;
  strokeTwice(context, [hair], null, [2.6, 1]);
  context.restore();
  const cross = new Path2D();
  cross.moveTo(x - 14, y);
  cross.lineTo(x - 3, y);
  cross.moveTo(x + 3, y);
  cross.lineTo(x + 14, y);
  cross.moveTo(x, y - 14);
  cross.lineTo(x, y - 3);
  cross.moveTo(x, y + 3);
  cross.lineTo(x, y + 14);
  strokeTwice(context, [cross], null, [4.4, 2], [], CHOSEN);
}

function paintHandles(
  context: CanvasRenderingContext2D,
  eye: Eye,
  handles: readonly ScreenHandle[],
  chosen: MarkingState['handle'],
): void {
  for (const { id, point } of handles) {
    const { x, y } = eye.see(point);
    const size = id === chosen ? HANDLE + 2.5 : HANDLE;
    context.beginPath();
    context.rect(x - size, y - size, 2 * size, 2 * size);
    context.fillStyle = id === chosen ? CHOSEN : LINE;
    context.fill();
    context.lineWidth = 1.8;
    context.strokeStyle = RIM;
    context.stroke();
  }
}

function paintDot(context: CanvasRenderingContext2D, { x, y }: Position, radius: number, ink: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
  context.lineWidth = 1.8;
  context.strokeStyle = RIM;
  context.stroke();
}
