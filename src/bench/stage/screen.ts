import type { Affine } from '../../core/units/affine.ts';
import { drawElement } from '../overlay/svg.ts';

export type ScreenSize = { readonly width: number; readonly height: number; readonly ratio: number };

/** The elements the bench puts into its host: the picture's canvas below, the drawn overlay above. */
export type Screen = {
  readonly stage: HTMLElement;
  readonly showCanvas: (canvas: HTMLCanvasElement) => void;
  /** Lays the canvas so that its px are those of the device. */
  readonly layCanvas: (size: ScreenSize) => void;
  readonly showOverlay: (elements: readonly SVGElement[]) => void;
  /** Moves what is shown as it is, until it is painted anew; null lays it straight. */
  readonly carry: (map: Affine | null) => void;
  readonly showCursor: (cursor: string) => void;
  readonly measure: () => ScreenSize;
  readonly destroy: () => void;
};

/** Px of a canvas at most: tablets give up beyond. */
const CANVAS_PIXELS = 16_000_000;

export function createScreen(host: HTMLElement, onResize: () => void): Screen {
  const stage = document.createElement('div');
  const sheet = document.createElement('div');
  const overlay = drawElement('svg', { 'aria-hidden': 'true', focusable: 'false' }) as SVGSVGElement;
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  Object.assign(stage.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    touchAction: 'none',
    userSelect: 'none',
  });
  Object.assign(overlay.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  Object.assign(sheet.style, { position: 'absolute', inset: '0', transformOrigin: '0 0' });
  sheet.append(overlay);
  stage.append(sheet);
  host.append(stage);
  const observer = new ResizeObserver(onResize);
  observer.observe(stage);
  const stopRatio = watchRatio(onResize);
  let shown: HTMLCanvasElement | null = null;
  return {
    stage,
    showCanvas: canvas => {
      shown?.remove();
      canvas.setAttribute('aria-hidden', 'true');
      Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block' });
      sheet.prepend(canvas);
      shown = canvas;
    },
    layCanvas: ({ width, height, ratio }) => {
      if (shown === null) return;
      shown.style.width = `${Math.round(width * ratio) / ratio}px`;
      shown.style.height = `${Math.round(height * ratio) / ratio}px`;
    },
    showOverlay: elements => overlay.replaceChildren(...elements),
    carry: map => {
      const matrix = map === null ? '' : `matrix(${[map.a, map.b, map.c, map.d, map.e, map.f].join(',')})`;
      if (sheet.style.transform !== matrix) sheet.style.transform = matrix;
    },
    showCursor: cursor => {
      stage.style.cursor = cursor;
    },
    measure: () => measure(stage),
    destroy: () => {
      observer.disconnect();
      stopRatio();
      stage.remove();
    },
  };
}

/** CSS size and device px per CSS px, browser zoom included; fewer than there are where the canvas would grow too large. */
function measure(stage: HTMLElement): ScreenSize {
  const { clientWidth: width, clientHeight: height } = stage;
  const most = Math.sqrt(CANVAS_PIXELS / Math.max(1, width * height));
  return { width, height, ratio: Math.min(window.devicePixelRatio || 1, most) };
}

/** Browser zoom, or another screen: no event but a media query that stops to match. */
function watchRatio(onChange: () => void): () => void {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const again = (): void => {
    query.removeEventListener('change', again);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', again);
    onChange();
  };
  query.addEventListener('change', again);
  return () => query.removeEventListener('change', again);
}
