import type { Ink, Rainbow, Rgb } from './ink.ts';
import type { Sheet } from './sheets.ts';

/** One stroke of the brush on one sheet: how it meets what is there, and with which bytes. */
export type Answer = {
  readonly rule: 'source-over' | 'multiply' | 'lighter';
  readonly colour: Rgb | Rainbow;
};

const NONE: readonly Answer[] = [];
/** Multiplying by this or more cannot be seen; drawing it is the dearest part of the infrared sheet. */
const CLEAR = 0.985;

export function isRainbow(colour: Rgb | Rainbow): colour is Rainbow {
  return 'stops' in colour;
}

function answer(rule: Answer['rule'], colour: Rgb | Rainbow): readonly Answer[] {
  return [{ rule, colour }];
}

function multiplied(r: number, g: number, b: number): readonly Answer[] {
  return Math.min(r, g, b) >= CLEAR ? NONE : answer('multiply', [r, g, b]);
}

function added(r: number, g: number, b: number): readonly Answer[] {
  return Math.max(r, g, b) <= 0 ? NONE : answer('lighter', [r, g, b]);
}

function glow(ink: Ink, emitted: Rgb | undefined): readonly Answer[] {
  const dim = ink.uvDim ?? 1;
  return [...multiplied(dim, dim, dim), ...(emitted === undefined ? NONE : added(...emitted))];
}

function grating({ azimuth, lines, strength }: NonNullable<Ink['grating']>): readonly Answer[] {
  const twice = (azimuth * Math.PI) / 90;
  const code = (value: number): number => Math.round(128 + 127 * strength * value) / 255;
  return answer('source-over', [
    code(Math.cos(twice)),
    code(Math.sin(twice)),
    Math.min(255, Math.round(lines / 8)) / 255,
  ]);
}

const ANSWERS: Readonly<Record<Sheet, (ink: Ink) => readonly Answer[]>> = {
  albedo: ink => [
    ...(ink.cover === undefined ? NONE : answer('source-over', ink.cover)),
    ...(ink.colour === undefined ? NONE : answer('multiply', ink.colour)),
  ],
  uv365: ink => glow(ink, ink.uv365),
  uv254: ink => glow(ink, ink.uv254),
  absorption: ink => multiplied(ink.ir ?? 1, ink.transmission ?? 1, 1),
  surface: ink => added((ink.raise ?? 0) / 255, (ink.sink ?? 0) / 255, ink.gloss ?? 0),
  ovd: ink => (ink.grating === undefined ? NONE : grating(ink.grating)),
  coat: ink => [...multiplied(ink.retroDim ?? 1, 1, 1), ...added(ink.retro ?? 0, ink.colourShift ?? 0, ink.pearl ?? 0)],
  through: ink => {
    const passed = ink.transmission ?? 1;
    const light = ink.lighten ?? 0;
    return [...multiplied(passed, passed, passed), ...added(light, light, light)];
  },
};

/** What an ink does to a sheet, in order; nothing where it does not answer. */
export function inkAnswers(ink: Ink, sheet: Sheet): readonly Answer[] {
  const replaced = ink.replace?.[sheet];
  return replaced === undefined ? ANSWERS[sheet](ink) : [...answer('source-over', replaced), ...ANSWERS[sheet](ink)];
}
