import Konva from 'konva/lib/Core.js';
import { Ellipse } from 'konva/lib/shapes/Ellipse.js';
import { Rect } from 'konva/lib/shapes/Rect.js';
import type { ShownMark } from '../../../src/app/examining/marking/markPaths.ts';
import { paintMarks, prepareMarks } from '../../../src/app/examining/marking/paintMarks.ts';
import type { Bench } from '../../../src/bench/Bench.ts';
import { initialState } from '../../../src/bench/state/initialState.ts';
import { makeBook } from '../../../src/bench/view/book.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { mm } from '../../../src/core/units/length.ts';

const FACE = 'data.verso';
const [WIDTH, HEIGHT] = [1280, 800];
const SCALE = 8;
const FRAMES = 60;
/** The rim and the line of our marks, so that both draw the same picture. */
const STROKES = [
  ['#090d11', 3.6],
  ['#fff', 1.6],
] as const;

/** ms a frame of panning, median: our marks on their one canvas, and as many bare shapes of a Konva stage. */
export type Panning = { readonly ours: number; readonly bare: number };

function makeMarks(count: number): readonly ShownMark[] {
  const dice = makeDice(7);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [5 + dice.next() * 105, 5 + dice.next() * 70];
    const [width, height] = [2 + dice.next() * 10, 2 + dice.next() * 6];
    const shape =
      i % 2 === 0
        ? ({ kind: 'rectangle', x: mm(x), y: mm(y), width: mm(width), height: mm(height) } as const)
        : ({ kind: 'ellipse', x: mm(x), y: mm(y), radiusX: mm(width / 2), radiusY: mm(height / 2) } as const);
    return { id: String(i), label: String(i + 1), places: [{ face: FACE, shape }] } as ShownMark;
  });
}

function makeStage(): { readonly stage: Konva.Stage; readonly layer: Konva.Layer } {
  const container = document.createElement('div');
  document.body.append(container);
  const stage = new Konva.Stage({ container, width: WIDTH, height: HEIGHT, listening: false });
  const layer = new Konva.Layer({ listening: false });
  stage.add(layer);
  return { stage, layer };
}

/** One frame after another, each forced onto the canvas before the clock is read. */
function time(layer: Konva.Layer, move: (frame: number) => void): number {
  const times: number[] = [];
  const context = layer.getNativeCanvasElement().getContext('2d')!;
  for (let frame = 0; frame < FRAMES; frame++) {
    const from = performance.now();
    move(frame);
    layer.draw();
    context.getImageData(0, 0, 1, 1);
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[FRAMES >> 1]!;
}

function timeOurs(marks: readonly ShownMark[]): number {
  const { stage, layer } = makeStage();
  const leaves = [{ id: 'data', recto: { page: null }, verso: { page: null } }];
  const state = initialState(makeBook({ id: 'panning', format: 'TD3', leaves }), FACE);
  const size = { width: WIDTH, height: HEIGHT, ratio: 1 };
  let shift = 0;
  const bench = {
    getState: () => ({ ...state, size }),
    mapOf: () => ({ a: SCALE, b: 0, c: 0, d: SCALE, e: shift, f: shift / 2 }),
  } as unknown as Bench;
  const sheet = prepareMarks(marks, () => 'plain');
  layer.add(new Konva.Shape({ listening: false, sceneFunc: context => paintMarks(context._context, bench, sheet) }));
  const ms = time(layer, frame => {
    shift = frame;
  });
  stage.destroy();
  return ms;
}

function timeBare(marks: readonly ShownMark[]): number {
  const { stage, layer } = makeStage();
  const group = new Konva.Group({ listening: false, scaleX: SCALE, scaleY: SCALE });
  for (const { places } of marks) {
    const shape = places[0]!.shape;
    for (const [stroke, strokeWidth] of STROKES) {
      const look = { stroke, strokeWidth, strokeScaleEnabled: false, listening: false, perfectDrawEnabled: false };
      if (shape.kind === 'rectangle') group.add(new Rect({ ...look, ...shape }));
      if (shape.kind === 'ellipse') group.add(new Ellipse({ ...look, ...shape }));
    }
  }
  layer.add(group);
  const ms = time(layer, frame => group.position({ x: frame, y: frame / 2 }));
  stage.destroy();
  return ms;
}

/** Both in turn on the same page, after one round to warm up. */
function comparePanning(count: number): Panning {
  const marks = makeMarks(count);
  timeOurs(marks);
  timeBare(marks);
  return { ours: timeOurs(marks), bare: timeBare(marks) };
}

Object.assign(globalThis, { comparePanning });
