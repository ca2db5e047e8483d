import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useBench, useBenchState } from '../useBenchState.ts';
import { BenchCanvas } from './BenchCanvas.tsx';
import { shownFaces } from './benchEye.ts';
import { listenToStrokes } from './listenToStrokes.ts';
import type { MarkingStore } from './markingStore.ts';
import { paintHand } from './paintHand.ts';
import { paintMarks, prepareMarks } from './paintMarks.ts';
import { showMarks } from './showMarks.ts';

type MarkingLayerProps = { readonly store: MarkingStore; readonly host: HTMLElement | null };

/** The marks over the picture, and the hand that draws them. `host` is the element of the bench, which takes the input. */
export function MarkingLayer({ store, host }: MarkingLayerProps): ReactNode {
  const bench = useBench();
  const marks = useStore(store, state => state.marks);
  const selected = useStore(store, state => state.selected);
  const hovered = useStore(store, state => state.hovered);
  const grip = useStore(store, state => state.grip);
  const isHidden = useBenchState(state => state.highlightsHidden);
  useEffect(() => (host === null ? undefined : listenToStrokes(host, bench, store)), [host, bench, store]);
  useHandSign(host, store);
  useCursorOnPage(store);
  useToolAfterPair(store);

  const held = grip?.id ?? null;
  const resting = useMemo(
    () =>
      prepareMarks(showMarks(marks.filter(mark => mark.id !== selected && mark.id !== held)), id =>
        id === hovered ? 'hovered' : 'plain',
      ),
    [marks, selected, held, hovered],
  );
  const taken = useMemo(
    () =>
      prepareMarks(
        showMarks(
          marks.filter(mark => mark.id === selected || mark.id === held),
          grip,
        ),
        () => 'chosen',
      ),
    [marks, selected, held, grip],
  );
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      if (!isHidden) paintMarks(context, bench, resting, taken);
      paintHand(context, bench, store.getState(), isHidden);
    },
    [bench, store, resting, taken, isHidden],
  );
  const watch = useCallback((redraw: () => void) => store.subscribe(redraw), [store]);
  return (
    <>
      <BenchCanvas paint={paint} watch={watch} />
      <MarkingHint store={store} />
    </>
  );
}

/** Lets the pointer over the bench show whether it draws or takes. */
function useHandSign(host: HTMLElement | null, store: MarkingStore): void {
  const tool = useStore(store, state => state.tool);
  const isOver = useStore(store, state => state.hovered !== null);
  const inHand = useBenchState(state => state.tool === 'mark');
  useEffect(() => {
    if (host === null || !inHand || tool !== 'select') return;
    host.dataset.hand = isOver ? 'take' : 'select';
    return () => {
      delete host.dataset.hand;
    };
  }, [host, inHand, tool, isOver]);
}

/** The grid cursor goes along when a page is turned. */
function useCursorOnPage(store: MarkingStore): void {
  const bench = useBench();
  const face = useBenchState(state => state.face);
  const spread = useBenchState(state => state.spread);
  useEffect(() => {
    const { cursor, placeCursor } = store.getState();
    const isShown = cursor !== null && shownFaces({ ...bench.getState(), face, spread }).includes(cursor.face);
    if (cursor !== null && !isShown) placeCursor({ ...cursor, face });
  }, [bench, store, face, spread]);
}

/** The bench has its tool back once a pair is named or left, unless another was taken meanwhile. */
function useToolAfterPair(store: MarkingStore): void {
  const bench = useBench();
  useEffect(
    () =>
      store.subscribe(({ pairing }, { pairing: ended }) => {
        if (pairing !== null || !ended?.before || bench.getState().tool !== 'mark') return;
        bench.update({ tool: ended.before.benchTool });
      }),
    [bench, store],
  );
}

/** Says why nothing can be marked, and what a pair still lacks. */
function MarkingHint({ store }: { readonly store: MarkingStore }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const isTilted = useBenchState(state => state.tool === 'mark' && !state.canMark);
  const pairing = useStore(store, state => state.pairing);
  const isLocked = useStore(store, state => state.isLocked);
  if (isLocked) return null;
  return (
    <p className="marking-hint" role="status">
      {isTilted ? (
        <>
          <span>{t('marking.hint.tilted')}</span>
          <button type="button" className="plain-button" onClick={() => bench.perform('tilt-flat')}>
            {t('marking.hint.flat')}
          </button>
        </>
      ) : (
        pairing !== null && (
          <>
            <span>{t(pairing.first === null ? 'marking.hint.first' : 'marking.hint.second')}</span>
            <button
              type="button"
              className="plain-button"
              onClick={() => store.getState().togglePairing(bench.getState().tool)}
            >
              {t('marking.hint.leave')}
            </button>
          </>
        )
      )}
    </p>
  );
}
