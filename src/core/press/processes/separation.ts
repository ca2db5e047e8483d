import type { GreyPicture } from '../display/greyPicture.ts';
import type { Rgb } from '../display/ink.ts';

/** The four inks of a digital print, darkest last. */
export const PROCESS_COLOURS = ['cyan', 'magenta', 'yellow', 'black'] as const;
export type ProcessColour = (typeof PROCESS_COLOURS)[number];

/** What full coverage of an ink leaves of white paper, with the impurities such inks have. */
export const PROCESS_TINTS: Readonly<Record<ProcessColour, Rgb>> = {
  cyan: [0.14, 0.63, 0.83],
  magenta: [0.8, 0.2, 0.5],
  yellow: [0.97, 0.88, 0.24],
  black: [0.13, 0.125, 0.13],
};

/** A colour picture: r, g, b shares in 0..1 of each pixel, row by row. */
export type ColourPicture = { readonly width: number; readonly height: number; readonly rgb: Float32Array };

/** From this much common grey on, black takes over from the three colours: so much of it. */
const GREY_FREE = 0.1;
const BLACK_SHARE = 0.92;
const ROUNDS = 5;
/** So light is bare paper. */
const BARE = 0.998;

/**
 * Coverage pictures of the four inks whose product over white paper is the picture (dots of different inks lie
 * independently, so their tints multiply). Grey shared by all three colours is given to black.
 */
export function separateColours({ width, height, rgb }: ColourPicture): Readonly<Record<ProcessColour, GreyPicture>> {
  const plate = (): Uint8Array => new Uint8Array(width * height);
  const plates = { cyan: plate(), magenta: plate(), yellow: plate(), black: plate() };
  for (let i = 0; i < width * height; i++) {
    if (Math.min(rgb[3 * i]!, rgb[3 * i + 1]!, rgb[3 * i + 2]!) >= BARE) continue;
    const black = blackOf(Math.max(rgb[3 * i]!, rgb[3 * i + 1]!, rgb[3 * i + 2]!));
    const [c, m, y] = coloursOf(rgb[3 * i]!, rgb[3 * i + 1]!, rgb[3 * i + 2]!, black);
    plates.cyan[i] = Math.round(c * 255);
    plates.magenta[i] = Math.round(m * 255);
    plates.yellow[i] = Math.round(y * 255);
    plates.black[i] = Math.round(black * 255);
  }
  const picture = (pixels: Uint8Array): GreyPicture => ({ width, height, pixels });
  return {
    cyan: picture(plates.cyan),
    magenta: picture(plates.magenta),
    yellow: picture(plates.yellow),
    black: picture(plates.black),
  };
}

function blackOf(lightest: number): number {
  const grey = (1 - lightest - GREY_FREE) / (1 - GREY_FREE);
  return grey <= 0 ? 0 : Math.min(1, grey * BLACK_SHARE);
}

/** Solved for one ink after the other, each in the light it rules, until they settle. */
function coloursOf(r: number, g: number, b: number, black: number): readonly [number, number, number] {
  const { cyan: C, magenta: M, yellow: Y, black: K } = PROCESS_TINTS;
  const left = (value: number, channel: 0 | 1 | 2): number => value / (1 - black * (1 - K[channel]));
  const [red, green, blue] = [left(r, 0), left(g, 1), left(b, 2)];
  let [c, m, y] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    c = coverageFor(red, (1 - m * (1 - M[0])) * (1 - y * (1 - Y[0])), C[0]);
    m = coverageFor(green, (1 - c * (1 - C[1])) * (1 - y * (1 - Y[1])), M[1]);
    y = coverageFor(blue, (1 - c * (1 - C[2])) * (1 - m * (1 - M[2])), Y[2]);
  }
  return [c, m, y];
}

function coverageFor(wanted: number, others: number, tint: number): number {
  return Math.min(1, Math.max(0, (1 - wanted / others) / (1 - tint)));
}
