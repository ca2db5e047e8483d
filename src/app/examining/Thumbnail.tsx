import { type ReactNode, useEffect, useRef } from 'react';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { BookFace } from '../../bench/view/book.ts';
import { queueThumbnail } from './paintThumbnail.ts';
import { useBench } from './useBenchState.ts';

/** A face in white light, small, as it lies in the open book; drawn once it is looked at and the bench is at rest. */
export function Thumbnail({ source, face }: { readonly source: MapSource; readonly face: BookFace }): ReactNode {
  const bench = useBench();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    const giveUp = new AbortController();
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      watch.disconnect();
      void queueThumbnail({ bench, source, face, canvas: target, signal: giveUp.signal });
    });
    watch.observe(target);
    return () => {
      watch.disconnect();
      giveUp.abort();
    };
  }, [bench, source, face]);
  const { width, height } = source.book;
  return (
    <span aria-hidden="true">
      <canvas
        ref={canvas}
        className="thumbnail"
        style={{ aspectRatio: `${height} / ${width}` }}
        data-side={face.side}
      />
    </span>
  );
}
