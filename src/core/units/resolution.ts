import { type Mm, mm, type Px, px } from './length.ts';

/** How large the page appears: CSS pixels per millimetre, and the device's pixels per CSS pixel. */
export type Resolution = { readonly cssPxPerMm: number; readonly pixelRatio: number };

export function devicePxPerMm(resolution: Resolution): number {
  return resolution.cssPxPerMm * resolution.pixelRatio;
}

export function mmToPx(length: Mm, resolution: Resolution): Px {
  return px(length * devicePxPerMm(resolution));
}

export function pxToMm(length: Px, resolution: Resolution): Mm {
  return mm(length / devicePxPerMm(resolution));
}
