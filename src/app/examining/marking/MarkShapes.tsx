import { type ReactNode, useCallback, useMemo } from 'react';
import { useBench, useBenchState } from '../useBenchState.ts';
import { BenchCanvas } from './BenchCanvas.tsx';
import type { ShownMark } from './markPaths.ts';
import { paintMarks, prepareMarks } from './paintMarks.ts';

type MarkShapesProps = {
  readonly marks: readonly ShownMark[];
  readonly chosen?: string | null;
  readonly hovered?: string | null;
};

/** Marks that are only shown, over the picture of the bench. The bench's key to hide marks hides them too. */
export function MarkShapes({ marks, chosen = null, hovered = null }: MarkShapesProps): ReactNode {
  const bench = useBench();
  const isHidden = useBenchState(state => state.highlightsHidden);
  const sheet = useMemo(
    () => prepareMarks(marks, id => (id === chosen ? 'chosen' : id === hovered ? 'hovered' : 'plain')),
    [marks, chosen, hovered],
  );
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      if (!isHidden) paintMarks(context, bench, sheet);
    },
    [bench, sheet, isHidden],
  );
  return <BenchCanvas paint={paint} />;
}
