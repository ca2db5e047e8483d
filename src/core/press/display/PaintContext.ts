/** What painting needs of a canvas: a browser's OffscreenCanvas and @napi-rs/canvas both have it. */
export type PaintContext = {
  globalCompositeOperation: string;
  globalAlpha: number;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  imageSmoothingEnabled: boolean;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  clip(rule?: 'nonzero' | 'evenodd'): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  createLinearGradient(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
  ): { addColorStop(at: number, colour: string): void };
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  createImageData(width: number, height: number): { readonly data: Uint8ClampedArray };
  putImageData(picture: never, x: number, y: number): void;
  drawImage(picture: never, x: number, y: number, width: number, height: number): void;
};

export type PaintCanvas = { width: number; height: number; getContext(kind: '2d'): unknown };

/** How the press gets canvases: passed in by the browser's worker or by Node. */
export type Easel = {
  readonly context: (width: number, height: number) => { canvas: PaintCanvas; context: PaintContext };
};
