import type { SKRSContext2D } from '@napi-rs/canvas';
import { MRZ_FORMATS, MRZ_TABLES, type MrzFormat } from '../../../../src/core/mrz/formats.ts';
import { type Dice, makeDice } from '../../../../src/core/units/dice.ts';
import { between, mixSeed, pick, times } from './chance.ts';
import { paintGuilloche } from './grounds.ts';
import { EVEN_LIGHT } from './light.ts';
import type { AlteredCharacter, AlteredWay, Print } from './Print.ts';
import type { Cell } from './printZone.ts';
import { randomMrz } from './randomMrz.ts';
import { NO_CROP, type Scan, STRIP, scanZone } from './scan.ts';
import { PITCH, SHEETS } from './sheets.ts';
import { drawCharacter, OCR_B, plainCut, SANS, SERIF, TYPEWRITER } from './typeface.ts';

const INK = '#1c1b1a';
const PLAIN = plainCut(OCR_B);
const LETTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];
/** mm of the page's right end that are not in the picture, for `cut-off`. */
const LOST = [8, 30] as const;

type Draw = (context: SKRSContext2D, cell: Cell, dice: Dice) => void;

const DRAWS: Readonly<Record<Exclude<AlteredWay, 'cut-off'>, Draw>> = {
  overprinted: (context, { character, x, y }, dice) => {
    drawCharacter(context, PLAIN, character, x, y);
    drawCharacter(context, PLAIN, pick(dice, LETTERS), x + between(dice, -0.1, 0.1), y);
  },
  shifted: (context, { character, x, y }, dice) =>
    drawCharacter(context, PLAIN, character, x + pick(dice, [-1, 1]) * between(dice, 0.4, 0.65), y),
  'other-typeface': (context, { character, x, y }, dice) =>
    drawCharacter(context, plainCut(pick(dice, [SANS, SERIF, TYPEWRITER])), character, x, y),
  blotted: (context, { character, x, y }, dice) => {
    drawCharacter(context, PLAIN, character, x, y);
    context.beginPath();
    context.ellipse(x, y, between(dice, 0.9, 1.2), between(dice, 1.1, 1.5), between(dice, 0, 3), 0, 7);
    context.fill();
  },
  erased: () => undefined,
};

/** A sound zone in which up to four characters are altered, apart from one another; where and how is told. */
export async function makeAltered(way: AlteredWay, seed: number, format?: MrzFormat): Promise<Print> {
  const dice = makeDice(mixSeed(way, seed));
  const chosen = format ?? pick(dice, MRZ_FORMATS);
  const lines = randomMrz(dice, chosen);
  const { width } = SHEETS[chosen];
  const lost = way === 'cut-off' ? between(dice, ...LOST) : 0;
  const altered = way === 'cut-off' ? lostCells(chosen, lost) : chooseCells(dice, lines, way);
  const scan: Scan = {
    format: chosen,
    lines,
    cut: PLAIN,
    ink: INK,
    ground: paintGuilloche,
    dpi: 300,
    tall: STRIP,
    crop: { ...NO_CROP, right: lost / width },
    tilt: between(dice, -1, 1),
    jitter: 0.02,
    blur: 0.6,
    light: { ...EVEN_LIGHT, noise: 4 },
    jpeg: null,
    otherwise: (context, cell) => {
      const isAltered = altered.some(({ line, column }) => line === cell.line && column === cell.column);
      if (isAltered && way !== 'cut-off') DRAWS[way](context, cell, dice);
      return isAltered && way !== 'cut-off';
    },
  };
  const print = await scanZone(way, seed, scan, dice);
  return { ...print, truth: { ...print.truth!, altered } };
}

function chooseCells(dice: Dice, lines: readonly string[], way: AlteredWay): readonly AlteredCharacter[] {
  const inked = lines.flatMap((text, line) =>
    [...text].flatMap((character, column) => (character === '<' ? [] : [{ line, column, way }])),
  );
  const chosen: AlteredCharacter[] = [];
  for (const spot of times(1 + dice.below(4), () => pick(dice, inked))) {
    if (chosen.every(({ line, column }) => line !== spot.line || Math.abs(column - spot.column) > 2)) chosen.push(spot);
  }
  return chosen;
}

/** Every cell that is not wholly in the picture; the tilt may take one more. */
function lostCells(format: MrzFormat, lost: number): readonly AlteredCharacter[] {
  const { width, left, middles } = SHEETS[format];
  const { lineLength } = MRZ_TABLES[format];
  const kept = Math.floor((width - lost - left) / PITCH);
  return middles.flatMap((_, line) =>
    times(Math.max(0, lineLength - kept), i => ({ line, column: kept + i, way: 'cut-off' as const })),
  );
}
