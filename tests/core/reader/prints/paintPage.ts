import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from '../../../../src/core/units/dice.ts';
import { between, pick, times } from './chance.ts';
import { type Ground, paintGuilloche, type Size } from './grounds.ts';
import { SANS, SERIF, writeText } from './typeface.ts';

const LABELS = [
  'Type',
  'Code',
  'Surname',
  'Given names',
  'Nationality',
  'Date of birth',
  'Sex',
  'Authority',
  'Expires',
];
const SYLLABLES = ['KA', 'RO', 'MIN', 'TEL', 'BU', 'SHA', 'VER', 'LO', 'ND', 'ES', 'AR', 'I', '7', '04', 'QU', 'OS'];

/** A page with a title, a portrait and a visual zone of nonsense; the lower 24 mm are left to the zone. */
export const paintPage: Ground = (context, size, dice) => {
  paintGuilloche(context, size, dice);
  const share = size.width / 125;
  paintPortrait(context, { x: 5 * share, y: 14 * share, width: 29 * share, height: 36 * share }, dice);
  context.fillStyle = '#20283a';
  writeText(context, SERIF, 'SPECIMEN OF UTOPIA', { x: 6 * share, y: 8 * share, capital: 3.2 * share });
  const rows = Math.floor((size.height - 24 - 12 * share) / (7.4 * share)) * 2;
  times(rows, row => {
    const x = (row % 2 === 0 ? 40 : 82) * share;
    const y = (14 + Math.floor(row / 2) * 7.4) * share;
    context.fillStyle = '#5a6478';
    writeText(context, SANS, LABELS[row % LABELS.length]!, { x, y, capital: 1.2 * share });
    context.fillStyle = '#16181c';
    writeText(context, SANS, words(dice), { x, y: y + 3.4 * share, capital: 2.1 * share });
  });
};

function words(dice: Dice): string {
  return times(2 + dice.below(4), () => pick(dice, SYLLABLES)).join('');
}

type Frame = Size & { readonly x: number; readonly y: number };

/** Something with the tones of a portrait: a light ground, dark hair, a face. */
function paintPortrait(context: SKRSContext2D, { x, y, width, height }: Frame, dice: Dice): void {
  context.fillStyle = '#d5d8dc';
  context.fillRect(x, y, width, height);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  const [middle, tone] = [x + width / 2, between(dice, 35, 75)];
  const oval = (fill: string, dx: number, dy: number, across: number, down: number) => {
    context.fillStyle = fill;
    context.beginPath();
    context.ellipse(middle + dx * width, y + dy * height, across * width, down * height, 0, 0, 7);
    context.fill();
  };
  oval('#39404c', 0, 1.08, 0.46, 0.3);
  oval('#2a211c', 0, 0.4, 0.3, 0.34);
  oval(`hsl(24 38% ${tone}%)`, 0, 0.46, 0.24, 0.3);
  for (const side of [-0.1, 0.1]) oval('#1d1a18', side, 0.42, 0.035, 0.014);
  oval('#7d3f38', 0, 0.62, 0.08, 0.016);
  context.restore();
}
