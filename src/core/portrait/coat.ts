/** What the painter decided for one pixel, written anew for each: linear colour, and how much sheen and gloss it has. */
export type Coat = { r: number; g: number; b: number; sheen: number; gloss: number };

export function tint(coat: Coat, r: number, g: number, b: number): void {
  coat.r *= r;
  coat.g *= g;
  coat.b *= b;
}

export function cover(coat: Coat, r: number, g: number, b: number, share: number): void {
  coat.r += (r - coat.r) * share;
  coat.g += (g - coat.g) * share;
  coat.b += (b - coat.b) * share;
}
