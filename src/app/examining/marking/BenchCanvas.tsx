import type Konva from 'konva/lib/Core.js';
import { type ReactNode, useEffect, useRef } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { useBench, useBenchState } from '../useBenchState.ts';

/** Draws in CSS px of the bench. */
export type Paint = (context: CanvasRenderingContext2D) => void;

type BenchCanvasProps = {
  readonly paint: Paint;
  /** Calls back whenever there is something new to paint besides what the bench tells; returns how to stop. */
  readonly watch?: (redraw: () => void) => () => void;
};

/**
 * A canvas over the picture of the bench, painted in the same frame as it and after every render of this part. It is
 * one shape of one layer and takes no input, so that thousands of marks cost as much as their lines.
 */
export function BenchCanvas({ paint, watch }: BenchCanvasProps): ReactNode {
  const bench = useBench();
  const width = useBenchState(state => state.size.width);
  const height = useBenchState(state => state.size.height);
  const ratio = useBenchState(state => state.size.ratio);
  const layer = useRef<Konva.Layer>(null);
  const current = useRef(paint);
  current.current = paint;
  useEffect(() => bench.subscribe(() => layer.current?.draw()), [bench]);
  useEffect(() => watch?.(() => layer.current?.batchDraw()), [watch]);
  useEffect(() => {
    const canvas = layer.current?.getCanvas();
    if (canvas !== undefined && canvas.getPixelRatio() !== ratio) canvas.setPixelRatio(ratio);
    layer.current?.draw();
  });
  return (
    <div className="mark-canvas" aria-hidden="true" dir="ltr">
      <Stage width={width} height={height} listening={false}>
        <Layer ref={layer} listening={false}>
          <Shape listening={false} sceneFunc={context => current.current(context._context)} />
        </Layer>
      </Stage>
    </div>
  );
}
