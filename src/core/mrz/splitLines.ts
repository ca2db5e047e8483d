import type { MrzProblemCode } from './mrzProblems.ts';

/** UTF-16 units looked at; the longest format has 90 characters, so page text around it still fits. */
const MAX_INPUT = 2000;
const MAX_LINES = 12;

export type SplitText = { readonly lines: readonly string[]; readonly problems: readonly MrzProblemCode[] };

type Shape = { readonly lines: number; readonly lineLength: number };

const SHAPES: readonly Shape[] = [
  { lines: 2, lineLength: 44 },
  { lines: 2, lineLength: 36 },
  { lines: 3, lineLength: 30 },
];

/** What is no text counts as an empty line. */
function joinInput(text: string | readonly string[]): { readonly text: string; readonly cut: boolean } {
  if (typeof text === 'string') return { text: text.slice(0, MAX_INPUT), cut: text.length > MAX_INPUT };
  const lines: readonly unknown[] = Array.isArray(text) ? text : [];
  let joined = '';
  let used = 0;
  for (; used < lines.length && joined.length <= MAX_INPUT; used++) {
    const line = lines[used];
    joined += (used === 0 ? '' : '\n') + (typeof line === 'string' ? line.slice(0, MAX_INPUT + 1) : '');
  }
  return { text: joined.slice(0, MAX_INPUT), cut: used < lines.length || joined.length > MAX_INPUT };
}

export function lengthOf(line: string): number {
  return [...line].length;
}

export function isExactShape(lines: readonly string[]): boolean {
  return SHAPES.some(shape => lines.length === shape.lines && lines.every(line => lengthOf(line) === shape.lineLength));
}

/** As many lines as a format has, none longer than its own: characters are missing, and no line is torn. */
function isShortShape(lines: readonly string[]): boolean {
  return SHAPES.some(shape => lines.length === shape.lines && lines.every(line => lengthOf(line) <= shape.lineLength));
}

function withoutBlanks(line: string): string {
  return line.replace(/\s+/gu, '');
}

/** One run of characters as chips store it: 88, 72 or 90 of them are two or three whole lines. */
function rejoin(run: string): readonly string[] | null {
  const characters = [...run];
  const shape = SHAPES.find(candidate => candidate.lines * candidate.lineLength === characters.length);
  if (shape === undefined) return null;
  return Array.from({ length: shape.lines }, (_, i) =>
    characters.slice(i * shape.lineLength, (i + 1) * shape.lineLength).join(''),
  );
}

function arrange(text: string): SplitText {
  const lines = text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u)
    .map(line => line.trim())
    .filter(line => line !== '');
  if (isExactShape(lines)) return { lines, problems: [] };
  const blanks: readonly MrzProblemCode[] = lines.some(line => /\s/u.test(line)) ? ['mrz/blanks-removed'] : [];
  const closed = lines.map(withoutBlanks);
  if (isExactShape(closed)) return { lines: closed, problems: blanks };
  const words = lines.flatMap(line => line.split(/\s+/u));
  if (isExactShape(words)) return { lines: words, problems: ['mrz/lines-rejoined'] };
  const run = isShortShape(closed) ? null : rejoin(closed.join(''));
  if (run !== null) return { lines: run, problems: ['mrz/lines-rejoined'] };
  return { lines: closed, problems: blanks };
}

/**
 * The lines of a text, by line breaks only; blanks and blank lines around them go. Blanks inside go, and lines are
 * cut anew, only where the text does not already have the shape of a format, whole or with characters missing. No
 * character is ever changed.
 */
export function splitLines(text: string | readonly string[]): SplitText {
  const input = joinInput(text);
  const arranged = arrange(input.text);
  const cut = input.cut || arranged.lines.length > MAX_LINES;
  return {
    lines: arranged.lines.slice(0, MAX_LINES),
    problems: [...(cut ? (['mrz/input-cut'] as const) : []), ...arranged.problems],
  };
}
