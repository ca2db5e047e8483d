import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bench, BenchEvent } from '../../bench/Bench.ts';
import { createBench } from '../../bench/createBench.ts';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { FaceId } from '../../core/document/face.ts';
import type { Light } from '../../core/document/lights.ts';
import { fitAgain } from './fitAgain.ts';

type Running = { readonly bench: Bench; readonly source: MapSource };

/**
 * A bench in `host` with a document on it, for as long as `open` stays the same; null until the host is there. `open` makes
 * the source of its maps, which is destroyed with the bench. Its events
 * also bubble from the host as `bench-painted`, `bench-acted`, `bench-failed`, for benchmarks and tests.
 */
export function useBenchEngine(
  open: () => MapSource,
  face: FaceId,
  onEvent: (event: BenchEvent) => void,
  lights?: readonly Light[],
): {
  readonly bench: Bench | null;
  readonly source: MapSource | null;
  readonly host: HTMLElement | null;
  readonly setHost: (host: HTMLElement | null) => void;
} {
  const { t } = useTranslation();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const first = useRef(face);
  const say = useRef(t);
  say.current = t;
  useEffect(() => {
    if (host === null) return;
    host.tabIndex = 0;
    const source = open();
    const words = {
      length: (mm: number): string => say.current('bench.length.value', { mm: mm.toFixed(mm < 10 ? 2 : 1) }),
      magnification: (times: number): string => say.current('bench.times.value', { times: Math.round(times) }),
    };
    const tell = (event: BenchEvent): void => {
      host.dispatchEvent(new CustomEvent(`bench-${event.kind}`, { detail: event, bubbles: true }));
      onEvent(event);
    };
    const lamps = lights === undefined ? {} : { lights };
    const bench = createBench(host, { source, face: first.current, words, onEvent: tell, ...lamps });
    const stop = bench.subscribe((state, before) => {
      const view = fitAgain(state, before);
      if (view !== null) bench.update({ view });
    });
    setRunning({ bench, source });
    return () => {
      setRunning(null);
      stop();
      bench.destroy();
      source.destroy();
    };
  }, [host, open, onEvent, lights]);
  return { bench: running?.bench ?? null, source: running?.source ?? null, host, setHost };
}
