import type { GreyPicture } from '../../press/display/greyPicture.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import { beyondBox } from '../materials/beyondBox.ts';
import { makeNoise, rise } from '../materials/noise.ts';

/** px per mm of a picture of damage: finer than documents are compared at. */
export const DAMAGE_SCALE = 20;

/** How a place is rubbed: how far beyond it (mm), and the share of the surface that goes. */
export type Rubbing = { readonly spill: number; readonly force: number };

/** A rubbed patch: `depth` is how much of the surface is gone, 255 all of it. */
export type Abrasion = { readonly box: Box; readonly depth: GreyPicture };

type Pass = {
  readonly x: number;
  readonly y: number;
  readonly along: number;
  readonly half: number;
  readonly cos: number;
  readonly sin: number;
  readonly force: number;
};

/**
 * The surface of a page rubbed away over a box, as a blade or a hard rubber leaves it: a worn middle with a ragged edge,
 * single strokes that run beyond it, and fibres that held.
 */
export function abrade(
  target: Box,
  page: { readonly width: number; readonly height: number },
  { spill, force }: Rubbing,
  dice: Dice,
): Abrasion {
  const box = roomFor(target, page, spill);
  const [width, height] = [box.width, box.height].map(length => Math.round(length * DAMAGE_SCALE)) as [number, number];
  const [coarse, fine] = [makeNoise(dice, 1.1, 1), makeNoise(dice, 0.28, 1)];
  const passes = makePasses(target, spill, dice);
  const held = holdFibres(width, height, dice);
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [box.x + (column + 0.5) / DAMAGE_SCALE, box.y + (row + 0.5) / DAMAGE_SCALE];
      const ragged = (coarse(x, y) - 0.5) * 1.5 * spill + (fine(x, y) - 0.5) * 0.7 * spill;
      const worn = rise(spill * 0.25 - beyondBox(target, x, y) + ragged, 0, 0.7 * spill);
      const stroked = passes.reduce((left, pass) => left * (1 - pressureOf(pass, x, y)), 1);
      const depth = 1 - (1 - 0.86 * worn) * stroked;
      const kept = held[row * width + column]! / 255;
      const rim = rimOf(column, row, width, height);
      pixels[row * width + column] = Math.round(255 * Math.min(1, force * depth * rim * (1 - 0.75 * kept)));
    }
  }
  return { box, depth: { width, height, pixels } };
}

/** Whole px round the target, far enough for every stroke, within the page. */
function roomFor(target: Box, page: { readonly width: number; readonly height: number }, spill: number): Box {
  const [across, down] = [1.9 * spill, 1.5 * spill];
  const low = (value: number): number => Math.ceil(Math.max(0.5, value) * DAMAGE_SCALE) / DAMAGE_SCALE;
  const high = (value: number, end: number): number =>
    Math.floor(Math.min(end - 0.5, value) * DAMAGE_SCALE) / DAMAGE_SCALE;
  const [left, top] = [low(target.x - across), low(target.y - down)];
  const right = high(target.x + target.width + across, page.width);
  const bottom = high(target.y + target.height + down, page.height);
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}

function makePasses(target: Box, spill: number, dice: Dice): readonly Pass[] {
  const count = Math.max(4, Math.round(target.width * 0.9));
  return Array.from({ length: count }, (): Pass => {
    const angle = ((dice.next() - 0.5) * 26 * Math.PI) / 180;
    return {
      x: target.x + dice.next() * target.width,
      y: target.y + dice.next() * target.height,
      along: Math.min(target.width / 2, 1 + 2 * dice.next()) + 0.6 * spill,
      half: (0.3 + 0.4 * dice.next()) * Math.min(1, spill),
      cos: Math.cos(angle),
      sin: Math.sin(angle),
      force: 0.3 + 0.5 * dice.next(),
    };
  });
}

function pressureOf({ x, y, along, half, cos, sin, force }: Pass, atX: number, atY: number): number {
  const [dx, dy] = [atX - x, atY - y];
  const across = Math.abs(dy * cos - dx * sin) / half;
  if (across >= 1) return 0;
  const run = Math.abs(dx * cos + dy * sin) / along;
  return run >= 1 ? 0 : force * (1 - across * across) * (1 - run ** 4);
}

/** Nothing reaches the edge of the picture. */
function rimOf(column: number, row: number, width: number, height: number): number {
  return Math.min(1, Math.min(column, row, width - 1 - column, height - 1 - row) / (0.3 * DAMAGE_SCALE));
}

/** Fibres that stayed in place with what is printed on them, as coverage. */
function holdFibres(width: number, height: number, dice: Dice): Uint8Array {
  const held = new Uint8Array(width * height);
  const count = Math.round(((width * height) / DAMAGE_SCALE ** 2) * 5);
  for (let i = 0; i < count; i++) {
    let [x, y] = [dice.next() * width, dice.next() * height];
    let angle = dice.next() * 2 * Math.PI;
    const steps = Math.round((0.25 + 0.7 * dice.next()) * DAMAGE_SCALE);
    const strength = Math.round(60 + 195 * dice.next());
    for (let step = 0; step < steps; step++) {
      const at = Math.floor(y) * width + Math.floor(x);
      if (x >= 0 && x < width && y >= 0 && y < height && held[at]! < strength) held[at] = strength;
      [x, y] = [x + Math.cos(angle), y + Math.sin(angle)];
      angle += (dice.next() - 0.5) * 0.5;
    }
  }
  return held;
}
