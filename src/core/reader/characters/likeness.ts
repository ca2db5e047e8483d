import { copyWindow, type InkPlane } from './inkPlane.ts';
import type { Letterforms } from './letterforms.ts';

/** Contrast, as a share of the zone's own blackness, below which likeness fades: bare paper is like no character. */
const FAINT = 0.12;

/** A letterform found like a window, and how like: 1 is the same but for light and contrast. */
export type Match = { readonly form: number; readonly likeness: number };

/** Compares windows of a plane with letterforms. Holds one window's worth of memory. */
export class Comparer {
  readonly #forms: Letterforms;
  readonly #plane: InkPlane;
  readonly #window: Float32Array;
  readonly #faint: number;
  #length = 1;

  /** `blackness`: what ink the zone's strokes have, 0 to 1. */
  constructor(forms: Letterforms, plane: InkPlane, blackness: number) {
    this.#forms = forms;
    this.#plane = plane;
    this.#window = new Float32Array(forms.width * forms.height);
    this.#faint = this.#window.length * (FAINT * blackness) ** 2;
  }

  /** Looks at the window about `x`, `y`, px of the plane, which has as many to the mm as the letterforms. */
  lookAt(x: number, y: number): void {
    const { width, height } = this.#forms;
    copyWindow(this.#plane, x, y, width, height, this.#window);
    const window = this.#window;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < window.length; i++) {
      const value = window[i]!;
      sum += value;
      squares += value * value;
    }
    this.#length = Math.sqrt(squares - (sum * sum) / window.length + this.#faint);
  }

  likenessTo(form: number): number {
    const values = this.#forms.values;
    const window = this.#window;
    let at = form * window.length;
    let product = 0;
    for (let i = 0; i < window.length; i++) product += window[i]! * values[at++]!;
    return product / this.#length;
  }

  best(): Match {
    let best = 0;
    let greatest = -1;
    for (let form = 0; form < this.#forms.characters.length; form++) {
      const likeness = this.likenessTo(form);
      if (likeness <= greatest) continue;
      best = form;
      greatest = likeness;
    }
    return { form: best, likeness: greatest };
  }
}

/** Ink of the darkest places of the lines' bands: that of the strokes, not of the ground. `lines` in px of the plane. */
export function blacknessOf({ width, height, pxPerMm, ink }: InkPlane, lines: readonly number[]): number {
  const values: number[] = [];
  for (const line of lines) {
    for (let y = Math.max(0, Math.floor(line - pxPerMm)); y < Math.min(height, line + pxPerMm); y++) {
      for (let x = 0; x < width; x++) values.push(ink[y * width + x]!);
    }
  }
  values.sort((a, b) => a - b);
  return Math.max(0.05, values[Math.floor(values.length * 0.96)] ?? 0);
}
