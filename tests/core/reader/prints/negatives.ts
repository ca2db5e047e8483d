import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Dice, makeDice } from '../../../../src/core/units/dice.ts';
import { openCanvas, takePixels } from './canvasPicture.ts';
import { between, mixSeed, pick, times } from './chance.ts';
import { paintCurves, paintGuilloche } from './grounds.ts';
import { EVEN_LIGHT, shine } from './light.ts';
import type { Print } from './Print.ts';
import { paintPage } from './paintPage.ts';
import { paintTable } from './paintTable.ts';
import { drawCharacter, OCR_B, plainCut, SANS, SERIF, TYPEWRITER, type Typeface, writeText } from './typeface.ts';

/** mm of a negative's page, and its px per mm. */
const PAGE = { width: 120, height: 80 };
const SCALE = 11;
const WORDS =
  'the officer holds page against lamp and looks for fibres under light while traveller waits at counter 24 of hall B';

type Paint = (context: SKRSContext2D, dice: Dice) => void;

/** Pictures that hold no machine-readable zone. */
export const NEGATIVES = {
  blank: () => undefined,
  noise: (context, dice) => shine(context, { ...EVEN_LIGHT, tint: [0.5, 0.5, 0.5], noise: 60 }, dice),
  gradient: paintGradient,
  guilloche: (context, dice) => paintGuilloche(context, PAGE, dice),
  curves: (context, dice) => paintCurves(context, PAGE, dice),
  table: (context, dice) => {
    context.resetTransform();
    paintTable(context, dice);
  },
  'page-without-zone': (context, dice) => paintPage(context, PAGE, dice),
  'text-sans': (context, dice) => paintText(context, dice, SANS, word => word),
  'text-serif': (context, dice) => paintText(context, dice, SERIF, word => word),
  'text-typewriter': (context, dice) => paintText(context, dice, TYPEWRITER, word => word),
  'capitals-sans': (context, dice) => paintText(context, dice, SANS, word => word.toUpperCase()),
  'capitals-typewriter': (context, dice) => paintText(context, dice, TYPEWRITER, word => word.toUpperCase()),
  'ocr-b-words': (context, dice) => paintText(context, dice, OCR_B, word => word.toUpperCase()),
  figures: paintFigures,
  barcode: paintBarcode,
  checkerboard: paintCheckerboard,
  crossword: paintCrossword,
  dashes: paintDashes,
} satisfies Readonly<Record<string, Paint>>;
export type NegativeName = keyof typeof NEGATIVES;

export function makeNegative(name: NegativeName, seed: number): Print {
  const dice = makeDice(mixSeed(name, seed));
  const context = openCanvas(PAGE.width * SCALE, PAGE.height * SCALE, '#f4f2ec');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#1a1a1a';
  context.strokeStyle = '#1a1a1a';
  const paint: Paint = NEGATIVES[name];
  paint(context, dice);
  context.resetTransform();
  shine(context, { ...EVEN_LIGHT, shade: between(dice, 0, 0.3), noise: between(dice, 0, 6) }, dice);
  return { condition: name, seed, picture: { ...takePixels(context), pxPerMm: null }, truth: null };
}

function paintGradient(context: SKRSContext2D, dice: Dice): void {
  const fill = context.createLinearGradient(0, 0, PAGE.width * dice.next(), PAGE.height);
  fill.addColorStop(0, `hsl(${dice.below(360)} 50% 20%)`);
  fill.addColorStop(1, `hsl(${dice.below(360)} 50% 85%)`);
  context.fillStyle = fill;
  context.fillRect(0, 0, PAGE.width, PAGE.height);
}

function paintText(context: SKRSContext2D, dice: Dice, face: Typeface, write: (word: string) => string): void {
  const words = WORDS.split(' ');
  const capital = between(dice, 1.7, 2.7);
  for (let y = 8; y < PAGE.height - 4; y += capital * 2.2) {
    let x = 6;
    while (x < PAGE.width - 22) x = writeText(context, face, `${write(pick(dice, words))} `, { x, y, capital });
  }
}

/** A ledger: columns of figures in OCR-B between rules. */
function paintFigures(context: SKRSContext2D, dice: Dice): void {
  context.lineWidth = 0.2;
  for (let y = 8; y < PAGE.height; y += 7) {
    context.strokeRect(5, y - 4.5, 110, 7);
    for (const x of [10, 45, 80]) {
      times(4 + dice.below(5), i => drawCharacter(context, plainCut(OCR_B), `${dice.below(10)}`, x + i * 2.54, y - 1));
    }
  }
}

function paintBarcode(context: SKRSContext2D, dice: Dice): void {
  for (let x = 12; x < 108; ) {
    const width = 0.35 * (1 + dice.below(4));
    context.fillRect(x, 20, width, 30);
    x += width + 0.35 * (1 + dice.below(3));
  }
  times(13, i => drawCharacter(context, plainCut(OCR_B), `${dice.below(10)}`, 24 + i * 6, 54));
}

function paintCheckerboard(context: SKRSContext2D, dice: Dice): void {
  const side = between(dice, 1.2, 4);
  for (let row = 0; row * side < PAGE.height; row++) {
    for (let column = row % 2; column * side < PAGE.width; column += 2) {
      context.fillRect(column * side, row * side, side, side);
    }
  }
}

function paintCrossword(context: SKRSContext2D, dice: Dice): void {
  context.lineWidth = 0.25;
  for (let y = 6; y < PAGE.height - 8; y += 5) {
    for (let x = 6; x < PAGE.width - 8; x += 5) {
      context.strokeRect(x, y, 5, 5);
      const letter = pick(dice, [...WORDS.toUpperCase()]);
      if (letter === ' ') context.fillRect(x, y, 5, 5);
      else drawCharacter(context, plainCut(SANS), letter, x + 2.5, y + 2.5);
    }
  }
}

/** Rows of strokes at the pitch of a machine-readable zone: as like one as lines get without being letters. */
function paintDashes(context: SKRSContext2D, dice: Dice): void {
  for (const y of [50, 56.35]) {
    times(40, i => context.fillRect(7 + i * 2.54, y - 1.2, between(dice, 0.3, 1.8), 2.4));
  }
}
