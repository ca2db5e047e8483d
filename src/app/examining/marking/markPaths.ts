import { outlineArea } from '../../../bench/view/outlineArea.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { DrawnShape } from '../../../core/marks/place.ts';
import { areaOfShape, PIN_RADIUS } from '../../../core/marks/rasteriseMark.ts';
import { shapeOfBox } from '../../../core/marks/tools/boxTool.ts';
import type { Draft } from '../../../core/marks/tools/drawing.ts';
import type { Position } from '../../../core/units/affine.ts';
import { mm } from '../../../core/units/length.ts';

/** Half the cross in the middle of a pin, mm. */
const PIN_CROSS = 0.7;

/** Where a line is drawn: a path of the canvas, or of a test. */
export type Pen = Pick<Path2D, 'moveTo' | 'lineTo' | 'closePath'>;

/** The lines of a shape, each as points of its face; the closed ones first. */
function linesOf(shape: DrawnShape): readonly { readonly points: readonly Position[]; readonly isClosed: boolean }[] {
  const outline = { points: outlineArea(areaOfShape(shape)), isClosed: true };
  if (shape.kind !== 'pin') return [outline];
  const { x, y } = shape;
  return [
    outline,
    {
      points: [
        { x: x - PIN_CROSS, y },
        { x: x + PIN_CROSS, y },
      ],
      isClosed: false,
    },
    {
      points: [
        { x, y: y - PIN_CROSS },
        { x, y: y + PIN_CROSS },
      ],
      isClosed: false,
    },
  ];
}

/** A shape as a path in mm of its face, as round as it is. */
export function pathOf(shape: DrawnShape): Path2D {
  const path = new Path2D();
  if (shape.kind === 'pin') {
    path.arc(shape.x, shape.y, PIN_RADIUS, 0, 2 * Math.PI);
    for (const { points, isClosed } of linesOf(shape).slice(1)) traceLine(path, points, isClosed);
  } else if (shape.kind === 'ellipse') {
    const turn = (-(shape.angle ?? 0) * Math.PI) / 180;
    path.ellipse(shape.x, shape.y, shape.radiusX, shape.radiusY, turn, 0, 2 * Math.PI);
  } else traceShape(path, shape, point => point);
  return path;
}

/** Draws a shape, its points led through `project`; one that cannot be seen is left out. */
export function traceShape(pen: Pen, shape: DrawnShape, project: (at: Position) => Position | null): void {
  for (const { points, isClosed } of linesOf(shape)) traceLine(pen, points.map(project), isClosed);
}

function traceLine(pen: Pen, points: readonly (Position | null)[], isClosed: boolean): void {
  if (points.includes(null)) return;
  for (const [at, point] of points.entries()) {
    if (at === 0) pen.moveTo(point!.x, point!.y);
    else pen.lineTo(point!.x, point!.y);
  }
  if (isClosed) pen.closePath();
}

/** Draws what is not finished yet. */
export function traceDraft(pen: Pen, draft: Draft, project: (at: Position) => Position | null): void {
  switch (draft.tool) {
    case 'pin':
      traceShape(pen, { kind: 'pin', x: mm(draft.at.x), y: mm(draft.at.y) }, project);
      return;
    case 'rectangle':
    case 'ellipse':
      traceShape(pen, shapeOfBox(draft), project);
      return;
    case 'polygon':
      traceLine(pen, [...draft.points, ...(draft.over === null ? [] : [draft.over])].map(project), false);
      return;
    case 'freehand':
      traceLine(pen, draft.points.map(project), false);
      return;
  }
}

/** A mark as it is shown: what stands beside it and where it lies. */
export type ShownMark = {
  readonly id: string;
  readonly label: string;
  readonly places: readonly { readonly face: FaceId; readonly shape: DrawnShape }[];
};
