/// <reference path="../../../../src/tools/typefaces/opentype.d.ts" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import opentype, { type Command } from 'opentype.js';

/** The project's folder: tests and benchmarks, bundled elsewhere, both run from it. */
const ROOT = process.cwd();
/** mm from the base line to the top of a capital of OCR-B, size I. */
const CAPITAL = 2.5;

type Outline = { readonly path: Path2D; readonly advance: number };

/** Outlines of a font file, in font units, y upward. */
export type Typeface = {
  readonly outlineOf: (character: string) => Outline;
  /** Height of `H`, font units. */
  readonly capital: number;
};

/** How a typeface is printed: its outlines made bolder or lighter, wider, taller or slanted. */
export type TypeCut = {
  readonly face: Typeface;
  /** mm added to every stroke; below 0 taken away. */
  readonly bolder: number;
  readonly width: number;
  readonly height: number;
  /** Shift to the right per height. */
  readonly slant: number;
  /** Height of the filler, and how far it is raised, shares of what the typeface has and of a capital. */
  readonly filler: { readonly height: number; readonly rise: number };
  /** Height of figures, which stand above capitals in some cuts and level with them in others. */
  readonly figures: number;
};

export function readTypeface(path: string): Typeface {
  const bytes = readFileSync(path);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const outlines = new Map<string, Outline>();
  const outlineOf = (character: string): Outline => {
    const known = outlines.get(character);
    if (known !== undefined) return known;
    const glyph = font.charToGlyph(character);
    const outline = { path: new Path2D(writeSvg(glyph.path.commands)), advance: glyph.advanceWidth };
    outlines.set(character, outline);
    return outline;
  };
  return { outlineOf, capital: Math.max(...font.charToGlyph('H').path.commands.map(({ y }) => y ?? 0)) };
}

export const OCR_B = readTypeface(join(ROOT, 'src', 'tools', 'typefaces', 'OCRB.otf'));
/** The same shapes with square stroke ends, from the same package and as free (see src/tools/typefaces/OCRB.txt). */
export const OCR_B_SQUARE = readTypeface(join(ROOT, 'tests', 'core', 'reader', 'prints', 'OCRBS.otf'));
export const SANS = readFamily('noto-sans', 'noto-sans-latin-400-normal');
export const SERIF = readFamily('source-serif-4', 'source-serif-4-latin-400-normal');
export const TYPEWRITER = readFamily('courier-prime', 'courier-prime-latin-700-normal');

function readFamily(family: string, file: string): Typeface {
  return readTypeface(join(ROOT, 'node_modules', '@fontsource', family, 'files', `${file}.woff`));
}

export function plainCut(face: Typeface): TypeCut {
  return { face, bolder: 0, width: 1, height: 1, slant: 0, filler: { height: 1, rise: 0 }, figures: 1 };
}

/** Draws a character about a middle; the context counts mm. */
export function drawCharacter(context: SKRSContext2D, cut: TypeCut, character: string, x: number, y: number): void {
  const { path, advance } = cut.face.outlineOf(character);
  const scale = CAPITAL / cut.face.capital;
  const isFiller = character === '<';
  const height = cut.height * (isFiller ? cut.filler.height : /\d/.test(character) ? cut.figures : 1);
  const rise = isFiller ? cut.filler.rise * CAPITAL : 0;
  context.save();
  context.translate(x, y + (CAPITAL * cut.height) / 2 - rise);
  context.transform(scale * cut.width, 0, scale * cut.slant, -scale * height, 0, 0);
  context.translate(-advance / 2, 0);
  context.fill(path);
  thicken(context, path, cut.bolder / scale);
  context.restore();
}

function thicken(context: SKRSContext2D, path: Path2D, bolder: number): void {
  if (bolder === 0) return;
  if (bolder < 0) context.globalCompositeOperation = 'destination-out';
  context.lineWidth = Math.abs(bolder);
  context.stroke(path);
}

/** Writes running text from a base line on; `capital` is the height of a capital, mm. Returns where it ends. */
export function writeText(
  context: SKRSContext2D,
  face: Typeface,
  text: string,
  at: { readonly x: number; readonly y: number; readonly capital: number },
): number {
  const scale = at.capital / face.capital;
  let x = at.x;
  for (const character of text) {
    const { path, advance } = face.outlineOf(character);
    context.save();
    context.translate(x, at.y);
    context.scale(scale, -scale);
    context.fill(path);
    context.restore();
    x += advance * scale;
  }
  return x;
}

function writeSvg(commands: readonly Command[]): string {
  return commands
    .map(({ type, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0 }) => {
      if (type === 'Z') return 'Z';
      if (type === 'C') return `C${x1} ${y1} ${x2} ${y2} ${x} ${y}`;
      return type === 'Q' ? `Q${x1} ${y1} ${x} ${y}` : `${type}${x} ${y}`;
    })
    .join('');
}
