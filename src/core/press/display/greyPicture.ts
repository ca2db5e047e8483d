/** Coverage row by row from the top left corner, 0 none to 255 full. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Bilinear, at x and y in 0..1 across the picture; the outermost pixels reach to the edge. 0..255. */
export function sampleGrey(picture: GreyPicture, x: number, y: number): number {
  const { width, height, pixels } = picture;
  const px = Math.min(width - 1, Math.max(0, x * width - 0.5));
  const py = Math.min(height - 1, Math.max(0, y * height - 0.5));
  const column = Math.min(width - 2, Math.floor(px));
  const row = Math.min(height - 2, Math.floor(py));
  if (column < 0 || row < 0) return pixels[Math.round(py) * width + Math.round(px)]!;
  const [fx, fy] = [px - column, py - row];
  const at = row * width + column;
  const upper = pixels[at]! * (1 - fx) + pixels[at + 1]! * fx;
  const lower = pixels[at + width]! * (1 - fx) + pixels[at + width + 1]! * fx;
  return upper * (1 - fy) + lower * fy;
}
