import { toMicrometre } from './micrometre.ts';
import { emOf, setLine, type TextStyle } from './setLine.ts';
import { heightsOf } from './typeface.ts';

/** Of a line, in mm: its advance, and how far the face's capitals, small letters, tops and tails reach. */
export type TextMeasure = {
  readonly width: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly ascent: number;
  /** Below zero. */
  readonly descent: number;
};

export function measureText(text: string, style: TextStyle): TextMeasure {
  const em = emOf(style);
  const { capHeight, xHeight, ascent, descent } = heightsOf(style.face);
  return {
    width: toMicrometre(setLine(text, style).width),
    capHeight: toMicrometre(capHeight * em),
    xHeight: toMicrometre(xHeight * em),
    ascent: toMicrometre(ascent * em),
    descent: toMicrometre(descent * em),
  };
}
