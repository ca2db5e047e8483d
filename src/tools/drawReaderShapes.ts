/// <reference path="./typefaces/opentype.d.ts" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Command } from 'opentype.js';
import { READER_ALPHABET } from '../core/reader/characters/readerAlphabet.ts';

type Spot = readonly [number, number];

/** Straight pieces a curve is cut into: 3 font units, a hundredth of a millimetre, is the most they stand off. */
const PIECES = 5;

/**
 * The JSON of the shapes the reader compares with: for each character its closed contours, whole font units, y upward,
 * as `x y x y …`.
 */
export function drawReaderShapes(root: string): string {
  const bytes = readFileSync(join(root, 'src', 'tools', 'typefaces', 'OCRB.otf'));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const { fullName, version, copyright } = font.names.windows;
  const shapes = [...READER_ALPHABET].map(character => {
    const { advanceWidth, path } = font.charToGlyph(character);
    return [
      character,
      { advance: Math.round(advanceWidth), contours: flatten(path.commands).map(writeSpots) },
    ] as const;
  });
  return `${JSON.stringify(
    {
      madeFrom: `${fullName.en}, ${version.en}`.trim(),
      copyright: copyright.en,
      licence: 'public domain; glyph sources free to use, modify and distribute without limitation',
      capHeight: font.tables.os2.sCapHeight,
      advance: shapes[0]?.[1].advance,
      contours: Object.fromEntries(shapes.map(([character, { contours }]) => [character, contours])),
    },
    null,
    2,
  )}\n`;
}

function flatten(commands: readonly Command[]): readonly (readonly Spot[])[] {
  const contours: Spot[][] = [];
  for (const command of commands) {
    if (command.type === 'M') contours.push([[command.x ?? 0, command.y ?? 0]]);
    else if (command.type !== 'Z') contours.at(-1)?.push(...piecesOf(contours.at(-1)?.at(-1) ?? [0, 0], command));
  }
  return contours.map(withoutRepeats).filter(contour => contour.length > 2);
}

function piecesOf(from: Spot, command: Command): readonly Spot[] {
  const to: Spot = [command.x ?? 0, command.y ?? 0];
  if (command.type === 'L') return [to];
  if (command.type !== 'C') throw new Error(`the font draws with ${command.type}, and cubic arcs were expected`);
  const [one, two]: readonly Spot[] = [
    [command.x1 ?? 0, command.y1 ?? 0],
    [command.x2 ?? 0, command.y2 ?? 0],
  ];
  return Array.from({ length: PIECES }, (_, i) => {
    const t = (i + 1) / PIECES;
    const at = (axis: 0 | 1): number =>
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * one![axis] +
      3 * (1 - t) * t ** 2 * two![axis] +
      t ** 3 * to[axis];
    return [at(0), at(1)];
  });
}

function withoutRepeats(contour: readonly Spot[]): readonly Spot[] {
  const whole = contour.map(([x, y]): Spot => [Math.round(x), Math.round(y)]);
  return whole.filter(([x, y], i) => {
    const before = whole.at(i - 1)!;
    return x !== before[0] || y !== before[1];
  });
}

function writeSpots(contour: readonly Spot[]): string {
  return contour.map(([x, y]) => `${x} ${y}`).join(' ');
}

/** Writes the reader's shapes anew from the font in src/tools/typefaces. */
export async function run(): Promise<void> {
  const path = join(process.cwd(), 'src', 'core', 'reader', 'characters', 'shapes.json');
  writeFileSync(path, drawReaderShapes(process.cwd()));
}
