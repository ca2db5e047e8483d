/// <reference path="./typefaces/opentype.d.ts" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';
import { type Kerning, readKerning } from './typefaces/readKerning.ts';
import { writeContours } from './typefaces/writeContours.ts';

/** Where the outlines of each of the press's typefaces come from: a family, weight and slope, or a file of ours. */
const SOURCES = {
  sans: ['noto-sans', '400-normal'],
  'sans-bold': ['noto-sans', '700-normal'],
  'sans-italic': ['noto-sans', '400-italic'],
  serif: ['source-serif-4', '400-normal'],
  'serif-bold': ['source-serif-4', '700-normal'],
  display: ['eb-garamond', '700-normal'],
  typewriter: ['courier-prime', '700-normal'],
  numerals: ['b612', '700-normal'],
  ocrb: ['OCRB.otf'],
} as const;

/** Parts a family comes in, most wanted first; `cyrillic` only for the numero sign. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const;

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const CHARACTERS = [...new Set(`${range(0x20, 0x7e)}\u00a0¡§©ª«°·º»¿${range(0xc0, 0x17f)}ȘșȚțẞ–—‘’‚“”„†•…‹›€№`)];
/** Characters that take part in kerning; accented letters have the spacing of others like them. */
const KERNED = CHARACTERS.filter(character => /[\p{L}\p{N} .,\-–’‘“”«»/]/u.test(character));

type Part = { readonly font: Font; readonly kerning: Kerning };

/**
 * The JSON of every typeface by file name, all in font units with y upward: metrics, the shapes of contours, each
 * glyph's advance and contours (`shape:x,y` of its start), and kerning.
 */
export function drawTypefaces(root: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SOURCES).map(([name, [family, cut]]) => {
      const parts = cut === undefined ? [readOwn(root, family)] : readFamily(root, family, cut);
      return [`${name}.json`, `${JSON.stringify(drawTypeface(parts), null, 2)}\n`];
    }),
  );
}

function readOwn(root: string, file: string): Part {
  return readPart(join(root, 'src', 'tools', 'typefaces', file));
}

function readFamily(root: string, family: string, cut: string): Part[] {
  const folder = join(root, 'node_modules', '@fontsource', family);
  const { subsets } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as { subsets: string[] };
  return SUBSETS.filter(subset => subsets.includes(subset)).map(subset =>
    readPart(join(folder, 'files', `${family}-${subset}-${cut}.woff`)),
  );
}

function readPart(path: string): Part {
  const bytes = readFileSync(path);
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { font: opentype.parse(own), kerning: readKerning(bytes) };
}

function drawTypeface(parts: readonly Part[]): object {
  const [first] = parts;
  if (first === undefined) throw new Error('a typeface without a font');
  const { unitsPerEm, ascender, descender, tables, names } = first.font;
  const { fullName, version, copyright, licenseURL } = names.windows;
  const homes = new Map(
    CHARACTERS.flatMap(character => {
      const part = parts.find(({ font }) => (font.tables.cmap.glyphIndexMap[codeOf(character)] ?? 0) > 0);
      return part === undefined ? [] : [[character, part] as const];
    }),
  );
  const shapes = new Map<string, number>();
  const glyphs = [...homes].map(([character, { font }]) => {
    const { advanceWidth, path } = font.charToGlyph(character);
    const contours = writeContours(path.commands).map(({ x, y, shape }) => {
      if (!shapes.has(shape)) shapes.set(shape, shapes.size);
      return `${shapes.get(shape)}:${x},${y}`;
    });
    return [character, [Math.round(advanceWidth), ...contours].join(' ')];
  });
  return {
    madeFrom: `${fullName.en}, ${version.en}`.trim(),
    copyright: copyright.en,
    licence: licenseURL?.en ?? 'public domain; glyph sources free to use, modify and distribute without limitation',
    unitsPerEm,
    capHeight: tables.os2.sCapHeight,
    xHeight: tables.os2.sxHeight,
    ascent: ascender,
    descent: descender,
    shapes: [...shapes.keys()],
    glyphs: Object.fromEntries(glyphs),
    kerning: drawKerning(homes),
  };
}

/**
 * Left characters to groups `value:rights`, parted by `;`. A font knows no pair across its parts: there, letters with
 * accents stand as their bare letters do.
 */
function drawKerning(homes: ReadonlyMap<string, Part>): Readonly<Record<string, string>> {
  const rows = new Map<string, string>();
  for (const left of KERNED) {
    const groups = new Map<number, string>();
    for (const right of KERNED) {
      const value = kerningOf(homes, left, right);
      if (value !== 0) groups.set(value, (groups.get(value) ?? '') + right);
    }
    const row = [...groups].map(([value, rights]) => `${value}:${rights}`).join(';');
    if (row !== '') rows.set(row, (rows.get(row) ?? '') + left);
  }
  return Object.fromEntries([...rows].map(([row, lefts]) => [lefts, row]));
}

function kerningOf(homes: ReadonlyMap<string, Part>, left: string, right: string): number {
  const part = homes.get(left);
  const other = homes.get(right);
  if (part === undefined || other === undefined) return 0;
  if (part === other) {
    const glyphs = [left, right].map(character => part.font.charToGlyph(character).index) as [number, number];
    return Math.round(part.kerning(...glyphs));
  }
  const bare = [bareOf(left), bareOf(right)] as const;
  return bare[0] === left && bare[1] === right ? 0 : kerningOf(homes, ...bare);
}

function bareOf(character: string): string {
  return character.normalize('NFD').charAt(0);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Writes the typefaces of the press anew from the installed fonts, and says which. */
export async function run(): Promise<void> {
  const folder = join(process.cwd(), 'src', 'core', 'press', 'type', 'faces');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of drawTypefaces(process.cwd())) {
    writeFileSync(join(folder, name), text);
    process.stdout.write(`${name} ${text.length}\n`);
  }
}
