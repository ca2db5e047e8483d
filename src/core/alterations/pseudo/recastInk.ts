import type { Ink, Rainbow, Rgb } from '../../press/display/ink.ts';
import { isRainbow } from '../../press/display/inkAnswers.ts';

/** The one colour in which the invisible print of such a book glows. */
const GLOW: Rgb = [0.5, 0.56, 0.12];

/** A plain ink of another colour: flat, and alike in every other light. */
export function plainInk(ink: Ink, hue: number): Ink {
  const { colour, cover, uv365, transmission } = ink;
  const shown = colour ?? cover;
  if (shown === undefined) return uv365 === undefined ? {} : { uv365: GLOW };
  const turned = turnColour(shown, hue);
  return {
    colour: turned,
    ir: ink.ir ?? 0.96,
    ...(transmission === undefined ? {} : { transmission }),
    ...(ink.uvDim === undefined ? {} : { uvDim: ink.uvDim }),
  };
}

function turnColour(colour: Rgb | Rainbow, hue: number): Rgb | Rainbow {
  if (!isRainbow(colour)) return turnHue(colour, hue);
  return { ...colour, stops: colour.stops.map(([at, rgb]) => [at, turnHue(rgb, hue)] as const) };
}

/** A colour turned about the grey axis by so many degrees: as pale or deep as it was. */
function turnHue([r, g, b]: Rgb, degrees: number): Rgb {
  const turn = (degrees * Math.PI) / 180;
  const [cos, third] = [Math.cos(turn), (1 - Math.cos(turn)) / 3];
  const skew = Math.sin(turn) / Math.sqrt(3);
  const mix = (x: number, y: number, z: number): number =>
    Math.min(1, Math.max(0, x * (cos + third) + y * (third - skew) + z * (third + skew)));
  return [mix(r, g, b), mix(g, b, r), mix(b, r, g)];
}
